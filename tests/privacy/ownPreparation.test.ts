import { sharePointOwnPreparation } from '../../src/sessions/room/sharepoint/sharePointOwnPreparation';
import { keepPreparation, readPreparation } from '../../src/sessions/room/useCases/ownPreparation';
import type { OwnPreparationStore } from '../../src/sessions/ports';
import { person, readySite } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { rawPerson } from './RawPerson';

// What is prepared and not shared lies where nobody else reads it, the pair's supervisor and record keepers included.

const list = "web/lists/getByTitle('Own')";
let site: TestSite;

const storeOf = async (alias: string): Promise<{ readonly ownPreparation: OwnPreparationStore }> => ({
  ownPreparation: sharePointOwnPreparation(await site.as(alias), person(alias)),
});
const rowsFor = async (alias: string): Promise<string> =>
  (await (await rawPerson(site.tenant, alias)).get(`${list}/items?$select=Id,HubKey,Body&$top=5000`)).body;
const keep = async (text: string, known: string): Promise<unknown> =>
  keepPreparation(await storeOf('priya'), 'one', { question: 'mind', text, known });

beforeEach(async () => {
  site = await readySite();
  await keep('Not for Hannah yet.', '');
});

test('it follows its person to another device, keeps no version, and goes past the recycle bin', async () => {
  expect(await readPreparation(await storeOf('priya'), 'one')).toEqual({ mind: 'Not for Hannah yet.' });
  await keep('Better said so.', 'Not for Hannah yet.');
  expect(await rowsFor('app')).toContain('Better said so.');
  expect(await rowsFor('app')).not.toContain('Not for Hannah yet.');
  const rows = JSON.parse(await rowsFor('app')) as { readonly value: readonly { readonly Id: number }[] };
  const app = await rawPerson(site.tenant, 'app');
  for (const { Id } of rows.value)
    expect((await app.get(`${list}/items(${Id})/versions`)).body).not.toContain('Not for Hannah yet.');
  await keep('', 'Better said so.');
  expect(await rowsFor('app')).not.toContain('prepare-one');
  expect((await app.get('web/recycleBin')).body).not.toContain('prepare-one');
});

test.each(['hannah', 'miriam', 'edith', 'tom'])('%s is shown none of it, by any route', async (alias) => {
  expect(await readPreparation(await storeOf(alias), 'one')).toEqual({});
  expect(await rowsFor(alias)).not.toContain('Not for Hannah yet.');
  const other = await rawPerson(site.tenant, alias);
  for (let id = 1; id <= 3; id += 1)
    expect((await other.get(`${list}/items(${id})?$select=Body`)).body).not.toContain('Not for Hannah yet.');
});
