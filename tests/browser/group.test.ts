import type { Browser } from 'playwright-core';
import { findAccount } from '../../src/local/tenant/directory';
import { groupStrings as group } from '../../src/sessions/room/en';
import { findAxeViolations } from './harness/findAxeViolations';
import { launchBrowser } from './harness/launchBrowser';
import { visit } from './harness/openHub';
import type { Visit } from './harness/openHub';
import { rowsOf } from './harness/rawSite';
import { button, heading, saved, stepsInOrder } from './harness/steps';
import { startTenantServer } from './harness/TenantServer';
import type { TenantServer } from './harness/TenantServer';

jest.setTimeout(300_000);

let browser: Browser;
let tenant: TenantServer;
const members = ['amy', 'lily', 'grace'] as const;
const at = new Map<string, Visit>();
const of = (person: string): Visit => {
  const found = at.get(person);
  if (!found) throw new Error(`${person} has no window`);
  return found;
};
const everybody = ['hannah', ...members] as const;

beforeAll(async () => {
  tenant = await startTenantServer();
  browser = await launchBrowser();
  await tenant.setClock('2026-11-23T15:46:00.000Z');
  const rows = await rowsOf<{ readonly Code: string; readonly Status: string; readonly SuperviseeKey: string | null }>(
    tenant,
    'amy',
    "web/lists/getByTitle('Sessions 2026-27')/items?$select=Code,Status,SuperviseeKey&$filter=Day eq 20261123",
  );
  const session = rows.find(({ Status, SuperviseeKey }) => Status === 'booked' && !SuperviseeKey)?.Code ?? '';
  for (const person of everybody)
    at.set(
      person,
      await visit(browser, tenant, { person, session, ...(person === 'lily' ? { width: 390, height: 844 } : {}) }),
    );
});
afterAll(async () => {
  for (const one of at.values()) await one.close();
  await browser?.close();
  await tenant?.stop();
});

describe('row 104: four people in four windows', () => {
  const step = stepsInOrder();

  step('nobody finds notes to write in before all have agreed', async () => {
    for (const person of everybody) {
      await heading(of(person).hub, group.before).waitFor();
      expect([person, await of(person).hub.getByRole('timer').count()]).toEqual([person, 0]);
    }
    await of('hannah').hub.getByLabel(group.method).selectOption('solution-circle');
    await of('hannah')
      .hub.getByLabel(group.roleOf(findAccount('amy')?.displayName ?? ''))
      .selectOption('Presenter');
  });

  step('what is read aloud is readable by everybody', async () => {
    for (const person of ['hannah', 'lily'])
      expect([person, await findAxeViolations(of(person).page)]).toEqual([person, []]);
  });

  step('each agrees in their own window, and the facilitator’s hears of it', async () => {
    for (const person of everybody) {
      await of(person).hub.getByRole('checkbox', { name: group.agree }).click();
      await of(person).hub.getByText(group.youAgreed).waitFor();
    }
    await of('hannah').hub.getByText(group.allAgreed).waitFor({ timeout: 60_000 });
    await button(of('hannah').hub, group.open).click();
  });

  step('all see the same stage and the same time', async () => {
    const left: number[] = [];
    for (const person of everybody) {
      const timer = of(person).hub.getByRole('timer');
      await timer.waitFor({ timeout: 60_000 });
      await heading(of(person).hub, /The presenter tells, stage 1 of 4/).waitFor();
    }
    for (const person of everybody) {
      const [minutes = 0, seconds = 0] = (await of(person).hub.getByRole('timer').innerText()).split(':').map(Number);
      left.push(minutes * 60 + seconds);
    }
    expect(Math.max(...left) - Math.min(...left)).toBeLessThan(10);
    for (const person of members) expect(await button(of(person).hub, group.pause).count()).toBe(0);
  });

  step('axe finds nothing, wide and on a phone, before and while they meet', async () => {
    for (const person of ['hannah', 'lily'])
      expect([person, await findAxeViolations(of(person).page)]).toEqual([person, []]);
  });

  step('the next stage comes to everybody', async () => {
    await of('hannah').hub.getByRole('button', { name: 'Ideas', exact: true }).click();
    for (const person of everybody) await heading(of(person).hub, /Ideas, stage 2 of 4/).waitFor({ timeout: 60_000 });
    await of('hannah')
      .hub.getByLabel(/Every idea counts/)
      .fill('Ask the family worker to come along.');
    await saved(of('hannah').hub);
    expect(everybody.flatMap((person) => of(person).troubles)).toEqual([]);
  });
});
