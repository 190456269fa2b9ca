import type { Browser } from 'playwright-core';
import { accessStrings } from '../../src/access/en';
import { checkStrings as check } from '../../src/sessions/record/en';
import { setUpStrings as setUp } from '../../src/setUp/en';
import { findAxeViolations } from './harness/findAxeViolations';
import { launchBrowser } from './harness/launchBrowser';
import { visit } from './harness/openHub';
import { putHubOnPage } from './harness/putHubOnPage';
import { addRow, askSite, rowsOf } from './harness/rawSite';
import { button, found, goTo, heading, stepsInOrder } from './harness/steps';
import { startTenantServer } from './harness/TenantServer';
import type { TenantServer } from './harness/TenantServer';

jest.setTimeout(300_000);

const strings = accessStrings.takeOver;

interface RegisterRow {
  readonly PairKey: string;
  readonly SupervisorKey: string;
  readonly OfferKey: string;
  readonly Shards: string;
  readonly FileDirRef: string;
  readonly Supervisor?: { readonly Title: string };
  readonly Supervisee?: { readonly Title: string };
}

interface Assignment {
  readonly Member: { readonly Title: string };
  readonly RoleDefinitionBindings: readonly { readonly Name: string }[];
}

let browser: Browser;
let tenant: TenantServer;
beforeAll(async () => {
  tenant = await startTenantServer('release-0.1.0');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await tenant?.stop();
});

/** Who holds what on the pair's folder of sealed records, as an administrator reads it by hand. */
const holders = async (pairKey: string): Promise<readonly string[]> =>
  (
    await rowsOf<Assignment>(
      tenant,
      'jo',
      `web/getFolderByServerRelativePath(decodedurl='/sites/trust/Lists/HubSeals202627/${pairKey}')/listItemAllFields/roleAssignments?$expand=Member,RoleDefinitionBindings`,
    )
  )
    .map(
      ({ Member, RoleDefinitionBindings }) =>
        `${Member.Title}: ${RoleDefinitionBindings.map(({ Name }) => Name).join()}`,
    )
    .sort();

describe('the site that release 0.1.0 left behind', () => {
  const step = stepsInOrder();
  let pair: RegisterRow;
  let before: readonly string[] = [];

  beforeAll(async () => {
    await putHubOnPage(tenant, 'jo', 'Start');
    const rows = await rowsOf<RegisterRow>(
      tenant,
      'dele',
      `web/lists/getByTitle('Pairs')/items?$select=*,FileDirRef,Supervisor/Title,Supervisee/Title&$expand=Supervisor,Supervisee&$top=500`,
    );
    const own = rows.find((row) => row.Supervisor?.Title === 'Dele Adeyemi' && row.Supervisee?.Title === 'Beth Marlow');
    if (!own) throw new Error('Dele does not supervise Beth');
    pair = own;
    const people = await rowsOf<{ Title: string; HubKey: string }>(
      tenant,
      'dele',
      `web/lists/getByTitle('People')/items?$top=500`,
    );
    // nobody but the register says that Ivy belongs to it
    await addRow(tenant, 'dele', {
      folder: pair.FileDirRef,
      cells: {
        Title: 'ivy',
        HubKey: 'ivy',
        PairKey: pair.PairKey,
        SupervisorKey: pair.SupervisorKey,
        SuperviseeKey: people.find(({ Title }) => Title === 'Ivy Sorrel')?.HubKey ?? '',
        OfferKey: pair.OfferKey,
        Status: 'active',
        FirstDay: '20260901',
        Shards: pair.Shards,
        Agreement: 'none',
      },
    });
    before = await holders(pair.PairKey);
    expect(before.join()).toContain('Beth Marlow');
  });

  step('is set up once by an administrator', async () => {
    const at = await visit(browser, tenant, { person: 'jo', sitePage: 'Start', place: 'setUp' });
    await heading(at.hub, setUp.repairable.title).waitFor();
    expect(await findAxeViolations(at.page)).toEqual([]);
    await button(at.hub, setUp.start).click();
    await at.hub.getByText(setUp.finished).waitFor({ timeout: 60_000 });
    expect(await heading(at.hub, setUp.repairable.title).count()).toBe(0);
    expect(at.troubles).toEqual([]);
    await at.close();
  });

  step('is taken over by a record keeper, who decides what differs by rights and seals alone', async () => {
    const at = await visit(browser, tenant, { person: 'miriam', place: 'trust' });
    const section = at.hub.getByRole('region', { name: strings.title, exact: true });
    await section.getByRole('button', { name: strings.compare }).click();
    await section.getByText(strings.counts(37, 36)).waitFor({ timeout: 60_000 });
    await section.getByText('Dele Adeyemi, Beth Marlow and Ivy Sorrel', { exact: true }).waitFor();
    expect((await section.getByRole('radio').all()).length).toBeGreaterThan(0);
    expect(await section.getByRole('radio', { name: /Ivy/ }).count()).toBe(0);
    expect(await findAxeViolations(at.page)).toEqual([]);
    await section.getByRole('button', { name: strings.agreeing(36) }).click();
    await section.getByText(strings.taken(36)).waitFor({ timeout: 60_000 });

    await section.getByRole('radio').first().click();
    await section.getByRole('button', { name: accessStrings.show }).click();
    const plan = section.getByRole('region', { name: accessStrings.plan.title });
    await plan.waitFor();
    expect(await plan.innerText()).not.toContain('Ivy');
    expect(await findAxeViolations(at.page)).toEqual([]);
    await section.getByRole('button', { name: found(strings.confirmOf([])) }).click();
    await section.getByText(strings.done).waitFor({ timeout: 60_000 });
    await section.getByText(accessStrings.readBack.asPlanned).waitFor();
    expect(at.troubles).toEqual([]);
    await at.close();
  });

  step('has given nobody a right by it, and nothing to the one whom only a row named', async () => {
    expect(await holders(pair.PairKey)).toEqual(before);
    const raw = await askSite(
      tenant,
      'ivy',
      `web/getFolderByServerRelativePath(decodedurl='${pair.FileDirRef}')/listItemAllFields`,
    );
    expect([403, 404]).toContain(raw.status);
  });

  step('opens for the supervisor: Home, and a sealed record that says what its older seal does not cover', async () => {
    const at = await visit(browser, tenant, { person: 'dele' });
    await heading(at.hub, /Dele/).waitFor();
    await at.hub.getByRole('main').getByText('Beth Marlow').first().waitFor();
    const sessions = await rowsOf<{ PairKey: string; Status: string; Code: string }>(
      tenant,
      'dele',
      `web/lists/getByTitle('Sessions 2025-26')/items?$top=500`,
    );
    const sealed = sessions.find(({ PairKey, Status }) => PairKey === pair.PairKey && Status === 'sealed');
    await goTo(at.hub, `#/record/${sealed?.Code ?? ''}`);
    await at.hub
      .getByText(/^Sealed on/)
      .first()
      .waitFor();
    expect(await at.hub.getByRole('main').innerText()).toContain('Beth Marlow');
    await goTo(at.hub, `#/check/${sealed?.Code ?? ''}`);
    await heading(at.hub, check.heads.older).waitFor();
    await at.hub.getByText(check.places.notCovered).waitFor();
    await at.hub.getByText(check.whoHadToOlder).waitFor();
    await at.hub.getByText(check.olderNote).waitFor();
    expect(await findAxeViolations(at.page)).toEqual([]);
    expect(at.troubles).toEqual([]);
    await at.close();
  });
});
