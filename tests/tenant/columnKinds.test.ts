import type { Tenant } from '../../src/local/tenant/createTenant';
import { creatable, fieldKinds } from '../../src/local/tenant/sharepoint/store/fieldTypes';
import { published } from './metadata/publishedTypes';
import type { Answer } from './startTenant';
import { rawAs, startTenant } from './startTenant';

const list = "web/lists/getByTitle('Kinds')";
const kinds = Object.entries(creatable).map(([kind, type]) => ({
  type,
  kind: Number(kind),
  entity: fieldKinds[type].entity,
}));
const samples: Readonly<Record<string, unknown>> = {
  'Edm.Boolean': true,
  'Edm.Int32': 1,
  'Edm.Double': 7,
  'Edm.String': 'x',
  'Edm.Guid': '11111111-1111-4111-8111-111111111111',
  'Collection(Edm.String)': ['one', 'two'],
};

function propertiesOf(entity: string): [name: string, type: string][] {
  const found = published('metadata.xml').types.get(entity);
  if (found === undefined) return [];
  const own = [...found.properties].map(([name, { type }]): [string, string] => [name, type]);
  return [...own, ...(found.base === undefined ? [] : propertiesOf(found.base))];
}

/** Where a column keeps what nobody asked for, or answers success and forgets it. */
describe('every published member of a column', () => {
  let tenant: Tenant;

  beforeAll(async () => {
    tenant = startTenant();
    await ask('POST', 'web/lists', { Title: 'Kinds', BaseTemplate: 100 });
  });

  afterAll(() => tenant.close());

  const ask = (method: string, at: string, body?: unknown): Promise<Answer> => rawAs(tenant, 'jo', method, at, body);

  it.each(kinds)('of type $type is kept and read back, or refused', async ({ type, kind, entity }) => {
    const target = type === 'Lookup' ? { LookupList: (await ask('GET', list)).json['Id'], LookupField: 'Title' } : {};
    const made = await ask('POST', `${list}/fields`, { FieldTypeKind: kind, Title: type, ...target });
    expect([type, made.status]).toEqual([type, 201]);
    const forgotten: string[] = [];
    for (const [name, edm] of propertiesOf(entity)) {
      const sent = samples[edm];
      if (sent === undefined) continue;
      const title = `${type} ${name}`;
      const added = await ask('POST', `${list}/fields`, { Title: title, FieldTypeKind: kind, ...target, [name]: sent });
      const changed = await ask('MERGE', `${list}/fields/getByTitle('${type}')`, { [name]: sent });
      for (const [done, at] of [
        [added, name === 'Title' ? 'x' : title],
        [changed, name === 'Title' ? 'x' : type],
      ] as const) {
        if (done.status >= 400) continue;
        const kept = (await ask('GET', `${list}/fields/getByTitle('${at}')?$select=${name}`)).json[name];
        if (JSON.stringify(kept) !== JSON.stringify(sent))
          forgotten.push(`${name}: ${done.status} ${JSON.stringify(kept)}`);
      }
      if (name === 'Title') await ask('MERGE', `${list}/fields/getByTitle('x')`, { Title: type });
    }
    expect(forgotten).toEqual([]);
  });

  it('of a new column says no more than SP.FieldCreationInformation has', async () => {
    const add = async (parameters: object): Promise<unknown[]> => {
      const { status, text } = await ask('POST', `${list}/fields/addfield`, { parameters });
      return [status, /'(\w+)'|implement (?!the )(\w+)/.exec(text)?.slice(1).find(Boolean)];
    };
    const id = (await ask('GET', list)).json['Id'];
    const web = (await ask('GET', 'web')).json['Id'];
    expect(await add({ FieldTypeKind: 2, Title: 'A', Indexed: true })).toEqual([400, 'Indexed']);
    expect(await add({ FieldTypeKind: 2, Title: 'B', IsCompactName: true })).toEqual([501, 'IsCompactName']);
    expect(await add({ FieldTypeKind: 2, Title: 'C', LookupListId: id })).toEqual([501, 'LookupListId']);
    expect(await add({ FieldTypeKind: 2, Title: 'D', Choices: ['one'] })).toEqual([501, 'Choices']);
    const lookup = { FieldTypeKind: 7, LookupListId: id, LookupFieldName: 'Title' };
    expect(await add({ ...lookup, Title: 'E', LookupWebId: samples['Edm.Guid'] })).toEqual([501, 'LookupWebId']);
    expect((await add({ ...lookup, Title: 'F', LookupWebId: web }))[0]).toBe(201);
    expect((await add({ FieldTypeKind: 6, Title: 'G', Choices: ['one'], Required: true }))[0]).toBe(201);
    const kept = await ask('GET', `${list}/fields/getByTitle('G')?$select=Choices,Required`);
    expect(kept.json).toMatchObject({ Choices: ['one'], Required: true });
  });

  it('of the wrong kind is refused', async () => {
    for (const wrong of [
      { Title: 7 },
      { Description: true },
      { MaxLength: '9' },
      { Hidden: null },
      { Group: { a: 1 } },
    ]) {
      const { status } = await ask('POST', `${list}/fields`, { FieldTypeKind: 2, Title: 'W', ...wrong });
      expect([wrong, status]).toEqual([wrong, 400]);
    }
  });
});
