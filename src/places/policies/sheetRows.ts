import { dayAndTime } from '../../ground/words/dates';
import type { ReadersView } from '../../library/LibraryService';
import { readerStrings } from './en';

/** The signature sheet as rows of a file: who has signed and who has not. Holds no answer to any question. */
export function sheetRows(
  { document, rows, roles, bySchool }: ReadersView,
  zone: string,
): readonly (readonly string[])[] {
  const { heads, notSigned } = readerStrings.sheet;
  return [
    heads,
    ...rows.map(({ person, reading }) => [
      document.title,
      document.edition,
      bySchool.find(({ school }) => school.key === person.schoolKey)?.school.name ?? '',
      person.name,
      roles.find(({ key }) => key === person.roles[0])?.title ?? person.jobTitle,
      reading === undefined ? notSigned : dayAndTime(reading.readAt, zone),
    ]),
  ];
}
