import type { HalfTermFigures } from './TrustPicture';

/** Pictures that were written down at the ends of half-terms, by halfTermKey. */
export type WrittenDown = ReadonlyMap<string, NonNullable<HalfTermFigures['written']>>;

export const halfTermKey = ({ year, name }: Pick<HalfTermFigures, 'year' | 'name'>): string => `${year} ${name}`;
