/** `none`: only what SharePoint itself counts. `rough`: one answer in twenty is a refusal besides. */
export type Refusals = 'none' | 'rough';

/** Seconds nobody may wait for one answer. In rough weather a step of several requests may meet several refusals. */
export const stated: Readonly<Record<Refusals, number>> = { none: 6, rough: 45 };
/** Requests of one person in five minutes (how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online). */
const personLimit = 3000;

interface Spread {
  readonly mean: number;
  readonly most: number;
}

export interface LoadFacts {
  readonly people: number;
  readonly refusals: Refusals;
  readonly failures: readonly string[];
  /** Times somebody was told that the platform asks to wait. */
  readonly told: number;
  /** Records that somebody found sealed as they were signed, and how many there were to find. */
  readonly seals: { readonly read: number; readonly toRead: number };
  readonly raw: {
    readonly questions: readonly { readonly what: string; readonly milliseconds: number }[];
    readonly requests: readonly {
      readonly alias: string;
      readonly kind: 'sharePoint' | 'graph';
      readonly at: number;
      readonly parts: number;
      readonly status: number;
    }[];
  };
  /** Keys that were written, and keys that stand, once for each item. */
  readonly expected: Readonly<Record<'sessions' | 'working', readonly string[]>>;
  readonly stored: Readonly<Record<'sessions' | 'working', readonly string[]>>;
}

export interface LoadReport extends LoadFacts {
  readonly succeeded: number;
  readonly longest: { readonly what: string; readonly seconds: number };
  readonly byQuestion: readonly {
    readonly what: string;
    readonly times: number;
    readonly medianSeconds: number;
    readonly ninetyFifthSeconds: number;
    readonly mostSeconds: number;
  }[];
  /** Requests of one person; `counted` counts the parts of a batch one by one, as SharePoint does. */
  readonly perPerson: { readonly sharePoint: Spread; readonly counted: Spread; readonly graph: Spread };
  readonly busiestMinute: number;
  readonly refused: number;
  readonly lost: number;
  readonly doubled: number;
  /** Why the proof failed; empty when it holds. */
  readonly broken: readonly string[];
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

export function reportOf(facts: LoadFacts): LoadReport {
  const { people, failures, refusals, raw } = facts;
  const byQuestion = questionsOf(raw.questions);
  const worst = [...byQuestion].sort((a, b) => b.mostSeconds - a.mostSeconds)[0];
  const longest = { what: worst?.what ?? '', seconds: worst?.mostSeconds ?? 0 };
  const ofKind = (kind: 'sharePoint' | 'graph') => raw.requests.filter((request) => request.kind === kind);
  const perPerson = {
    sharePoint: spread(people, ofKind('sharePoint'), () => 1),
    counted: spread(people, ofKind('sharePoint'), ({ parts }) => parts),
    graph: spread(people, ofKind('graph'), () => 1),
  };
  const minutes = new Map<number, number>();
  for (const { at, parts } of ofKind('sharePoint'))
    minutes.set(Math.floor(at / 60_000), (minutes.get(Math.floor(at / 60_000)) ?? 0) + parts);
  const lists = ['sessions', 'working'] as const;
  const lost = lists.reduce(
    (sum, list) => sum + facts.expected[list].filter((key) => !facts.stored[list].includes(key)).length,
    0,
  );
  const doubled = lists.reduce((sum, list) => sum + facts.stored[list].length - new Set(facts.stored[list]).size, 0);
  const broken = [
    ...(failures.length > 0 ? [`${failures.length} people did not get through`] : []),
    ...(longest.seconds > stated[refusals]
      ? [`somebody waited ${longest.seconds} s for ${longest.what}; stated are ${stated[refusals]} s`]
      : []),
    ...(perPerson.counted.most > personLimit
      ? [`somebody sent ${perPerson.counted.most} requests in ${personLimit} allowed`]
      : []),
    ...(lost > 0 ? [`${lost} items were lost`] : []),
    ...(doubled > 0 ? [`${doubled} items were doubled`] : []),
    ...(facts.seals.read === facts.seals.toRead
      ? []
      : [`${facts.seals.read} records were found sealed, not ${facts.seals.toRead}`]),
    ...(facts.expected.working.length === 0 ? ['nobody wrote anything'] : []),
  ];
  return {
    ...facts,
    succeeded: people - failures.length,
    longest,
    byQuestion,
    perPerson,
    busiestMinute: Math.max(0, ...minutes.values()),
    refused: raw.requests.filter(({ status }) => status === 429 || status === 503).length,
    lost,
    doubled,
    broken,
  };
}

function questionsOf(questions: LoadFacts['raw']['questions']): LoadReport['byQuestion'] {
  const times = new Map<string, number[]>();
  for (const { what, milliseconds } of questions) times.set(what, [...(times.get(what) ?? []), milliseconds / 1000]);
  return [...times].map(([what, seconds]) => {
    const sorted = [...seconds].sort((a, b) => a - b);
    const at = (share: number): number =>
      rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
    return { what, times: sorted.length, medianSeconds: at(0.5), ninetyFifthSeconds: at(0.95), mostSeconds: at(1) };
  });
}

function spread<T extends { readonly alias: string }>(
  people: number,
  requests: readonly T[],
  weigh: (request: T) => number,
): Spread {
  const counts = new Map<string, number>();
  for (const request of requests) counts.set(request.alias, (counts.get(request.alias) ?? 0) + weigh(request));
  const total = [...counts.values()].reduce((sum, each) => sum + each, 0);
  return { mean: rounded(total / Math.max(1, people)), most: Math.max(0, ...counts.values()) };
}
