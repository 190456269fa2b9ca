import { policiesList } from '../../../sharepoint/lists/policiesList';
import { readingsList } from '../../../sharepoint/lists/readingsList';
import { dayInZone } from '../../ground/rules/days';
import { lowestOfEachKey } from '../../ground/rules/lowestOfEachKey';
import { numberIn, personIn, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { columnsOf } from '../../ground/sharepoint/columnsOf';
import { firstZone } from '../../ground/steps/firstZone';
import { personColumns, personOf } from '../../people/sharepoint/personColumns';
import { quoted } from '../../ground/sharepoint/readRows';
import type { FoundDocuments, FoundReadings } from '../ports';
import type { Colleague, PolicyDocument, PolicyReading } from '../rules/PolicyDocument';
import { documentIn, fileIn, isFile } from './documentRows';

export const policies = { list: 'policies' } as const;
export const readings = { list: 'readings' } as const;
export const documentColumns = columnsOf(policiesList.columns, {
  stamps: ['FileRef', 'FileLeafRef', 'File_x0020_Type', 'FileSystemObjectType', 'Modified'],
});
export const readingColumns = columnsOf(readingsList.columns, {
  stamps: ['Created', 'AuthorId', 'Author/Name', 'Author/Title'],
});
export const readingSelection = { ...readingColumns.selection, expand: ['Author'] };
export const people = { list: 'people' } as const;
export const colleagueSelection = {
  ...personColumns.selection,
  select: [...personColumns.selection.select, 'Created'],
};
export const colleagueIn = (row: Row): Colleague => ({
  ...personOf(row),
  enteredDay: dayInZone(textIn(row, 'Created'), firstZone),
});
export const ofPerson = (personKey: string): string => `HubKey eq ${quoted(personKey)}`;
export const ownReadings = (personKey: string): string => `PersonKey eq ${quoted(personKey)}`;

/** The lowest id of a key is the document; a copy brought the key of the file it was made of. */
export function documentsIn(all: readonly Row[]): FoundDocuments {
  const rows = all.filter(isFile);
  const keyed = rows.filter((row) => textIn(row, 'HubKey') !== '');
  const first = new Set(
    lowestOfEachKey(keyed.map((row) => ({ key: textIn(row, 'HubKey'), itemId: Number(row.Id) }))).map(
      ({ itemId }) => itemId,
    ),
  );
  const documents: PolicyDocument[] = [];
  const unknown: Row[] = [];
  for (const row of keyed.filter(({ Id }) => first.has(Number(Id)))) {
    const document = documentIn(documentColumns, row);
    if (document === undefined) unknown.push(row);
    else documents.push(document);
  }
  return {
    documents,
    unknown: unknown.map(fileIn),
    unregistered: rows.filter(({ Id }) => !first.has(Number(Id))).map(fileIn),
  };
}

export function readingsIn(rows: readonly Row[]): FoundReadings {
  const known = rows.map(readingIn).filter((one): one is PolicyReading => one !== undefined);
  return { readings: lowestOfEachKey(known), unknown: rows.length - known.length };
}

/** Undefined for what this version cannot read. */
export function readingIn(row: Row): PolicyReading | undefined {
  const { key, editionKey } = readingColumns.read(row).values;
  const login = personIn(row, 'Author', 'Name');
  if (editionKey === '' || login === '') return undefined;
  return {
    key,
    itemId: Number(row.Id),
    editionKey,
    authorId: numberIn(row, 'AuthorId'),
    login,
    name: personIn(row, 'Author', 'Title'),
    readAt: textIn(row, 'Created'),
  };
}
