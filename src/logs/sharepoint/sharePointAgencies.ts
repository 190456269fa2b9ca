import type { SPFI } from '@pnp/sp';
import { agenciesList } from '../../../sharepoint/lists/agenciesList';
import { groupTitles } from '../../../sharepoint/lists/groupTitles';
import { lowestOfEachKey } from '../../ground/rules/lowestOfEachKey';
import { NotMadeYet } from '../../ground/rules/NotMadeYet';
import { ServiceError } from '../../ground/rules/ServiceError';
import { etagOf, itemIdOf, personIn, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { changedCells, newCells } from '../../ground/sharepoint/columnCells';
import { columnsOf } from '../../ground/sharepoint/columnsOf';
import { ownGroups } from '../../ground/sharepoint/currentUser';
import { isListThere } from '../../ground/sharepoint/knowSchema';
import { readFiltered } from '../../ground/sharepoint/readItems';
import { answered } from '../../ground/sharepoint/readRows';
import { createInList, mergeItem } from '../../ground/sharepoint/writeRows';
import { parsedJson } from '../../people/sharepoint/parsedJson';
import type { AgencyStore } from '../ports';
import { agencyBodyIn } from '../rules/Agency';
import type { Agency, AgencyBody } from '../rules/Agency';

const place = { list: 'agencies' } as const;
const columns = columnsOf(agenciesList.columns, { stamps: ['Modified', 'Editor/Title'] });
const selection = { ...columns.selection, expand: ['Editor'] };
const writers = [groupTitles.oversight, groupTitles.editors];

export function sharePointAgencies(sp: SPFI): AgencyStore {
  const isThere = (): Promise<boolean> => isListThere(sp, place);
  return {
    isThere,
    async all() {
      const rows = await readFiltered(sp, place, selection);
      const read = rows.map(agencyOf);
      const agencies = read.filter((one): one is Agency => one !== undefined);
      return { agencies: lowestOfEachKey(agencies), unknown: read.length - agencies.length };
    },
    async mayWrite() {
      const mine = await answered(() => ownGroups(sp).select('Title')<readonly Row[]>());
      return mine.some((row) => writers.includes(textIn(row, 'Title')));
    },
    async put({ key, area, reviewDay, ...agency }, seen) {
      if (!(await isThere())) throw new NotMadeYet();
      const values = { area, reviewDay, body: bodyFrom(agency) };
      const row =
        seen === undefined
          ? await createInList(sp, place, newCells(columns, { key, ...values }), selection)
          : await mergeItem(sp, place, seen, changedCells(columns, values), selection);
      const written = agencyOf(row);
      if (written === undefined) throw new ServiceError('unexpected');
      return written;
    },
  };
}

function bodyFrom({ name, does, how, when, outOfHours, thresholds, forRoles, ended }: AgencyWords): string {
  const body: AgencyBody = { name, does, how, when, outOfHours, thresholds, forRoles };
  return JSON.stringify(ended ? { ...body, state: 'ended' } : body);
}
type AgencyWords = Omit<Agency, 'key' | 'area' | 'reviewDay' | 'changedAt' | 'changedBy' | 'etag' | 'itemId'>;

/** Undefined for what this version cannot read. */
function agencyOf(row: Row): Agency | undefined {
  const { values, known } = columns.read(row);
  const body = agencyBodyIn(parsedJson(values.body));
  if (!known || body === undefined) return undefined;
  const { state, ...text } = body;
  return {
    ...text,
    key: values.key,
    area: values.area,
    reviewDay: values.reviewDay,
    ended: state === 'ended',
    changedAt: textIn(row, 'Modified'),
    changedBy: personIn(row, 'Editor', 'Title'),
    etag: etagOf(row),
    itemId: itemIdOf(row),
  };
}
