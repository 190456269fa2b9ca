import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  isOfAnotherColumn,
  isPublished,
  navigationsOf,
  setOfType,
  typeOfProperty,
} from '../../../src/local/tenant/sharepoint/published/publishedType';
import { printPublishedNames } from './printPublishedNames';

describe('the names SharePoint publishes', () => {
  it('are as the metadata has them (tsx tests/tenant/metadata/printPublishedNames.ts brings them up to date)', () => {
    const kept = path.join(__dirname, '../../../src/local/tenant/sharepoint/published/publishedNames.json');
    expect(readFileSync(kept, 'utf8')).toBe(printPublishedNames());
  });

  it('are found on a type and on those it derives from', () => {
    expect(typeOfProperty('SP.List', 'Direction')).toBe('Edm.String');
    expect(typeOfProperty('SP.List', 'HasUniqueRoleAssignments')).toBe('Edm.Boolean');
    expect(typeOfProperty('SP.List', 'toString')).toBeUndefined();
    expect(typeOfProperty('SP.Colour', 'Red')).toBeUndefined();
    expect(navigationsOf('SP.Data.PairsListItem')).toEqual(expect.arrayContaining(['File', 'RoleAssignments']));
    expect([isPublished('SP.List', 'Fields'), isPublished('SP.List', 'Field')]).toEqual([true, false]);
    expect([setOfType('SP.User'), setOfType('SP.FieldText'), setOfType('SP.Colour')]).toEqual([
      'Users1',
      'Fields',
      undefined,
    ]);
  });

  it('tell what only another kind of column has', () => {
    expect(isOfAnotherColumn('SP.FieldText', 'Choices')).toBe(true);
    expect(isOfAnotherColumn('SP.FieldUser', 'LookupList')).toBe(false);
    expect(isOfAnotherColumn('SP.FieldText', 'Colour')).toBe(false);
    expect(isOfAnotherColumn('SP.List', 'Choices')).toBe(false);
  });
});
