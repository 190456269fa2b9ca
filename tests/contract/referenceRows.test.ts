import { newCells } from '../../src/ground/sharepoint/columnCells';
import { lists } from '../../sharepoint/lists/lists';
import { startingCatalogue } from '../../sharepoint/content/startingCatalogue';
import { defaultSettings } from '../../sharepoint/content/defaultSettings';
import { catalogueCells } from '../../src/people/sharepoint/catalogueCells';
import { personColumns } from '../../src/people/sharepoint/personColumns';
import { schoolColumns } from '../../src/people/sharepoint/schoolColumns';
import { settingCells } from '../../src/people/sharepoint/settingCells';
import { termCells } from '../../src/people/sharepoint/termCells';
import type { Cells } from '../../src/ground/sharepoint/cells';
import type { ListKey } from '../../sharepoint/lists/ListDefinition';
import { checkSetUp } from '../../src/setUp/sharepoint/runSetUp';
import { seededDice } from '../seededDice';
import { raw } from '../deputy/siteRights';
import { countedFor } from './counted';
import { hubOf } from './hubOf';
import { openPriyasPair, person, readySite, setUpInput, year } from './hubSite';
import type { TestSite } from './hubSite';

let site: TestSite;
beforeEach(async () => {
  site = await readySite();
  await openPriyasPair(site);
});
afterEach(() => site.tenant.close());

/** Rows as the Hub writes them, one of each kind. */
const rowsOf: Partial<Record<ListKey, readonly Cells[]>> = {
  settings: settingCells(defaultSettings),
  schools: [newCells(schoolColumns, { key: 'planted', name: 'Planted', shortName: 'P' })],
  terms: termCells({
    schoolKey: 'ottersby',
    year,
    halfTerms: [{ name: 'spring1', firstDay: 20270104, lastDay: 20270212 }],
    closures: [20270105],
  }),
  people: [newCells(personColumns, { ...person('nia'), key: '11111111-1111-4111-8111-111111111111' })],
  catalogue: catalogueCells(startingCatalogue).filter(
    (cells, index, all) => all.findIndex(({ Kind }) => Kind === cells['Kind']) === index,
  ),
};

const texts = [
  '',
  ' ',
  '{',
  'null',
  '[]',
  '"',
  '<script>',
  '__proto__',
  'constructor',
  '\u0000\u202e',
  'x'.repeat(255),
];
const bodies = [
  ...texts,
  '{}',
  '[[[]]]',
  '1e999',
  '{"key":"dsl"}',
  '{"__proto__":{"title":1}}',
  '"Nowhere/Atlantis"',
  '-1',
  `"${'x'.repeat(60_000)}"`,
  JSON.stringify(Array(5000).fill('x')),
];
const numbers = [null, -1, 0, 1, 20261301, 99991231, 10000101, 1e15, 20270229];

const dice = seededDice(11);
const any = <T>(all: readonly T[]): T => all[Math.floor(dice() * all.length)] as T;

/** A row with one column replaced by something nobody means. */
function hostile(list: ListKey, column: string, type: string, count: number): Record<string, unknown> {
  const row: Record<string, unknown> = { ...any(rowsOf[list] ?? []) };
  if (column !== 'HubKey') row['HubKey'] = `planted ${list} ${count}`;
  if (type === 'note') row[column] = any(bodies);
  else if (type === 'number') row[column] = any(numbers);
  else if (type === 'boolean') row[column] = any([null, true, false]);
  else row[column] = any(texts.map((text) => (column === 'HubKey' ? `${text} ${count}`.slice(0, 255) : text)));
  return row;
}

async function everyPageOpens(): Promise<void> {
  for (const alias of ['priya', 'hannah', 'miriam', 'jo']) {
    const hub = await hubOf(site, alias);
    await hub.openHome();
    await hub.openCalendar(undefined);
    await hub.listPeople();
    await hub.openTrustData();
    await countedFor(await hubOf(site, alias));
  }
}

// a library takes files alone: what its register cannot read is shown with the policies
const references = lists.filter(({ scope, library }) => scope === 'reference' && library !== true);

describe.each(references)('rows of $title that nobody means', ({ key, path, columns }) => {
  it('close no page, and those that are left out are named by list and item', async () => {
    const jo = await raw(site, 'jo');
    let planted = 0;
    for (const { name, type } of [...columns, { name: 'Title', type: 'text' }])
      for (let count = 0; count < 6; count += 1) {
        const answer = await jo.post(
          `web/getList('/sites/trust/Lists/${path}')/items`,
          hostile(key, name, type, (planted += 1)),
        );
        // SharePoint itself refuses some of them
        expect([201, 400, 500]).toContain(answer.status);
      }
    await everyPageOpens();
    const { findings } = await checkSetUp(await site.as('jo'), setUpInput);
    const left = findings.filter(({ problem }) => problem === 'unreadable');
    expect(left.every(({ kind, name }) => kind === 'row' && Number(name) > 0)).toBe(true);
    if (key === 'terms' || key === 'catalogue') expect(left.length).toBeGreaterThan(5);
  });
});

it.each(Object.keys(defaultSettings))('a setting %s of any content closes no page', async (name) => {
  const jo = await raw(site, 'jo');
  const at = "web/getList('/sites/trust/Lists/HubSettings')/items";
  const { value } = JSON.parse((await jo.get(`${at}?$select=Id&$filter=HubKey eq '${name}'`)).body) as {
    value: readonly { Id: number }[];
  };
  const merge = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' };
  for (const Body of [any(bodies), any(bodies), any(bodies)]) {
    expect((await jo.post(`${at}(${value[0]?.Id ?? 0})`, { Body }, merge)).status).toBe(204);
    await everyPageOpens();
  }
});
