import { noWhen } from '../../../src/ground/words/moments';
import type { Locator } from 'playwright-core';
import { bookingStrings as booking } from '../../../src/sessions/booking/en';
import { homeStrings as home } from '../../../src/app/home/en';
import { sessionRoomStrings as sessionRoom } from '../../../src/sessions/room/en';
import { saveStrings } from '../../../src/ground/ui/en';
import type { Finder } from './openHub';

/** Words of the product as a pattern: `found('Use ')` matches wherever they begin. */
export const found = (words: string): RegExp => new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

export const link = (hub: Finder, name: string | RegExp): Locator =>
  hub.getByRole('link', typeof name === 'string' ? { name, exact: true } : { name }).first();
export const button = (hub: Finder, name: string | RegExp): Locator =>
  hub.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).first();
export const heading = (hub: Finder, name: string | RegExp): Locator => hub.getByRole('heading', { name }).first();

/** Chooses the option whose words begin with these. */
export async function choose(labelled: Locator, words: string): Promise<void> {
  // the list under a search goes by the same label
  const select = labelled.locator('xpath=self::input | self::select');
  if (await isSearched(select)) return chooseFound(select, words);
  const value = await select
    .locator('option')
    .filter({ hasText: found(words) })
    .first()
    .getAttribute('value');
  await select.selectOption(value ?? '');
}

/** Is it a box to type into, because there are many? */
const isSearched = (select: Locator): Promise<boolean> => select.evaluate((element) => element.tagName === 'INPUT');

async function chooseFound(box: Locator, words: string): Promise<void> {
  await box.fill(words);
  const list = await box.getAttribute('aria-controls');
  const option = box
    .locator(`xpath=ancestor::div[descendant::ul[@id="${list ?? ''}"]][1]`)
    .getByRole('option')
    .filter({ hasText: found(words) });
  await option.first().click();
}

/** Where the Hub stands now: the part of its address after `#`. */
export const placeOf = (hub: Finder): Promise<string> => hub.locator('body').evaluate(() => window.location.hash);

/** Opens a place of the Hub by its address, in SharePoint's page and in Teams' frame alike. */
export async function goTo(hub: Finder, place: string): Promise<void> {
  await hub.locator('body').evaluate((_, hash) => {
    window.location.hash = hash;
  }, place);
}

/** Opens the form from Home, for one person, and waits for the times that are proposed. */
export async function beginBooking(hub: Finder, name: string): Promise<Locator> {
  await link(hub, home.bookSession).click();
  await heading(hub, booking.title).waitFor();
  await choose(hub.getByLabel(booking.withWhom), name);
  await hub.getByRole('list', { name: booking.people }).getByText(name).waitFor();
  const slots = hub.getByRole('button', { name: /^\d\d:\d\d, / });
  await slots.first().waitFor();
  return slots;
}

/** Goes to an item of the agenda, from the rail beside it. */
export async function goToItem(hub: Finder, number: number, title: string): Promise<void> {
  await hub
    .getByRole('navigation', { name: sessionRoom.agendaLabel })
    .getByRole('button', { name: sessionRoom.item(number, title) })
    .click();
  await hub.getByRole('heading', { level: 2, name: sessionRoom.item(number, title) }).waitFor();
}

/** Waits until everything typed stands in SharePoint. */
export async function saved(hub: Finder): Promise<void> {
  await hub
    .getByRole('status')
    .filter({ hasText: found(saveStrings.saved(noWhen).replace('.', '')) })
    .first()
    .waitFor();
}

/** `it` for steps that build on each other: after one has failed the rest fail at once, each naming the first. */
export function stepsInOrder(): (title: string, work: () => Promise<void>) => void {
  let failed: string | undefined;
  return (title, work) =>
    it(title, async () => {
      if (failed !== undefined) throw new Error(`Not tried: "${failed}" failed before`);
      failed = title;
      await work();
      failed = undefined;
    });
}
