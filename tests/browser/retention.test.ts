import type { Browser, Locator } from 'playwright-core';
import { trustStrings as trust } from '../../src/people/en';
import { retentionStrings as kept } from '../../src/sessions/retention/en';
import { retentionKinds } from '../../src/ground/rules/Retention';
import { findAxeViolations } from './harness/findAxeViolations';
import { launchBrowser } from './harness/launchBrowser';
import { visit } from './harness/openHub';
import type { Visit } from './harness/openHub';
import { askSite, rowsOf } from './harness/rawSite';
import { button, choose, found, heading } from './harness/steps';
import { demoNow, startTenantServer } from './harness/TenantServer';
import type { TenantServer } from './harness/TenantServer';

jest.setTimeout(300_000);

let browser: Browser;
let tenant: TenantServer;
beforeAll(async () => {
  tenant = await startTenantServer();
  browser = await launchBrowser();
  await tenant.setClock(demoNow);
});
afterAll(async () => {
  await browser?.close();
  await tenant?.stop();
});

const as = (person: string, more: { readonly width?: number; readonly height?: number } = {}): Promise<Visit> =>
  visit(browser, tenant, { person, place: 'trust', ...more });
const done = async (at: Visit): Promise<void> => {
  expect(await findAxeViolations(at.page)).toEqual([]);
  expect(at.troubles).toEqual([]);
  await at.close();
};
const part = ({ hub }: Visit, name: string): Locator => hub.getByRole('region', { name, exact: true });
const look = async ({ hub }: Visit): Promise<void> => {
  await button(hub, kept.look).click();
  await heading(hub, kept.periods.title).waitFor();
};

interface Placed {
  readonly Id: number;
  readonly FileDirRef: string;
  readonly FileSystemObjectType: number;
}

/** As an administrator does it by hand, in the folders the page leads to. */
async function removeByHand(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const list = folder.slice(0, folder.lastIndexOf('/'));
    const items = `web/getList('${list}')/items`;
    const select = '$select=Id,FileDirRef,FileSystemObjectType&$top=1000';
    for (const { Id, FileDirRef, FileSystemObjectType } of await rowsOf<Placed>(tenant, 'jo', `${items}?${select}`))
      if (FileSystemObjectType === 0 && FileDirRef === folder)
        await askSite(tenant, 'jo', `${items}(${Id})`, {
          method: 'POST',
          headers: { 'if-match': '*', 'x-http-method': 'DELETE' },
        });
  }
}

it('row 115: settled by an administrator, held, approved by its owner, removed by hand and logged; others are not led there', async () => {
  const settling = await as('jo');
  await look(settling);
  await settling.hub.getByText(found('Your trust has settled none yet')).waitFor();
  await button(settling.hub, kept.periods.changeOf).click();
  for (const kind of retentionKinds) {
    await settling.hub.getByLabel(found(kept.periods.months(kind))).fill(kind === 'records' ? '1' : '600');
    await choose(settling.hub.getByLabel(found(kept.periods.ownerOf(kind))), 'Miriam Holt');
  }
  await settling.hub.getByLabel(found(kept.periods.from('records'))).selectOption('end');
  expect(await findAxeViolations(settling.page)).toEqual([]);
  await part(settling, kept.periods.title).getByRole('button', { name: 'Save', exact: true }).click();
  await settling.hub.getByText(kept.periods.one('records', 1, 'end')).waitFor();
  await done(settling);

  // another record keeper sees what is due, and approves nothing
  const gareth = await as('gareth', { width: 390, height: 844 });
  await look(gareth);
  const due = part(gareth, kept.due.title);
  const count = await due.getByText(/^Records of supervision, /).count();
  expect(count).toBeGreaterThan(0);
  expect(await due.getByRole('checkbox').count()).toBe(0);
  const line = await due
    .getByText(/^Records of supervision, /)
    .first()
    .innerText();
  const name = line.split(', ')[1] ?? '';
  await button(gareth.hub, kept.holds.add).click();
  await choose(gareth.hub.getByLabel(found(kept.holds.who)), name);
  await gareth.hub.getByLabel(found(kept.holds.why)).selectOption('complaint');
  await button(gareth.hub, kept.holds.save).click();
  await button(gareth.hub, kept.holds.releaseOf(name)).waitFor();
  expect(await due.getByText(line, { exact: true }).count()).toBe(0);
  await button(gareth.hub, kept.holds.releaseOf(name)).click();
  await due.getByText(line, { exact: true }).waitFor();
  await done(gareth);

  const miriam = await as('miriam');
  await look(miriam);
  await miriam.hub.getByRole('checkbox', { name: line, exact: true }).check();
  await button(miriam.hub, kept.due.approve).click();
  await miriam.hub.getByText(kept.due.approved(1)).waitFor();
  await miriam.hub.getByRole('checkbox', { name: line, exact: true }).waitFor({ state: 'detached' });
  await done(miriam);

  const jo = await as('jo');
  await look(jo);
  const steps = part(jo, kept.steps.title);
  await steps.getByRole('button', { name: found('Begin 1') }).click();
  const links = steps.getByRole('link');
  await links.first().waitFor();
  const folders = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  const again = steps.getByRole('button', { name: found('Look whether 1 is gone') });
  await again.click();
  await jo.hub.getByText(/still there\.$/).waitFor();
  await removeByHand(folders);
  await again.click();
  await part(jo, kept.log.title)
    .getByText(/^Records of supervision, /)
    .waitFor();
  await done(jo);

  // leads and staff are shown nothing of it
  for (const person of ['edith', 'priya']) {
    const other = await as(person);
    await heading(other.hub, trust.title).waitFor();
    expect(await button(other.hub, kept.look).count()).toBe(0);
    await other.close();
  }
});
