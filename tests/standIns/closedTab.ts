import type { DailyAdapters } from '../../src/app/composeAdapters';
import { ServiceError } from '../../src/ground/rules/ServiceError';

/**
 * Where the page is closed: at the nth request of all, before or after it took effect. From then on nothing is heard
 * any more.
 */
export interface Closing {
  readonly at: number;
  readonly when: 'before' | 'after';
}

/** DailyAdapters of a page that is closed in the middle of something. `count` says how many requests were begun. */
export function closedTab(
  ports: DailyAdapters,
  closing: Closing,
): { readonly ports: DailyAdapters; readonly count: () => number } {
  let count = 0;
  const cut = new ServiceError('offline');
  const wrapped = <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return async (...args: readonly unknown[]): Promise<unknown> => {
          count += 1;
          const here = count;
          if (here > closing.at || (here === closing.at && closing.when === 'before')) throw cut;
          const answer: unknown = await Reflect.apply(method, target, args);
          if (here === closing.at) throw cut;
          return answer;
        };
      },
    });
  const { home, people, pairs, sessions, working, seals, outlook } = ports;
  return {
    count: () => count,
    ports: {
      ...ports,
      home: wrapped(home),
      people: wrapped(people),
      pairs: wrapped(pairs),
      sessions: wrapped(sessions),
      working: wrapped(working),
      seals: wrapped(seals),
      outlook: wrapped(outlook),
    },
  };
}
