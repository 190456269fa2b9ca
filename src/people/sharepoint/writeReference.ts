import { newCells } from '../../ground/sharepoint/columnCells';
import type { SPFI } from '@pnp/sp';
import type { TrustSettings } from '../../ground/rules/Catalogue';
import type { Person } from '../../ground/rules/Person';
import type { School, SchoolYear } from '../../ground/rules/School';
import { groups } from '../../../sharepoint/lists/groups';
import type { GroupKey } from '../../../sharepoint/lists/ListDefinition';
import { personColumns } from './personColumns';
import { schoolColumns } from './schoolColumns';
import { settingCells } from './settingCells';
import { termCells } from './termCells';
import { answered } from '../../ground/sharepoint/readRows';
import { ServiceError } from '../../ground/rules/ServiceError';
import { writeCells } from './writeCells';

/**
 * Reference data as an administrator enters it. Each writer adds what is missing and changes what differs; nothing is
 * taken away.
 */
export const writeSchools = (sp: SPFI, schools: readonly School[]): Promise<void> =>
  writeCells(
    sp,
    { list: 'schools' },
    schools.map((one) => newCells(schoolColumns, one)),
  );
export const writeSchoolYears = (sp: SPFI, years: readonly SchoolYear[]): Promise<void> =>
  writeCells(sp, { list: 'terms' }, years.flatMap(termCells));
export const writePeople = (sp: SPFI, people: readonly Person[]): Promise<void> =>
  writeCells(
    sp,
    { list: 'people' },
    people.map((one) => newCells(personColumns, one)),
  );
export const writeSettings = (sp: SPFI, settings: Partial<TrustSettings>): Promise<void> =>
  writeCells(sp, { list: 'settings' }, settingCells(settings));

/** Puts people (claims logins) into one of the product's groups. Adding a member twice is harmless. */
export async function addToGroup(sp: SPFI, key: GroupKey, logins: readonly string[]): Promise<void> {
  const group = groups.find((one) => one.key === key);
  if (!group) throw new ServiceError('invalid');
  for (const login of logins) await answered(() => sp.web.siteGroups.getByName(group.title).users.add(login));
}
