import type { Browser } from 'playwright-core';
import { bookingStrings as booking } from '../../src/sessions/booking/en';
import { cutOffStrings as cutOff } from '../../src/sessions/booking/cutOff';
import { homeStrings as home } from '../../src/app/home/en';
import { setUpStrings as setUp } from '../../src/setUp/en';
import { setUpFindings } from '../../src/setUp/findings';
import type { Finding } from '../../src/setUp/findings';
import { launchBrowser } from './harness/launchBrowser';
import { visit } from './harness/openHub';
import type { Visit } from './harness/openHub';
import { eventAt } from './harness/rawGraph';
import { putHubOnPage } from './harness/putHubOnPage';
import { askSite, rowsOf, turn } from './harness/rawSite';
import { beginBooking, button, found, goTo, heading, link, stepsInOrder } from './harness/steps';
import { startTenantServer } from './harness/TenantServer';
import type { TenantServer } from './harness/TenantServer';

jest.setTimeout(300_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const calendars = 'Calendars.ReadWrite';

describe('an administrator on an empty site', () => {
  const step = stepsInOrder();
  let tenant: TenantServer;
  let jo: Visit;
  beforeAll(async () => {
    tenant = await startTenantServer('empty');
    await putHubOnPage(tenant, 'jo', 'Start');
    jo = await visit(browser, tenant, { person: 'jo', sitePage: 'Start' });
  });
  afterAll(async () => {
    await jo?.close();
    await tenant?.stop();
  });

  const titleOf = (finding: Finding): string => setUpFindings.title(finding);
  const change = async (path: string, method: 'DELETE' | 'MERGE' | 'POST', body?: unknown): Promise<void> => {
    const answer = await askSite(tenant, 'jo', path, {
      method: 'POST',
      headers: { 'if-match': '*', ...(method === 'POST' ? {} : { 'x-http-method': method }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (answer.status >= 300) throw new Error(`${method} ${path} was answered ${answer.status}: ${answer.text}`);
  };
  const checkAgain = async (): Promise<void> => {
    const [answer] = await Promise.all([
      jo.page.waitForResponse((response) => response.url().includes('/_api/')),
      button(jo.hub, setUp.checkAgain).click(),
    ]);
    await answer.finished();
    await jo.hub.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
    await heading(jo.hub, setUp.ready.title).waitFor();
  };

  step('is led to set-up, which says what it will make', async () => {
    await jo.hub.getByText(home.notSetUp.title).waitFor();
    await link(jo.hub, home.notSetUp.open).click();
    await heading(jo.hub, setUp.title).waitFor();
    // what is made is many: folded until somebody wants to see it
    await jo.hub.locator('details > summary').first().click();
    await jo.hub
      .getByText(titleOf({ kind: 'list', name: 'Pairs', list: 'Pairs', problem: 'missing' }), { exact: true })
      .first()
      .waitFor();
    await jo.hub
      .getByText(titleOf({ kind: 'group', name: 'Hub Record Keepers', problem: 'missing' }), { exact: true })
      .first()
      .waitFor();
  });

  step('sees how far it is, stops, and goes on to the end', async () => {
    await button(jo.hub, setUp.start).click();
    await heading(jo.hub, /^Setting up: \d+ of \d+/).waitFor();
    await jo.hub.getByRole('progressbar').waitFor();
    await button(jo.hub, setUp.pause).click();
    await jo.hub.getByText(setUp.paused).waitFor();
    await jo.page.reload();
    await button(jo.hub, setUp.start).click();
    await jo.hub.getByText(setUp.finished).waitFor({ timeout: 120_000 });
    await jo.hub
      .getByText(setUp.ready.kinds.group(5))
      .or(jo.hub.getByText(found('groups')))
      .first()
      .waitFor();
    expect(await jo.hub.getByText(setUp.repairable.title).count()).toBe(0);
  });

  step('finds the page made where links lead, and nothing there before', async () => {
    const links = await visit(browser, tenant, { person: 'jo' });
    await links.hub.getByRole('main').waitFor();
    expect(links.troubles).toEqual([]);
    await links.close();
    const missing = await jo.page.request.get(`${tenant.origin}/sites/trust/SitePages/Elsewhere.aspx`);
    expect(missing.status()).toBe(404);
  });

  step('may run it again, and nothing is made twice', async () => {
    const titles = async (): Promise<string> =>
      JSON.stringify(
        (await rowsOf<{ Title: string }>(tenant, 'jo', 'web/lists?$select=Title&$top=500'))
          .map(({ Title }) => Title)
          .sort(),
      );
    const before = await titles();
    await checkAgain();
    expect(await button(jo.hub, setUp.start).count()).toBe(0);
    expect(await titles()).toBe(before);
    expect(before).toContain('"Pairs"');
  });

  step('is told by name what somebody took away, and repairs it', async () => {
    const field = `web/lists/getByTitle('People')/fields/getByInternalNameOrTitle`;
    await change(`web/lists/getByTitle('Terms')`, 'DELETE');
    await change(`${field}('SchoolKey')`, 'MERGE', { Indexed: false });
    await change(`web/sitegroups/removeByLoginName('Hub Oversight')`, 'POST');
    const groups = await rowsOf<{ Id: number; Title: string }>(tenant, 'jo', 'web/sitegroups?$select=Id,Title');
    const members = groups.find(({ Title }) => /Members$/.test(Title));
    await change(
      `web/lists/getByTitle('Working 2026-27')/roleassignments/addroleassignment(principalid=${members?.Id},roledefid=1073741826)`,
      'POST',
    );
    await checkAgain();
    const wanted: readonly Finding[] = [
      { kind: 'list', name: 'Terms', list: 'Terms', problem: 'missing' },
      { kind: 'index', name: 'SchoolKey', list: 'People', problem: 'missing' },
      { kind: 'group', name: 'Hub Oversight', problem: 'missing' },
      { kind: 'permission', name: 'Working 2026-27', problem: 'tooOpen' },
    ];
    await jo.hub.locator('details > summary').first().click();
    for (const finding of wanted) await jo.hub.getByText(titleOf(finding), { exact: true }).first().waitFor();
    await button(jo.hub, setUp.start).click();
    await jo.hub.getByText(setUp.finished).waitFor({ timeout: 120_000 });
    for (const finding of wanted) expect(await jo.hub.getByText(titleOf(finding), { exact: true }).count()).toBe(0);
  });

  step('is told when Graph is not approved, where to do it, and can copy the request', async () => {
    await turn(tenant, 'consent', { scope: calendars, granted: false });
    await jo.page.reload();
    await jo.hub.getByText(titleOf({ kind: 'consent', name: calendars, problem: 'notGranted' })).waitFor();
    await jo.hub
      .getByText(found(setUpFindings.where({ kind: 'consent', name: calendars, problem: 'notGranted' }) ?? ''))
      .first()
      .waitFor();
    await jo.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await button(jo.hub, found(setUp.tell.copyRequest)).click();
    await jo.hub.getByText(setUp.tell.copied).first().waitFor();
    expect(await jo.page.evaluate(() => navigator.clipboard.readText())).toContain(calendars);
  });
});

describe('booking without consent for calendars', () => {
  const step = stepsInOrder();
  let tenant: TenantServer;
  let hannah: Visit;
  let startsAt = '';
  beforeAll(async () => {
    tenant = await startTenantServer();
    await turn(tenant, 'consent', { scope: calendars, granted: false });
    hannah = await visit(browser, tenant, { person: 'hannah' });
  });
  afterAll(async () => {
    await hannah?.close();
    await tenant?.stop();
  });

  step('keeps the session and offers a calendar file', async () => {
    const { hub, page } = hannah;
    const slots = await beginBooking(hub, 'Yusuf Rahman');
    await hub.getByText(booking.whenUnknown).waitFor();
    await slots.first().click();
    if (await hub.getByRole('switch').isChecked()) await hub.getByRole('switch').click();
    await button(hub, booking.bookOne).click();
    await heading(hub, booking.keptTitle(1)).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), button(hub, booking.calendarFile(1)).click()]);
    expect(download.suggestedFilename()).toMatch(/\.ics$/);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const file = Buffer.concat(chunks).toString('utf8').replace(/\r\n /g, '');
    expect(file).toMatch(/BEGIN:VCALENDAR[\s\S]+SUMMARY:Meeting[\s\S]+END:VCALENDAR/);
    expect(file).toContain('CLASS:PRIVATE');
    expect(file).not.toMatch(/supervis|safeguard/i);
    await button(hub, booking.tryOutlook).click();
    await hub.getByText(booking.outlookStill).waitFor();
    const key = ((await link(hub, booking.openSession).getAttribute('href')) ?? '').split('/').at(-1);
    const [session] = await rowsOf<{ StartsAt: string; EventStatus: string }>(
      tenant,
      'hannah',
      `web/lists/getByTitle('Sessions 2026-27')/items?$filter=HubKey eq '${key}'`,
    );
    expect(session?.EventStatus).toBe('wanted');
    startsAt = session?.StartsAt ?? '';
  });

  step('makes the event at the next opening of Home when consent has been given, and says so', async () => {
    await turn(tenant, 'consent', { scope: calendars, granted: true });
    await goTo(hannah.hub, '#/home');
    await hannah.page.reload();
    const day = Number(startsAt.slice(0, 10).replace(/-/g, ''));
    await hannah.hub.getByText(cutOff.sentence('outlook', day, { undone: false, gone: false })).waitFor();
    expect(await eventAt(tenant, 'yusuf', startsAt)).toMatchObject({ sensitivity: 'private' });
  });
});
