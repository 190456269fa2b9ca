import type { Browser } from 'playwright-core';
import { hubStrings as shared } from '../../src/ground/words/hub/en';
import { launchBrowser } from './harness/launchBrowser';
import { visit } from './harness/openHub';
import { startTenantServer } from './harness/TenantServer';
import type { TenantServer } from './harness/TenantServer';

jest.setTimeout(120_000);

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

// The line ends with something to press, which must not push its lines apart where it wraps.
it.each([1280, 390, 320])('the privacy line has one leading at %i px', async (width) => {
  const at = await visit(browser, tenant, { person: 'priya', width, height: 900 });
  const opener = at.hub.getByRole('button', { name: shared.whoCanRead }).first();
  await opener.waitFor();
  const tops = await opener.evaluate((button) => {
    const sentence = button.parentElement;
    if (!sentence) throw new Error('it stands alone');
    const range = document.createRange();
    range.selectNodeContents(sentence);
    const found = [...range.getClientRects()]
      .filter(({ width: wide }) => wide > 1)
      .map(({ bottom }) => Math.round(bottom));
    // what is pressed has its own box, a pixel lower than the words beside it
    return [...new Set(found)].sort((a, b) => a - b).filter((one, index, all) => one - (all[index - 1] ?? -9) > 2);
  });
  const leadings = tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
  expect([tops.length > 1, leadings.filter((one) => Math.abs(one - 16) > 1)]).toEqual([true, []]);
  await at.close();
});
