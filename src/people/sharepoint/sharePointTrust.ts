import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import type { FurtherSupport } from '../../ground/rules/Catalogue';
import type { SchoolYear } from '../../ground/rules/School';
import { numberIn, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { cellsOfPart, entryCells } from './catalogueCells';
import { catalogueColumns, isEntryReadable } from './catalogueColumns';
import { personColumns, personOf } from './personColumns';
import { isKnownTerm, termColumns } from './termColumns';
import { termCells } from './termCells';
import { knowSchema } from '../../ground/sharepoint/knowSchema';
import { missingColumns } from '../../ground/sharepoint/siteSchema';
import { inOneBatch, valueOf } from '../../ground/sharepoint/inOneBatch';
import { listAt } from '../../ground/sharepoint/listAddress';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { answered, quoted } from '../../ground/sharepoint/readRows';
import { readByKey, readFiltered } from '../../ground/sharepoint/readItems';
import { ServiceError, isServiceError } from '../../ground/rules/ServiceError';
import { objectIdOf } from '../../ground/sharepoint/objectIdOf';
import { unreadable } from '../../ground/sharepoint/unreadable';
import { writeCells } from './writeCells';
import { addToGroup, writePeople, writeSchools, writeSchoolYears, writeSettings } from './writeReference';
import type { TrustStore } from '../ports';
import type { SitePerson } from '../rules/SitePerson';

const membership = 'i:0#.f|membership|';
const terms = { list: 'terms' } as const;
const people = { list: 'people' } as const;
const catalogue = { list: 'catalogue' } as const;

/** Writes of the trust's own data; `forget` drops the catalogue that is kept in memory. */
export function sharePointTrust(sp: SPFI, forget: () => void): TrustStore {
  const changing = async (work: Promise<void>): Promise<void> => {
    try {
      await work;
    } finally {
      // a write that failed half way has changed something too
      forget();
    }
  };
  return {
    forgetReference: forget,
    async maySaveSchool({ urn = '', phase = '', firstDay, lastDay }) {
      if (urn === '' && phase === '' && firstDay === undefined && lastDay === undefined) return true;
      await knowSchema(sp, 'schools');
      return missingColumns(sp, { list: 'schools' }).size === 0;
    },
    saveSchool: (school) => changing(writeSchools(sp, [school])),
    saveSchoolYear: (year) => changing(saveYear(sp, year)),
    async savePerson(person) {
      // the row that stands there decides: the person to be written may have been given a status since
      const row = await readByKey(sp, people, personColumns.selection, person.key);
      if (person.status === 'unknown' || (row && personOf(row).status === 'unknown')) throw new ServiceError('newer');
      await writePeople(sp, [person]);
    },
    saveSettings: (settings) => changing(writeSettings(sp, settings)),
    saveScopeReasons: (reasons) => changing(writeCells(sp, catalogue, cellsOfPart('scopeReasons', reasons))),
    saveFurtherSupport: (support) => changing(saveSupport(sp, support)),
    saveOffer: (offer, position) => changing(writeCells(sp, catalogue, [entryCells('offers', offer, position)])),
    meet: (signInName) => meet(sp, signInName),
    addToStaff: (login) => addToGroup(sp, 'staff', [login]),
    earlierAccounts: async (login, key) =>
      (await readFiltered(sp, people, personColumns.selection, `Login eq ${quoted(login)}`))
        .map(personOf)
        .filter((person) => person.key !== key),
  };
}

/**
 * First what is new, then out with what is no longer true: cut off between, the year has a closed day too many and none
 * too few.
 */
async function saveYear(sp: SPFI, year: SchoolYear): Promise<void> {
  await writeSchoolYears(sp, [year]);
  const wanted = new Set(termCells(year).map((cells) => textIn(cells, 'HubKey')));
  const rows = await readFiltered(sp, terms, termColumns.selection, `SchoolKey eq ${quoted(year.schoolKey)}`);
  await recycle(
    sp,
    terms,
    rows.filter(
      (row) => textIn(row, 'AcademicYear') === year.year && !wanted.has(textIn(row, 'HubKey')) && isKnownTerm(row),
    ),
  );
}

/** The same of help beside supervision. A row that a newer version wrote is left as it is. */
async function saveSupport(sp: SPFI, support: readonly FurtherSupport[]): Promise<void> {
  const cells = cellsOfPart('furtherSupport', support);
  await writeCells(sp, catalogue, cells);
  const wanted = new Set(cells.map((one) => textIn(one, 'HubKey')));
  const rows = await readFiltered(sp, catalogue, catalogueColumns.selection, "Kind eq 'support'");
  await recycle(
    sp,
    catalogue,
    rows.filter((row) => !wanted.has(textIn(row, 'HubKey')) && isEntryReadable(row)),
  );
}

async function recycle(sp: SPFI, place: ListPlace, rows: readonly Row[]): Promise<void> {
  const answers = await inOneBatch<unknown[]>(
    sp,
    rows.map(
      (row) =>
        (batched: SPFI): Promise<unknown> =>
          listAt(batched, place).items.getById(numberIn(row, 'Id')).recycle(),
    ),
  );
  answers.forEach(valueOf);
}

/**
 * SharePoint resolves the sign-in name in the directory and tells the object id, which is the person's key everywhere.
 */
async function meet(sp: SPFI, signInName: string): Promise<SitePerson | undefined> {
  const name = signInName.trim().toLowerCase();
  try {
    const id = await siteIdOf(sp, name.startsWith('i:') ? name : membership + name);
    const known = await answered(() =>
      sp.web.getUserById(id).select('Id', 'LoginName', 'Title', 'Email', 'AadObjectId')<Row>(),
    );
    const key = objectIdOf(known);
    if (key === '') return undefined; // a group, or an account of the site alone
    return { key, name: textIn(known, 'Title'), login: textIn(known, 'LoginName'), mail: textIn(known, 'Email') };
  } catch (error) {
    if (isServiceError(error) && (error.code === 'invalid' || error.code === 'notFound')) return undefined;
    throw error;
  }
}

/**
 * Makes the account known to the site; whoever may not do that still finds whom the site knows already. Rejects with
 * `forbidden` for anybody else.
 */
async function siteIdOf(sp: SPFI, login: string): Promise<number> {
  try {
    const user: unknown = await answered(() => sp.web.ensureUser(login));
    return numberIn(user as Row, 'Id');
  } catch (error) {
    if (!isServiceError(error) || error.code !== 'forbidden') throw error;
    const known = await unreadable(
      answered(() => sp.web.siteUsers.getByLoginName(login).select('Id')<Row>()),
      undefined,
    );
    if (known === undefined) throw error;
    return numberIn(known, 'Id');
  }
}
