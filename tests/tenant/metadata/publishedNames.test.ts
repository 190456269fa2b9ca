import { readFileSync } from 'node:fs';
import {
  isOfAnotherColumn,
  isPublished,
  navigationsOf,
  setOfType,
  typeOfProperty,
} from '../../../src/local/tenant/sharepoint/published/publishedType';
import { typesOfParameter } from '../../../src/local/tenant/sharepoint/published/publishedMethods';
import { keptFiles } from './printPublishedNames';

describe('the names SharePoint publishes', () => {
  it('are as the metadata has them (tsx tests/tenant/metadata/printPublishedNames.ts brings them up to date)', () => {
    expect(keptFiles).toHaveLength(2);
    for (const [file, print] of keptFiles) expect(readFileSync(file, 'utf8')).toBe(print());
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

  it('tell of which type a parameter is, and which a method has not', () => {
    expect(typesOfParameter('getitems', 'getbytitle', 'query')).toEqual(['SP.CamlQuery']);
    expect(typesOfParameter('add', 'views', 'parameters')).toEqual(['SP.ViewCreationInformation']);
    expect(typesOfParameter('add', 'webs', 'parameters')).toEqual(['SP.WebCreationInformation']);
    expect(typesOfParameter('addvalidateupdateitemusingpath', 'lists', 'formValues')).toEqual([
      'SP.ListItemFormUpdateValue',
    ]);
    expect(typesOfParameter('sp.movecopyutil.copyfilebypath', undefined, 'options')).toEqual(['SP.MoveCopyOptions']);
    expect(typesOfParameter('deletewithparameters', 'file', 'parameters')).toEqual([
      'SP.FileDeleteParameters',
      'SP.FolderDeleteParameters',
      'SP.ListItemDeleteParameters',
    ]);
    expect(typesOfParameter('getitems', 'getbytitle', 'toString')).toEqual([]);
    for (const type of ['SP.CamlQuery', 'SP.RoleDefinitionCreationInformation', 'SP.ResourcePath'])
      expect([type, isPublished(type, 'Colour')]).toEqual([type, false]);
    expect(isPublished('SP.RenderListDataParameters', 'AddAllFields')).toBe(true);
    expect(isPublished('SP.ListItemFormUpdateValue', 'ErrorMessage')).toBe(true);
  });

  it('tell what only another kind of column has', () => {
    expect(isOfAnotherColumn('SP.FieldText', 'Choices')).toBe(true);
    expect(isOfAnotherColumn('SP.FieldUser', 'LookupList')).toBe(false);
    expect(isOfAnotherColumn('SP.FieldText', 'Colour')).toBe(false);
    expect(isOfAnotherColumn('SP.List', 'Choices')).toBe(false);
  });
});
