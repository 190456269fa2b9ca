import type { SuperviseeRow } from './SuperviseeRow';

/** How many people these rows are: somebody supervised under two offers, or in a group besides, is one. */
export const countPeople = (rows: readonly Pick<SuperviseeRow, 'pair'>[]): number =>
  new Set(rows.map(({ pair }) => `${pair.superviseeKey} ${pair.superviseeName}`)).size;
