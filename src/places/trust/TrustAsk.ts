import { measures } from '../../picture/rules/TrustPicture';
import type { Measure } from '../../picture/rules/TrustPicture';

export const orders = ['worst', 'name', 'school', 'lastHeld'] as const;
export type LineOrder = (typeof orders)[number];

/** What somebody wants to see names and dates of: keys alone, because it stands in the address. */
export interface TrustAsk {
  /** A number's measure, or supervisors with more people than the trust's limit. */
  readonly look?: Measure | 'overLimit' | undefined;
  readonly school?: string | undefined;
  readonly role?: string | undefined;
  readonly supervisor?: string | undefined;
  /** A half-term, e.g. `2026-27 autumn1`: who was due, and who had it. */
  readonly term?: string | undefined;
  readonly order?: LineOrder | undefined;
}

export const looks = [...measures, 'overLimit'] as const;

export const lookOf = (text: string | null): TrustAsk['look'] => looks.find((one) => one === text);
export const orderOf = (text: string | null): TrustAsk['order'] => orders.find((one) => one === text);
