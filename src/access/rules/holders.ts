import type { Issue } from '../../ground/rules/Issue';

/** Groups of the site that give rights beyond one's own pairs, in the order in which they are shown. */
export const holderGroups = ['keepers', 'closeKeepers', 'oversight', 'editors', 'duty'] as const;
export type HolderGroup = (typeof holderGroups)[number];

/** Somebody in such a group. */
export interface Holder {
  readonly siteId: number;
  readonly name: string;
  /** Claims login, by which the site knows them. */
  readonly login: string;
  /** group: one of the directory, whose people Microsoft 365 knows and the site does not. */
  readonly kind: 'person' | 'group';
}

export interface HeldGroup {
  readonly group: HolderGroup;
  /** By name. */
  readonly holders: readonly Holder[];
}

export interface Holders {
  readonly groups: readonly HeldGroup[];
  /** Of the site, by name: what they could open no group gives or takes. */
  readonly administrators: readonly string[];
}

/** What an administrator asks for; `seen` is what stood there when it was shown who gains or loses. */
export type HolderChange = {
  readonly group: HolderGroup;
  readonly seen: readonly number[];
} & ({ readonly what: 'add'; readonly signInName: string } | { readonly what: 'take'; readonly holder: Holder });

/** The same group as it was shown. */
export const sameHolders = (seen: readonly number[], holders: readonly Holder[]): boolean =>
  seen.length === holders.length && holders.every(({ siteId }) => seen.includes(siteId));

export const isHeldBy = (holders: readonly Holder[], login: string): boolean =>
  holders.some((holder) => holder.login.toLowerCase() === login.toLowerCase());

/** Records must always have somebody who keeps them. */
export function checkTaking({ group, holders }: HeldGroup): readonly Issue[] {
  const people = holders.filter(({ kind }) => kind === 'person');
  return group === 'keepers' && people.length <= 1 ? [{ code: 'lastKeeper', field: '' }] : [];
}
