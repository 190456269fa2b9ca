import type { Browser } from 'playwright-core';
import { proofStrings as proof } from '../../src/access/proof/en';
import { trials, turns } from '../../src/access/proof/rules/trials';
import type { Turn } from '../../src/access/proof/rules/trials';
import { proofSwitches } from '../access/proof/proofSwitches';
import { launchBrowser } from './harness/launchBrowser';
import { visit } from './harness/openHub';
import type { Visit } from './harness/openHub';
import { turn as turnSwitch } from './harness/rawSite';
import { button } from './harness/steps';
import { startTenantServer } from './harness/TenantServer';
import type { TenantServer } from './harness/TenantServer';

// three people run their turns in pages that stay open, once for each switch
jest.setTimeout(120_000);

const people: Readonly<Record<Turn, string>> = { administrator: 'jo', keeper: 'miriam', staff: 'priya' };

let browser: Browser;
let tenant: TenantServer;
const pages = new Map<Turn, Visit>();
beforeAll(async () => {
  tenant = await startTenantServer();
  browser = await launchBrowser();
  for (const turn of turns) pages.set(turn, await visit(browser, tenant, { person: people[turn], place: 'proof' }));
});
afterAll(async () => {
  await browser?.close();
  await tenant?.stop();
});

function pageOf(turn: Turn): Visit {
  const at = pages.get(turn);
  if (at === undefined) throw new Error(`nobody has opened the page for ${turn}`);
  return at;
}

/** A turn from its button to the sentence that it is over. The page is opened anew, as by the link. */
async function runTurn(turn: Turn): Promise<void> {
  const { page, hub } = pageOf(turn);
  await page.reload();
  await button(hub, new RegExp(`^(${proof.turns.run}|${proof.turns.again})$`)).click();
  await hub.getByText(proof.progress.finished).waitFor({ timeout: 60_000 });
}

interface ReadRow {
  readonly title: string;
  readonly state: string;
  readonly does: string;
}

/** What the administrator's page says of every trial. */
async function readPage(): Promise<readonly ReadRow[]> {
  const { page, hub } = pageOf('administrator');
  await page.reload();
  await hub.getByRole('button', { name: /^Show the other / }).click();
  const cells = await hub
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())));
  return cells.map(([title = '', , state = '', does = '']) => ({ title, state, does }));
}

/** Why something was not established, as the page begins to say it. */
const [otherwise = ''] = proof.whyNot('|').split('|');
const reasons = [...['no meeting', 'not added', 'own hidden too'].map((seen) => proof.whyNot(seen)), otherwise];

test.each(proofSwitches)(
  'where %s is %s, three people prove the site and its page says so',
  async (name, value, expected) => {
    await turnSwitch(tenant, 'switches');
    await turnSwitch(tenant, 'switches', { [name]: value });
    for (const turn of turns) await runTurn(turn);
    const rows = await readPage();
    expect(rows).toHaveLength(trials.length);
    const others = rows.filter(({ state }) => state !== proof.states('holds', 'staff'));
    expect(others.map(({ title }) => title).sort()).toEqual(expected.map((trial) => proof.trial(trial)).sort());
    for (const trial of expected) {
      const row = others.find(({ title }) => title === proof.trial(trial));
      const does = row?.does ?? '';
      if (row?.state === proof.states('doesNot', 'staff')) expect(does).toContain(proof.doesNot(trial));
      else {
        expect(row?.state).toBe(proof.states('notEstablished', 'staff'));
        expect(reasons.filter((reason) => does.includes(reason))).toHaveLength(1);
      }
    }
  },
);

test('with every switch as it was, all hold again', async () => {
  await turnSwitch(tenant, 'switches');
  for (const turn of turns) await runTurn(turn);
  const rows = await readPage();
  expect(rows.map(({ state }) => state)).toEqual(trials.map(() => proof.states('holds', 'staff')));
});
