import type { Browser, Page } from 'playwright-core';
import { bookingStrings as booking } from '../../src/sessions/booking/en';
import { debriefStrings as debrief } from '../../src/sessions/help/en';
import { homeStrings as home } from '../../src/app/home/en';
import { recordStrings as record } from '../../src/sessions/record/en';
import { sessionRoomStrings as sessionRoom } from '../../src/sessions/room/en';
import { hubStrings as shared } from '../../src/ground/words/hub/en';
import { labelOf } from './harness/labelOf';
import { launchBrowser } from './harness/launchBrowser';
import { visit } from './harness/openHub';
import type { Visit } from './harness/openHub';
import { found, heading, saved, stepsInOrder } from './harness/steps';
import { startTenantServer } from './harness/TenantServer';
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

/** The focused element: its role or tag, its name as said, and whether it can be seen. */
interface Focus {
  readonly tag: string;
  readonly id: string;
  readonly name: string;
  readonly seen: boolean;
  readonly marked: boolean;
}

const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const words = (ids: string | null): string =>
      (ids ?? '')
        .split(/\s+/)
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ')
        .trim();
    const labels =
      'labels' in element
        ? [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent ?? '').join(' ')
        : '';
    const name =
      element.getAttribute('aria-label') ||
      words(element.getAttribute('aria-labelledby')) ||
      labels ||
      element.textContent ||
      '';
    const { width, height } = element.getBoundingClientRect();
    const drawn = (node: Element, pseudo?: string): boolean => {
      const style = getComputedStyle(node, pseudo);
      return (
        (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) ||
        style.boxShadow !== 'none' ||
        style.textDecorationStyle === 'double' ||
        parseFloat(style.borderBottomWidth) > 1
      );
    };
    const parent = element.parentElement ?? element;
    const next = element.nextElementSibling;
    const marked = [element, parent, ...(next ? [next] : [])].some(
      (node) => drawn(node) || drawn(node, '::after') || drawn(node, '::before'),
    );
    return {
      tag: element.tagName.toLowerCase(),
      id: element.id,
      name: name.replace(/\s+/g, ' ').trim(),
      seen: width > 0 && height > 0,
      marked,
    };
  });

/** Presses Tab (or Shift and Tab) until the element of this name has the focus. Nothing else is touched. */
async function tabTo(page: Page, name: string | RegExp, keys: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Focus> {
  const met: string[] = [];
  for (let press = 0; press < 150; press += 1) {
    await page.keyboard.press(keys);
    const focus = await focusOf(page);
    if (typeof name === 'string' ? focus.name === name : name.test(focus.name)) return focus;
    met.push(focus.name.slice(0, 40));
  }
  throw new Error(`${String(name)} cannot be reached; met ${met.join(' | ')}`);
}

const press = async (
  page: Page,
  name: string | RegExp,
  key = 'Enter',
  direction: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> => {
  await tabTo(page, name, direction);
  await page.keyboard.press(key);
};

describe('the path by keyboard alone', () => {
  const step = stepsInOrder();
  let at: Visit;
  afterAll(() => at?.close());

  step('books a session', async () => {
    at = await visit(browser, tenant, { person: 'hannah' });
    const { page, hub } = at;
    await heading(hub, home.people.title).waitFor();
    await press(page, home.bookSession);
    await heading(hub, booking.title).waitFor();
    await tabTo(page, booking.withWhom);
    await page.keyboard.type('Yusuf');
    await hub.getByRole('list', { name: booking.people }).getByText('Yusuf Rahman').waitFor();
    await hub
      .getByRole('button', { name: /^\d\d:\d\d, / })
      .first()
      .waitFor();
    await press(page, /^\d\d:\d\d, /, 'Space');
    await hub.getByRole('button', { name: /^\d\d:\d\d, /, pressed: true }).waitFor();
    await tabTo(page, found('until the end of the school year'));
    if (await hub.getByRole('switch').isChecked()) await page.keyboard.press('Space');
    await press(page, booking.bookOne);
    await heading(hub, booking.bookedTitle(1)).waitFor();
  });

  step('writes a note', async () => {
    const { page, hub } = at;
    await press(page, booking.openSession);
    await hub.getByRole('navigation', { name: sessionRoom.agendaLabel }).waitFor();
    await press(page, found('9. Impact of the work on you'));
    await heading(hub, '9. Impact of the work on you').waitFor();
    await tabTo(page, found(`${sessionRoom.notes}.`));
    await page.keyboard.type('Quieter since the rota changed.');
    await saved(hub);
  });

  step('finishes with the next date', async () => {
    const { page, hub } = at;
    await press(page, sessionRoom.finish, 'Enter', 'Shift+Tab');
    await heading(hub, sessionRoom.finishTitle).waitFor();
    await page.waitForFunction((id) => document.activeElement?.id === id, 'supervision-finish');
    await tabTo(page, found(sessionRoom.nextDate));
    await page.keyboard.type('02022027');
    await press(page, sessionRoom.finishButton(['Yusuf']));
    await hub.getByText(found('waits for Yusuf')).waitFor();
    await at.close();
  });

  step('is read and signed by the supervisee', async () => {
    at = await visit(browser, tenant, { person: 'yusuf' });
    const { page, hub } = at;
    await heading(hub, /^Good /).waitFor();
    await press(page, labelOf('records'));
    await press(page, /^Read and sign/);
    await heading(hub, record.fair).waitFor();
    await tabTo(page, record.answers.yes);
    await page.keyboard.press('ArrowDown');
    await tabTo(page, record.comment);
    await page.keyboard.type('Thank you for asking.');
    await press(page, found(record.sign('Yusuf Rahman')));
    await hub.getByText(found(record.sealedText)).waitFor();
    await hub.getByText('Thank you for asking.').first().waitFor();
    // a list of last year in which nothing of Yusuf's stands is refused to him, which the browser logs
    expect(at.troubles.filter((trouble) => !/403 .*HubSessions202526/.test(trouble))).toEqual([]);
  });
});

describe('the focus', () => {
  it('can skip to the content and meets every place in the order of the page, always to be seen', async () => {
    const at = await visit(browser, tenant, { person: 'hannah' });
    await heading(at.hub, home.people.title).waitFor();
    await press(at.page, shared.skipToContent);
    expect((await focusOf(at.page)).id).toBe('content');
    await at.page.keyboard.press('Tab');
    expect((await focusOf(at.page)).name).toBe(home.bookSession);
    await tabTo(at.page, shared.skipToContent, 'Shift+Tab');
    const met: Focus[] = [];
    for (let count = 0; count < 25; count += 1) {
      await at.page.keyboard.press('Tab');
      met.push(await focusOf(at.page));
    }
    expect(met.map(({ name }) => name).slice(0, 3)).toEqual([labelOf('home'), labelOf('people'), labelOf('calendar')]);
    expect(met.filter(({ seen, marked }) => !seen || !marked)).toEqual([]);
    expect(
      await at.page
        .locator('[tabindex]')
        .evaluateAll((all) => all.filter((one) => Number(one.getAttribute('tabindex')) > 0).length),
    ).toBe(0);
    await at.close();
  });

  it('goes into a dialog, stays there, and returns to what opened it', async () => {
    const at = await visit(browser, tenant, { person: 'ella' });
    await heading(at.hub, home.next.title).waitFor();
    await press(at.page, home.hard.debrief);
    const dialog = at.hub.getByRole('dialog');
    await dialog.getByRole('button', { name: debrief.ask }).waitFor();
    for (let count = 0; count < 8; count += 1) {
      await at.page.keyboard.press('Tab');
      expect(
        await dialog.evaluate(
          (element) =>
            element.contains(document.activeElement) ||
            document.activeElement === document.body ||
            document.activeElement?.hasAttribute('data-tabster-dummy') === true,
        ),
      ).toBe(true);
    }
    await at.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect((await focusOf(at.page)).name).toBe(home.hard.debrief);
    // what the dialog hid from screen readers is there again
    await at.page.waitForFunction(
      () =>
        document.querySelector('header[aria-hidden=true], main[aria-hidden=true], footer[aria-hidden=true]') === null,
    );
    await at.close();
  });

  it('goes to the heading of a place when it is opened', async () => {
    const at = await visit(browser, tenant, { person: 'hannah' });
    await heading(at.hub, home.people.title).waitFor();
    await press(at.page, labelOf('people'));
    await heading(at.hub, labelOf('people')).waitFor();
    await at.page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await at.close();
  });
});
