import type { Reference } from '../../../ground/rules/Catalogue';
import type { Day } from '../../../ground/rules/School';
import type { Row } from '../../../ground/sharepoint/cells';
import { personOf } from '../../../people/sharepoint/personColumns';
import { homePairs } from './homePairs';
import type { HomeRead } from './homeParts';

/** Dates of its own that the central team may have stand under this name. */
const centralTeam = 'trust';

/** Whose name and dates Home shows: of the person's own school, of their pairs', and of those whoever has none follows. */
export function ownSchools(
  reads: readonly HomeRead[],
  { firstSchool }: Reference,
  { personKey, day }: { readonly personKey: string; readonly day: Day },
): readonly string[] {
  const { supervises, supervisedIn } = homePairs(reads, personKey, day);
  const me = reads.flatMap((read) => (read.what === 'me' ? read.rows.map(personOf) : []));
  return [
    centralTeam,
    firstSchool,
    ...me.map(({ schoolKey }) => schoolKey),
    ...[...supervises, ...supervisedIn].filter(({ status }) => status === 'active').map(({ schoolKey }) => schoolKey),
  ];
}

export const rowsOfSchools = (reads: readonly HomeRead[]): readonly Row[] =>
  reads.flatMap((read) => (read.what === 'schools' ? read.rows : []));
