import type { Browser } from 'playwright-core';
import { setUpStrings as setUp } from '../../../src/setUp/en';
import { visit } from './openHub';
import type { Look } from './openHub';
import { button, heading } from './steps';
import type { TenantServer } from './TenantServer';
import { wrongWith } from './wrongWith';
import type { View } from './wrongWith';

/** Before anything is made, with everything by name unfolded. */
export const welcome: View = {
  name: 'before Set-up',
  place: '#/setUp',
  ready: (hub) => heading(hub, setUp.first.welcome).waitFor(),
  act: (hub) => hub.locator('details > summary').first().click(),
};

/** After Set-up, with somebody found who could keep the records. */
export const fiveSteps: View = {
  name: 'five steps to the first booking',
  place: '#/setUp',
  ready: (hub) => heading(hub, setUp.first.title).waitFor(),
  act: async (hub) => {
    const search = hub.getByRole('searchbox', { name: setUp.first.holders.find.keepers });
    await search.fill('Miriam Holt');
    await search.press('Enter');
    await button(hub, 'Choose Miriam Holt').waitFor();
  },
};

/** What is wrong with a view of the first run, in a window of its own for each theme, on the page the Hub was put on. */
export async function wrongInEach(
  browser: Browser,
  tenant: TenantServer,
  view: View,
  looks: readonly Look[],
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const look of looks) {
    const at = await visit(browser, tenant, { person: 'jo', look, sitePage: 'Start' });
    wrong.push(...(await wrongWith(at, view, look)).map((one) => `${look}: ${one}`));
    await at.close();
  }
  return wrong;
}
