import type { DeviceServices } from './DraftServices';
import type { HubServices } from './HubServices';

/** What needs none of the other services' code. */
export type FirstServices = Pick<HubServices, 'openHome' | 'onWait' | keyof DeviceServices>;
type LaterServices = Omit<HubServices, keyof DeviceServices>;

/**
 * The services that are there at once, and the others when one of them is first asked. Each answers a promise anyway,
 * so
 * waiting for its code shows as waiting for its answer. A load that failed is tried again at the next question.
 */
export function servicesLater(first: FirstServices, load: () => Promise<LaterServices>): HubServices {
  let loading: Promise<LaterServices> | undefined;
  const rest = (): Promise<LaterServices> => {
    loading ??= load();
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  // the same function at every look, so that effects depending on it do not run again
  const known = new Map<string, unknown>(Object.entries(first));
  const ask =
    (name: string) =>
    async (...args: readonly unknown[]): Promise<unknown> => {
      const services = await rest();
      const service: unknown = Reflect.get(services, name);
      if (typeof service !== 'function') throw new TypeError(name);
      return Reflect.apply(service, services, args);
    };
  return new Proxy(first as HubServices, {
    get: (_first, name) => {
      // a promise that resolves to the services must not take them for a promise
      if (typeof name !== 'string' || name === 'then') return undefined;
      if (!known.has(name)) known.set(name, ask(name));
      return known.get(name);
    },
  });
}
