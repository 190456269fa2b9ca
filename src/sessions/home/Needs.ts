import type { SuperviseeRow } from '../rules/SuperviseeRow';

/**
 * What may need somebody on Home, each kind with what its line shows. This one is Home's own, from what it reads
 * anyway; every other is added by the capability it belongs to, in its capability.ts:
 * `declare module '../sessions/home/Needs' { interface Needs { readonly reading: { … } } }`
 */
export interface Needs {
  readonly overdue: { readonly row: SuperviseeRow };
}

export type NeedKind = keyof Needs;

/** One need with its kind, e.g. `{ kind: 'overdue', row }`. */
export type Need = { readonly [K in NeedKind]: { readonly kind: K } & Needs[K] }[NeedKind];
