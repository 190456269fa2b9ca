import { matchesName } from '../../ground/rules/names';
import type { RecordListRow } from '../../sessions/record/RecordService';

export type SignedFilter = 'any' | 'unsigned' | 'byMe' | 'byOthers' | 'signed';

/** What a person looks for among records: never anything of their words. */
export interface RecordFilter {
  /** A part of a name; empty for everybody. */
  readonly person: string;
  /** Title of an offer; empty for every kind. */
  readonly kind: string;
  readonly signed: SignedFilter;
}

export const noFilter: RecordFilter = { person: '', kind: '', signed: 'any' };

/** Whether a filter leaves nothing out. */
export const isAny = ({ person, kind, signed }: RecordFilter): boolean =>
  person.trim() === '' && kind === '' && signed === 'any';

type Signed = Pick<RecordListRow, 'toSign'>;

export const isUnsigned = ({ toSign }: Signed): boolean => toSign.length > 0;

const signedRules: Readonly<Record<SignedFilter, (row: Signed) => boolean>> = {
  any: () => true,
  unsigned: isUnsigned,
  byMe: ({ toSign }) => toSign.some(({ isMe }) => isMe),
  byOthers: ({ toSign }) => toSign.some(({ isMe }) => !isMe),
  signed: (row) => !isUnsigned(row),
};

/** The records that fit, in the order they came in. */
export function findRecords(rows: readonly RecordListRow[], filter: RecordFilter): readonly RecordListRow[] {
  const person = filter.person.trim();
  return rows.filter(
    (row) =>
      (person === '' || matchesName(row.withName, person)) &&
      (filter.kind === '' || row.offerTitle === filter.kind) &&
      signedRules[filter.signed](row),
  );
}
