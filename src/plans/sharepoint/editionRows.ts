import { plansList } from '../../../sharepoint/lists/plansList';
import { lowestOfEachKey } from '../../ground/rules/lowestOfEachKey';
import type { AcademicYear } from '../../ground/rules/School';
import { itemIdOf, personIn, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { columnsOf } from '../../ground/sharepoint/columnsOf';
import { quoted } from '../../ground/sharepoint/readRows';
import { parsedJson } from '../../people/sharepoint/parsedJson';
import type { FoundEditions } from '../ports';
import { overviewIn } from '../rules/SupportOverview';
import type { Edition } from '../rules/SupportOverview';

// How an edition stands in its list, for the Hub and for the web part that reads nothing else of it.

export const published = { list: 'plans' } as const;
export const editionColumns = columnsOf(plansList.columns, { stamps: ['Created', 'Author/Title'] });
export const editionSelection = { ...editionColumns.selection, expand: ['Author'] };

export const supportWhere = (which: string): string => `Kind eq 'support' and (${which})`;
export const ofYears = (years: readonly AcademicYear[]): string =>
  years.map((year) => `AcademicYear eq ${quoted(year)}`).join(' or ');

/** Those that can be read, and how many cannot. */
export function editionsIn(rows: readonly Row[]): FoundEditions {
  const editions = rows.map(readEdition).filter((one): one is Edition => one !== undefined);
  return { editions: lowestOfEachKey(editions), unknown: rows.length - editions.length };
}

/** Undefined for what this version cannot read. */
export function readEdition(row: Row): Edition | undefined {
  const { values, known } = editionColumns.read(row);
  const overview = overviewIn(parsedJson(values.body));
  if (!known || overview === undefined) return undefined;
  const { key, planKey, year } = values;
  return {
    key,
    planKey,
    year,
    overview,
    publishedAt: textIn(row, 'Created'),
    publishedBy: personIn(row, 'Author', 'Title') ?? '',
    itemId: itemIdOf(row),
  };
}
