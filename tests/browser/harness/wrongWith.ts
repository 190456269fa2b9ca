import { findAxeViolations } from './findAxeViolations';
import type { Finder, Look, Visit } from './openHub';
import { goTo } from './steps';

/** One view: how to get there, and what shows that it is complete. */
export interface View {
  readonly name: string;
  readonly place: string;
  readonly ready: (hub: Finder) => Promise<unknown>;
  /** What a person does there before it is looked at. */
  readonly act?: (hub: Finder) => Promise<void>;
  /** Takes back what `act` did where it would stay in the way. */
  readonly undo?: (hub: Finder) => Promise<void>;
}

/**
 * A phone's layout is the same in every theme: once it was looked at in full, the others need only what colours can
 * break.
 */
export const colours = ['color-contrast', 'link-in-text-block'];

/** How many CSS pixels the page, or the Hub's frame, could be scrolled sideways. */
export const sideways = (hub: Finder): Promise<number> =>
  hub.locator('html').evaluate((root) => Math.max(root.scrollWidth, document.body.scrollWidth) - root.clientWidth);

async function quiet(hub: Finder): Promise<void> {
  await hub.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
}

/** Everything wrong with a view: what axe says wide and on a phone, and sideways scrolling at 400 %. */
export async function wrongWith(at: Visit, view: View, look: Look): Promise<string[]> {
  await at.page.setViewportSize({ width: 1280, height: 900 });
  await goTo(at.hub, '#/home');
  await goTo(at.hub, view.place);
  await view.ready(at.hub);
  await quiet(at.hub);
  await view.act?.(at.hub);
  const wrong: string[] = [];
  for (const width of [1280, 390, 320]) {
    await at.page.setViewportSize({ width, height: 844 });
    await at.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    if (width > 320)
      wrong.push(
        ...(await findAxeViolations(at.page, width === 1280 || look === 'light' ? undefined : colours)).map(
          (one) => `${view.name}, ${width} wide: ${one}`,
        ),
      );
    const over = await sideways(at.hub);
    if (over > 0) wrong.push(`${view.name}, ${width} wide: scrolls ${over} px sideways`);
  }
  await at.page.setViewportSize({ width: 1280, height: 900 });
  await view.undo?.(at.hub);
  return wrong;
}
