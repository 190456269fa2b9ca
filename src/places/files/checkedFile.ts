import type { School } from '../../ground/rules/School';
import type { AllocationData } from '../../people/AllocationService';
import type { CheckedRow } from '../../people/files/rules/CheckedRow';
import { checkAllocationsFile } from '../../people/files/rules/checkAllocationsFile';
import type { AllocationWish } from '../../people/files/rules/checkAllocationsFile';
import { checkPeopleFile } from '../../people/files/rules/checkPeopleFile';
import { checkSchoolsFile } from '../../people/files/rules/checkSchoolsFile';
import { ofTrust } from '../../people/files/rules/columns';
import type { FileColumns, FileKind } from '../../people/files/rules/columns';
import type { Table } from '../../people/files/rules/Table';
import type { PersonDraft, TrustData } from '../../people/PeopleService';
import type { PairRequest } from '../../people/rules/PairRequest';

/** A row to be written, of whichever kind. */
export type FileValue =
  | { readonly kind: 'people'; readonly draft: PersonDraft }
  | { readonly kind: 'schools'; readonly school: School }
  | { readonly kind: 'allocations'; readonly wish: AllocationWish };
export type FileRow = CheckedRow<FileValue>;

/** What a file is checked against. */
export interface FileData {
  readonly trust: TrustData;
  /** Of trust leads and record keepers alone. */
  readonly allocation: AllocationData | undefined;
  readonly requests: readonly PairRequest[];
  readonly allocationColumns: readonly string[];
}

export interface CheckedFileInput {
  readonly kind: FileKind;
  readonly table: Table;
  readonly columns: FileColumns;
  readonly data: FileData;
  readonly trustCode: string;
  readonly sameAs: ReadonlySet<number>;
  readonly newKey: (line: number) => string;
  /** By line of somebody new: what they sign in with, or empty where the directory knows no such account. */
  readonly signIns: ReadonlyMap<number, string>;
}

export function checkedFile(input: CheckedFileInput): readonly FileRow[] {
  const { kind, columns, data, sameAs, newKey } = input;
  const { trust, allocation, requests } = data;
  if (kind === 'people')
    return checkPeopleFile(input.table, columns, trust)
      .map((row) => withSignIn(row, input.signIns))
      .map(as((draft) => ({ kind, draft })));
  if (kind === 'schools') {
    const table = ofTrust(input.table, columns, input.trustCode);
    return checkSchoolsFile(table, columns, { schools: trust.catalogue.schools, sameAs, newKey }).map(
      as((school) => ({ kind, school })),
    );
  }
  if (allocation === undefined) return [];
  return checkAllocationsFile(input.table, columns, { ...allocation, requests }).map(as((wish) => ({ kind, wish })));
}

const as =
  <T>(wrap: (value: T) => FileValue) =>
  (row: CheckedRow<T>): FileRow => ({ ...row, value: row.value === undefined ? undefined : wrap(row.value) });

/** Somebody new signs in as the directory says; whom it does not know is left out. */
function withSignIn(row: CheckedRow<PersonDraft>, signIns: ReadonlyMap<number, string>): CheckedRow<PersonDraft> {
  const signInName = signIns.get(row.line);
  if (row.state !== 'fresh' || row.value === undefined || signInName === undefined) return row;
  if (signInName !== '') return { ...row, value: { ...row.value, signInName } };
  return { ...row, state: 'bad', value: undefined, troubles: [{ code: 'notInDirectory', text: row.value.signInName }] };
}
