import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sharePointOperations } from '../../src/local/tenant/sharepoint/sharePointOperations';
import type { Places } from '../../src/local/tenant/sharepoint/Places';
import { waysOf } from '../../src/local/tenant/sharepoint/ways';
import { readBody } from '../../src/local/tenant/sharepoint/protocol/readBody';
import type { Exchange } from '../../src/local/tenant/sharepoint/protocol/Exchange';
import { file, folder, item, tenantWithWords, words } from './bodyCases';
import { rawAs } from './startTenant';

/** One of each place. */
const addresses: Readonly<Record<keyof Places, string>> = {
  root: '',
  web: 'web',
  lists: 'web/lists',
  list: words,
  fields: `${words}/fields`,
  field: `${words}/fields/getByTitle('Title')`,
  items: `${words}/items`,
  item,
  folder,
  subFolders: `${folder}/folders`,
  file,
  roleDefinitions: 'web/roledefinitions',
  roleDefinition: 'web/roledefinitions/getByType(5)',
  securable: item,
  roleAssignments: 'web/roleassignments',
  roleAssignment: 'web/roleassignments/getByPrincipalId(3)',
};

const root = path.join(__dirname, '../../src/local/tenant/sharepoint');
const sources = (readdirSync(root, { recursive: true }) as string[]).filter((name) => name.endsWith('.ts'));

describe('a member nobody knows', () => {
  it('is passed over by no operation: wherever something can be sent, it is refused', async () => {
    const { tenant } = await tenantWithWords();
    const ways = waysOf(sharePointOperations);
    const passed: string[] = [];
    let asked = 0;
    const ask = async (method: string, at: string): Promise<void> => {
      const { status } = await rawAs(tenant, 'jo', method, at, { Invented: 'x' });
      asked += 1;
      if (status < 400) passed.push(`${method} ${at}: ${status}`);
    };
    for (const [place, address] of Object.entries(addresses) as [keyof Places, string][]) {
      if (place !== 'root') for (const method of ['POST', 'MERGE', 'PUT', 'DELETE']) await ask(method, address);
      for (const segment of Object.keys(ways[place].steps).filter((name) => name !== '' && name !== '$value'))
        for (const call of ['', '()', '(1)', "('x')"])
          await ask('POST', `${address}/${segment}${call}`.replace(/^\//, ''));
    }
    tenant.close();
    expect(passed).toEqual([]);
    expect(asked).toBeGreaterThan(500);
  });

  it('cannot be swept over: a body is asked for its members one by one', () => {
    const exchange = { bytes: new TextEncoder().encode('{"Title":"x","Inner":{"Url":"y"}}'), bodyRead: new Set() };
    const body = readBody(exchange as unknown as Exchange);
    expect(() => Object.entries(body)).toThrow('read by name: Title, Inner');
    expect(() => ({ ...body })).toThrow('read by name');
    expect(() => Object.values(body['Inner'] as object)).toThrow('read by name: Url');
    expect(body['Title']).toBe('x');
    expect([...exchange.bodyRead]).toEqual(['/Inner', '/Title']);
  });

  it('reaches no handler by another way', () => {
    const readers = sources.filter(
      (name) =>
        !name.startsWith('protocol/') &&
        /\.bytes\b|readBodyText|parseBody|incoming\.bytes/.test(readFileSync(path.join(root, name), 'utf8')),
    );
    // bytes come in there, and a batch has parts, each of which is read as a request of its own
    expect(readers.sort()).toEqual(['batch.ts', 'sharePointSurface.ts']);
  });
});
