import type { RecordContent, Signature } from '../../../records/rules/SealedRecord';
import type { Reader } from '../../../access/ui/WhoCanRead';
import type { RecordView } from '../RecordService';

type RecordPerson = RecordContent['people'][number];

const peopleOf = (record: RecordView): readonly RecordPerson[] => record.content?.people ?? [];

export const superviseesOf = (record: RecordView): readonly string[] =>
  peopleOf(record)
    .filter(({ role }) => role === 'supervisee')
    .map(({ name }) => name);

export const supervisorOf = (record: RecordView): string =>
  peopleOf(record).find(({ role }) => role === 'supervisor')?.name ?? record.pair.supervisorName;

/**
 * Who the reader is among the record's people; undefined for a record keeper, and in a group where only the key tells.
 */
export function myName(record: RecordView): string | undefined {
  if (record.myRole === 'supervisor') return supervisorOf(record);
  if (record.myRole !== 'supervisee') return undefined;
  return peopleOf(record).find((person) => isMe(record, person))?.name ?? record.pair.superviseeName;
}

/** By role and account: two people of a record may bear one name. */
function isMe({ myRole, pair }: RecordView, { key, role }: RecordPerson): boolean {
  if (myRole === 'supervisor') return role === 'supervisor';
  return myRole === 'supervisee' && key === pair.superviseeKey;
}

/** Keys of those by these names, as the record has them; nobody where it does not say who they are. */
export const keysOf = (record: RecordView, names: readonly string[]): readonly string[] =>
  peopleOf(record)
    .filter(({ name }) => names.includes(name))
    .map(({ key }) => key);

/** Everybody of the record but the reader; of the pair, where there is no text any more. */
export function othersOf(record: RecordView): readonly string[] {
  const people = peopleOf(record);
  const { supervisorKey, superviseeKey } = record.pair;
  if (people.length === 0) return [record.myRole === 'supervisor' ? superviseeKey : supervisorKey];
  return people.filter((person) => !isMe(record, person)).map(({ key }) => key);
}

export function recordReaders(record: RecordView): readonly Reader[] {
  const people = peopleOf(record);
  const { myRole, pair } = record;
  if (people.length === 0) {
    return [
      { name: pair.superviseeName, why: 'supervisee', you: myRole === 'supervisee' },
      { name: pair.supervisorName, why: 'supervisor', you: myRole === 'supervisor' },
    ];
  }
  const inOrder = [
    ...people.filter(({ role }) => role === 'supervisee'),
    ...people.filter(({ role }) => role === 'supervisor'),
  ];
  return inOrder.map((person) => ({ name: person.name, why: person.role, you: isMe(record, person) }));
}

/** The signer as the record names them; the stamped author where the record does not know them. */
export function signerOf(record: RecordView, signature: Signature): { readonly name: string; readonly work: string } {
  const person = peopleOf(record).find(({ key }) => key === signature.signerKey);
  if (!person) return { name: signature.authorName, work: '' };
  return { name: person.name, work: [person.jobTitle, person.school].filter((part) => part !== '').join(', ') };
}
