import type { Browser } from 'playwright-core';
import { accessStrings as access } from '../../src/access/en';
import { bookingStrings as booking } from '../../src/sessions/booking/en';
import { cutOffStrings as cutOff } from '../../src/sessions/booking/cutOff';
import { homeStrings as home } from '../../src/app/home/en';
import { trustHomeStrings } from '../../src/app/home/seldom/en';
import { setUpStrings as setUp } from '../../src/setUp/en';
import { setUpFindings } from '../../src/setUp/findings';
import type { Finding } from '../../src/setUp/findings';
import { countPresses } from './harness/countPresses';
import type { Presses } from './harness/countPresses';
import { demoHalfTerms } from './harness/demoHalfTerms';
import { findAxeViolations } from './harness/findAxeViolations';
import { fiveSteps, welcome, wrongInEach } from './harness/firstRunViews';
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
    await heading(jo.hub, setUp.first.welcome).waitFor();
    await jo.hub.getByText(/^On this site it makes \d+ lists, \d+ groups, \d+ permission levels/).waitFor();
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

  step('finds nothing in the way there, on a phone and at 400 % too', async () => {
    expect(await wrongInEach(browser, tenant, welcome, ['light', 'dark'])).toEqual([]);
  });

  step('sees how far it is, stops, and goes on to the end', async () => {
    await button(jo.hub, setUp.startFirst).click();
    await heading(jo.hub, /^Setting up: \d+ of \d+/).waitFor();
    await jo.hub.getByRole('progressbar').waitFor();
    await button(jo.hub, setUp.pause).click();
    await jo.hub.getByText(setUp.paused).waitFor();
    await jo.page.reload();
    await button(jo.hub, setUp.startFirst).click();
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

describe('from nothing to the first booking', () => {
  const step = stepsInOrder();
  let tenant: TenantServer;
  let at: Visit;
  let presses: Presses;
  let before = 0;
  const pressed = (): number => before + presses.count();
  /** Somebody else goes on at their own browser. */
  const goOnAs = async (person: string): Promise<void> => {
    before = pressed();
    await at.close();
    at = await visit(browser, tenant, { person });
    presses = await countPresses(at.page);
  };
  beforeAll(async () => {
    tenant = await startTenantServer('empty');
    await putHubOnPage(tenant, 'jo', 'Start');
    at = await visit(browser, tenant, { person: 'jo', sitePage: 'Start' });
    presses = await countPresses(at.page);
  });
  afterAll(async () => {
    await at?.close();
    await tenant?.stop();
  });

  const section = (name: string): ReturnType<Visit['hub']['getByRole']> =>
    at.hub.getByRole('region', { name, exact: true });
  const steps = (): ReturnType<Visit['hub']['getByRole']> => section(setUp.first.title);
  const backToSteps = async (): Promise<void> => {
    // the form goes when it was saved
    await at.hub.getByRole('form').first().waitFor({ state: 'detached' });
    await at.hub.getByRole('link', { name: 'Set-up', exact: true }).click();
  };

  step('an administrator sets the site up', async () => {
    await link(at.hub, home.notSetUp.open).click();
    await button(at.hub, setUp.startFirst).click();
    await steps()
      .getByText('Until the first booking: 2 record keepers, a school, dates, people and a first pair.')
      .waitFor({ timeout: 120_000 });
    expect(await at.hub.getByText(setUp.allReady.title, { exact: true }).count()).toBe(0);
  });

  step('meets steps that are readable in every theme, on a phone and at 400 %', async () => {
    expect(await wrongInEach(browser, tenant, fiveSteps, ['light', 'dark', 'contrast'])).toEqual([]);
  });

  step('and chooses two record keepers and a lead', async () => {
    for (const [group, name] of [
      ['keepers', 'Miriam Holt'],
      ['keepers', 'Gareth Sands'],
      ['oversight', 'Hannah Okafor'],
    ] as const) {
      const search = steps().getByRole('searchbox', { name: setUp.first.holders.find[group] });
      await search.fill(name);
      await search.press('Enter');
      await button(at.hub, `Choose ${name}`).click();
      await at.hub.getByText(access.holders.done.asPlanned(name, group, true)).waitFor();
    }
    await steps().getByText('Until the first booking: a school, dates, people and a first pair.').waitFor();
    await steps().getByText(setUp.first.holders.leads(1)).waitFor();
    expect(await findAxeViolations(at.page)).toEqual([]);
  });

  step('enters a school, its dates and two people', async () => {
    await steps().getByRole('link', { name: setUp.first.go.schools }).click();
    const schools = section('Schools and term dates');
    await schools.getByRole('textbox', { name: 'Name', exact: true }).fill('Ottersby Primary');
    await schools.getByLabel('Short name').fill('Ottersby');
    await schools.getByRole('button', { name: 'Save' }).click();
    await backToSteps();
    await steps().getByRole('link', { name: setUp.first.go.dates }).click();
    for (const [name, first, last] of demoHalfTerms) {
      await schools.getByLabel(`First day of ${name}`).fill(first);
      await schools.getByLabel(`Last day of ${name}`).fill(last);
    }
    await schools.getByRole('button', { name: 'Save' }).click();
    await backToSteps();
    await steps().getByRole('link', { name: setUp.first.go.people }).click();
    const people = section('People');
    await people
      .getByLabel('People, one a line')
      .fill('Hannah Okafor; Head of Safeguarding; Central team\nPriya Nair; DSL; Ottersby');
    await people.getByRole('button', { name: 'Look them up' }).click();
    await people.getByText('2 lines read: 2 ready.').waitFor();
    expect(await findAxeViolations(at.page)).toEqual([]);
    await people.getByRole('button', { name: 'Save 2 people' }).click();
    await backToSteps();
    await steps().getByText('Until the first booking: a first pair.').waitFor();
  });

  step('a record keeper opens the first pair', async () => {
    await goOnAs('miriam');
    await link(at.hub, trustHomeStrings.keeps.open).click();
    const pairs = section('Pairs');
    await pairs.getByRole('button', { name: 'Open a pair' }).click();
    await presses.choose(pairs.getByLabel('Kind of supervision'), 'Trust-level supervision');
    await presses.choose(pairs.getByRole('combobox', { name: 'Supervisee', exact: true }), 'Priya Nair, DSL');
    // the policy names one person alone
    const supervisor = pairs.getByRole('combobox', { name: 'Supervisor', exact: true });
    expect(await supervisor.locator('option:checked').innerText()).toBe('Hannah Okafor, Head of safeguarding');
    await pairs.getByRole('button', { name: 'See who gains and who loses' }).click();
    await pairs.getByRole('button', { name: 'Open the pair' }).click();
    await at.hub.getByText(/^Opened: Priya Nair with Hannah Okafor/).waitFor();
  });

  step('and the supervisor books: thirty presses at most in all, and nowhere but in the Hub', async () => {
    await goOnAs('hannah');
    await link(at.hub, home.bookSession).click();
    await at.hub
      .getByRole('button', { name: /^\d\d:\d\d, / })
      .first()
      .click();
    await at.hub.getByRole('button', { name: /^Book/ }).last().click();
    await heading(at.hub, /^Booked/).waitFor();
    expect(at.troubles).toEqual([]);
    expect(pressed()).toBeLessThanOrEqual(30);
    const jo = await visit(browser, tenant, { person: 'jo', place: 'setUp' });
    await jo.hub.getByText(setUp.ready.title, { exact: true }).waitFor();
    expect(await jo.hub.getByText(setUp.first.title).count()).toBe(0);
    await jo.close();
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
