import { noWhen } from '../../src/ground/words/moments';
import type { Browser } from 'playwright-core';
import { findAccount } from '../../src/local/tenant/directory';
import { bookingStrings as booking } from '../../src/sessions/booking/en';
import { homeStrings as home } from '../../src/app/home/en';
import { issueSentence } from '../../src/ground/words/issueSentences';
import { peopleStrings as people } from '../../src/places/people/en';
import { recordStrings as record } from '../../src/sessions/record/en';
import { sessionRoomStrings as sessionRoom } from '../../src/sessions/room/en';
import { saveStrings } from '../../src/ground/ui/en';
import { launchBrowser } from './harness/launchBrowser';
import { visit } from './harness/openHub';
import type { HostName, Visit } from './harness/openHub';
import { askSite, bodiesWith, rowsOf, turn } from './harness/rawSite';
import { eventAt, sessionProperty } from './harness/rawGraph';
import {
  beginBooking,
  button,
  found,
  goTo,
  goToItem,
  heading,
  link,
  placeOf,
  saved,
  stepsInOrder,
} from './harness/steps';
import { pathWords as words } from './harness/pathWords';
import { registerRow } from './harness/registerRow';
import { textOfWord } from './harness/textOfWord';
import { demoNow, startTenantServer } from './harness/TenantServer';
import type { TenantServer } from './harness/TenantServer';

jest.setTimeout(300_000);

let browser: Browser;
let tenant: TenantServer;

beforeAll(async () => {
  tenant = await startTenantServer();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await tenant?.stop();
});

interface SessionItem {
  readonly HubKey: string;
  readonly Code: string;
  readonly Status: string;
}

const [supervisor, lead] = ['hannah', 'Hannah'];
/** With repeats in one host, a single session in the other, so that both ends of finishing are seen. */
describe.each<[host: HostName, supervisee: string, series: boolean]>([
  ['sharepoint', 'carys', true],
  ['teams', 'yusuf', false],
])('the path in %s with Hannah and %s', (host, supervisee, series) => {
  const step = stepsInOrder();
  const account = findAccount(supervisee);
  const name = account?.displayName ?? '';
  const first = name.split(' ')[0] ?? '';
  let hannah: Visit;
  let other: Visit;
  let startsAt = '';
  let code = '';
  let place = '';

  /** Everything of the session by its link, as both find it. */
  const open = async (person: string): Promise<Visit> => {
    const at = await visit(browser, tenant, { person, host, session: code });
    await at.hub.getByRole('navigation', { name: sessionRoom.agendaLabel }).waitFor();
    return at;
  };
  beforeAll(async () => {
    await tenant.setClock(demoNow);
    hannah = await visit(browser, tenant, { person: supervisor, host });
  });
  afterAll(async () => {
    await hannah?.close();
    await other?.close();
  });

  step('books from Home with one press', async () => {
    const slots = await beginBooking(hannah.hub, name);
    const chips = hannah.hub.getByRole('list', { name: booking.people }).getByRole('listitem');
    expect(await chips.allInnerTexts()).toEqual([booking.you, name]);
    await slots.first().click();
    const repeat = hannah.hub.getByRole('switch');
    if ((await repeat.isChecked()) !== series) await repeat.click();
    const last = series ? hannah.hub.getByRole('button', { name: booking.leaveOut }).last() : undefined;
    if (last) await last.click();
    const press = hannah.hub.getByRole('button', { name: series ? /^Book \d sessions$/ : booking.bookOne });
    await press.click();
    await heading(hannah.hub, series ? /^Booked: \w+ sessions/ : booking.bookedTitle(1)).waitFor();
    await hannah.hub.getByText(booking.invited([first])).waitFor();
    place = new URL((await link(hannah.hub, booking.openSession).getAttribute('href')) ?? '', 'http://hub/').hash;
    const sessionKey = place.split('/').at(-1) ?? '';
    const [session] = await rowsOf<SessionItem & { readonly StartsAt: string }>(
      tenant,
      supervisor,
      `web/lists/getByTitle('Sessions 2026-27')/items?$filter=HubKey eq '${sessionKey}'`,
    );
    startsAt = session?.StartsAt ?? '';
    code = session?.Code ?? '';
    expect(session?.Status).toBe('booked');
  });

  step('has made a private, neutral Outlook event that leads back', async () => {
    const event = await eventAt(tenant, supervisor, startsAt);
    expect(event).toMatchObject({
      sensitivity: 'private',
      isOnlineMeeting: true,
      transactionId: place.split('/').at(-1),
    });
    expect(event.subject).toMatch(/^Meeting/);
    expect(event.singleValueExtendedProperties).toEqual([{ id: sessionProperty, value: place.split('/').at(-1) }]);
    const web = event.body.content.indexOf(`${tenant.origin}/sites/trust/SitePages/Hub.aspx?session=${code}`);
    expect(web).toBeGreaterThanOrEqual(0);
    expect(event.body.content.indexOf('https://teams.microsoft.com/l/entity/')).toBeGreaterThan(web);
    expect(`${event.subject} ${event.body.content}`).not.toMatch(/supervis|safeguard|case/i);
    expect((await eventAt(tenant, supervisee, startsAt)).sensitivity).toBe('private');
  });

  step('is found and accepted in Outlook, and both see that', async () => {
    other = await visit(browser, tenant, { person: supervisee, host });
    const outlook = await other.context.newPage();
    await outlook.goto(`${tenant.origin}/outlook?week=${startsAt.slice(0, 10)}`);
    const event = outlook
      .locator('article')
      .filter({ has: outlook.getByRole('link', { name: /^Open in/ }) })
      .filter({ hasText: startsAt.slice(11, 16) });
    await event.getByRole('button', { name: /^Accept/ }).click();
    await event.getByText('Accepted', { exact: true }).waitFor();
    expect(await event.getByRole('link', { name: 'Open in Supervision Hub' }).getAttribute('href')).toContain(
      `?session=${code}`,
    );
    await outlook.close();
    await hannah.page.reload();
    await goTo(hannah.hub, '#/home');
    const row = hannah.hub
      .getByRole('listitem')
      .filter({ has: hannah.hub.getByRole('link', { name: home.week.openWith(name) }) });
    await row.filter({ hasText: home.week.replies.accepted }).first().waitFor();
    await other.page.reload();
    await other.hub.getByText(home.next.accepted).waitFor();
  });

  step('takes agenda items of both beforehand', async () => {
    await other.hub.getByLabel(home.raise.label).fill(words.theirs);
    await button(other.hub, home.raise.add).click();
    await other.hub.getByText(words.theirs).waitFor();
    await hannah.close();
    hannah = await open(supervisor);
    await hannah.hub.getByText(words.theirs).waitFor();
    await hannah.hub.getByLabel(sessionRoom.toRaiseLabel).fill(words.hers);
    await button(hannah.hub, sessionRoom.toRaiseAdd).click();
    await hannah.hub.getByRole('listitem').filter({ hasText: words.hers }).waitFor();
    await other.close();
    other = await open(supervisee);
    await other.hub.getByText(words.hers).waitFor();
  });

  step('is run: a case in four stages, nudged, tagged, copied and ticked', async () => {
    const { hub } = hannah;
    await hannah.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await goToItem(hub, 5, 'Share experience');
    await hub.getByLabel(sessionRoom.caseReference).fill('Case 4-019');
    const stage = (title: string): ReturnType<typeof hub.getByLabel> => hub.getByLabel(found(`${title}.`));
    await stage('Experience').fill('The child Freddie Brown was alone, born 03/05/2016.');
    await hub
      .getByText('Two places look as if they say who a child is: “Freddie Brown” and', { exact: false })
      .waitFor();
    await stage('Experience').fill(words.experience);
    await button(hub, sessionRoom.addAction).click();
    await hub.getByLabel(sessionRoom.action, { exact: true }).fill(words.action);
    await hub.getByLabel(sessionRoom.byWhom).selectOption({ label: name });
    await hub.getByLabel(sessionRoom.byWhen, { exact: true }).fill('2026-12-11');
    await hub.getByText(sessionRoom.nudges.reflection).waitFor();
    await stage('Reflection').fill(words.reflection);
    await hub.getByText(sessionRoom.nudges.analysis).waitFor();
    await stage('Analysis').fill(words.analysis);
    await hub.getByText(sessionRoom.nudges.analysis).waitFor({ state: 'detached' });
    await hub
      .getByRole('group', { name: sessionRoom.functions })
      .getByRole('button', { name: 'Voice of the child' })
      .click();
    const line = hub.getByLabel(sessionRoom.fileLineLabel);
    expect(await line.inputValue()).toContain(words.action);
    await line.fill(words.line);
    await button(hub, sessionRoom.fileLineCompose).waitFor();
    await button(hub, sessionRoom.copyFor('CPOMS')).click();
    if (host === 'sharepoint') {
      await hub.getByText(sessionRoom.copied).waitFor();
      expect(await hannah.page.evaluate(() => navigator.clipboard.readText())).toBe(words.line);
    }
    await hub.getByRole('checkbox', { name: sessionRoom.onFile }).check();
    await hub.getByRole('checkbox', { name: sessionRoom.onChronology }).check();
    await saved(hub);
  });

  step('keeps both versions when both write in one place', async () => {
    await hannah.close();
    hannah = await open(supervisor);
    const notes = (at: Visit): ReturnType<typeof at.hub.getByLabel> =>
      at.hub.getByLabel(found(`${sessionRoom.notes}.`));
    for (const at of [hannah, other]) await goToItem(at.hub, 1, 'Welcome');
    await notes(hannah).fill('Tired, and glad to be here.');
    await saved(hannah.hub);
    await notes(other).fill('A long week.');
    await other.hub.getByText(sessionRoom.conflictTitle(lead)).waitFor();
    await other.hub.getByText('Tired, and glad to be here.').waitFor();
    await button(other.hub, sessionRoom.keepBoth).click();
    await saved(other.hub);
    const [both] = await bodiesWith(tenant, supervisor, place.split('/')[3] ?? '', 'A long week.');
    expect(both).toContain('Tired, and glad to be here.');
  });

  step('keeps the words when saving fails, says so, and saves them later', async () => {
    await goToItem(hannah.hub, 9, 'Impact of the work on you');
    await turn(tenant, 'faults', [{ match: '/_api/', nth: 0, kind: '500' }]);
    const notes = hannah.hub.getByLabel(found(`${sessionRoom.notes}.`));
    await notes.fill('Sleeping badly before visits.');
    await hannah.hub
      .getByText(found(saveStrings.notSaved.failed))
      .or(hannah.hub.getByText(sessionRoom.notSavedTitle.unexpected))
      .first()
      .waitFor();
    expect(await notes.inputValue()).toBe('Sleeping badly before visits.');
    await turn(tenant, 'faults');
    await button(hannah.hub, saveStrings.tryNow).click();
    await saved(hannah.hub);
    expect(
      await bodiesWith(tenant, supervisor, place.split('/')[3] ?? '', 'Sleeping badly before visits.'),
    ).toHaveLength(1);
  });

  step('is finished with the next date and sent to sign', async () => {
    const { hub } = hannah;
    await tenant.setClock(new Date(Date.parse(startsAt) + 3_000_000).toISOString());
    await button(hub, sessionRoom.finish).click();
    const send = button(hub, sessionRoom.finishButton([first]));
    if (series) await hub.getByText(found(sessionRoom.nextBooked(noWhen).replace('.', ''))).waitFor();
    else {
      await send.click();
      await hub.getByText(issueSentence('nextDateMissing')).waitFor();
      await hub.getByLabel(sessionRoom.nextDate).fill('2026-12-16');
    }
    await send.click();
    await hub
      .getByText(record.waiting([name]))
      .or(hub.getByText(record.waiting([first])))
      .first()
      .waitFor();
    expect(await placeOf(hub)).toMatch(/^#\/record\//);
  });

  step('is read, commented on and signed by the supervisee, and sealed', async () => {
    await other.close();
    other = await visit(browser, tenant, { person: supervisee, host });
    await goTo(other.hub, place.replace('session', 'record'));
    await other.hub.getByText(words.experience).first().waitFor();
    await other.hub.getByLabel(record.answers.comment).check();
    await other.hub.getByLabel(record.comment, { exact: true }).fill(words.comment);
    await button(other.hub, record.sign(name)).click();
    await other.hub.getByText(found(record.sealedText)).waitFor();
    await other.hub.getByText(words.comment).first().waitFor();
    await other.hub.getByText(found('agrees with your receipt')).waitFor();
    const seals = await rowsOf<{ readonly Kind: string }>(
      tenant,
      supervisee,
      `web/lists/getByTitle('Seals 2026-27')/items?$filter=SessionKey eq '${place.split('/').at(-1)}'&$top=100`,
    );
    expect(seals.map(({ Kind }) => Kind).sort()).toEqual(expect.arrayContaining(['signature', 'signature', 'text']));
  });

  step('prints in the layout of the documents and saves as Word', async () => {
    const { hub, page } = other;
    await hub.locator('body').evaluate(() => {
      window.print = () => undefined;
    });
    await page.emulateMedia({ media: 'print' });
    await button(hub, record.print).click();
    await hub.getByRole('columnheader', { name: record.byDate }).first().waitFor();
    await hub.getByText(found('checked when printed')).waitFor();
    if (host === 'sharepoint') {
      const pdf = (await page.pdf({ tagged: true })).toString('latin1');
      expect(pdf).toContain('/StructTreeRoot');
    }
    await hub.locator('body').evaluate(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    await page.emulateMedia({ media: 'screen' });
    const [download] = await Promise.all([page.waitForEvent('download'), button(hub, record.word).click()]);
    expect(download.suggestedFilename()).toMatch(/^Supervision record .+\.docx$/);
    const text = await textOfWord(download);
    for (const said of [words.action, words.reflection, words.comment]) expect(text).toContain(said);
  });

  step('shows afterwards: my action, the register, the next due', async () => {
    await goTo(other.hub, '#/home');
    await other.page.reload();
    await other.hub.getByLabel(found(words.action)).waitFor();
    const row = await registerRow(tenant, supervisor, { supervisor: 'Hannah Okafor', supervisee: name });
    expect(row.HeldDays).toContain(startsAt.slice(0, 10).replace(/-/g, ''));
    await goTo(hannah.hub, `#/person/${row.PairKey}/${account?.objectId.toLowerCase()}`);
    await heading(hannah.hub, name).waitFor();
    await hannah.hub.getByText(found(people.last(Number(startsAt.slice(0, 10).replace(/-/g, ''))))).waitFor();
    await hannah.hub.getByText(found('Next on')).waitFor();
    // the browser logs every refused answer by itself, and this path provoked some
    for (const at of [hannah, other])
      expect(at.troubles.filter((trouble) => !/^console: Failed to load resource/.test(trouble))).toEqual([]);
  });

  step('moves and cancels the next session, and Outlook follows', async () => {
    const change = hannah.hub.getByRole('link', { name: /^Move or cancel the session/ }).first();
    const target = new URL((await change.getAttribute('href')) ?? '', 'http://hub/').hash;
    await change.click();
    await button(hannah.hub, booking.moveButton).click();
    await hannah.hub.getByText(issueSentence('reasonMissing')).waitFor();
    await hannah.hub.getByLabel(booking.newDate).fill('2026-12-17');
    await hannah.hub.getByLabel(booking.newTime).fill('16:05');
    await hannah.hub.getByLabel(booking.whyMove).fill('A child protection conference');
    await button(hannah.hub, booking.moveButton).click();
    await hannah.hub.getByText(found(booking.movedInvited)).waitFor();
    const event = await eventAt(tenant, supervisee, '2026-12-17T16:05:00Z');
    expect(event.body.content).not.toContain('conference');
    await goTo(hannah.hub, '#/home');
    await goTo(hannah.hub, target);
    await hannah.hub.getByLabel(booking.whyCancel).fill('Moved house');
    await button(hannah.hub, booking.cancelButton).click();
    await heading(hannah.hub, booking.cancelled).waitFor();
    const left = await askSite(
      tenant,
      supervisor,
      `web/lists/getByTitle('Sessions 2026-27')/items?$filter=HubKey eq '${target.split('/').at(-1)}'`,
    );
    expect(left.text).toContain('"cancelled"');
    await expect(eventAt(tenant, supervisor, '2026-12-17T16:05:00Z')).rejects.toThrow('has 0 events');
  });
});
