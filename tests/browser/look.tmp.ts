import { launchBrowser } from './harness/launchBrowser';
import { visit } from './harness/openHub';
import { startTenantServer } from './harness/TenantServer';
(async () => {
  const tenant = await startTenantServer();
  const browser = await launchBrowser();
  for (const [person, place] of [
    ['hannah', 'home'],
    ['priya', 'home'],
    ['sunita', 'home'],
    ['carys', 'home'],
    ['hannah', 'overview'],
    ['hannah', 'records'],
    ['priya', 'records'],
    ['dele', 'home'],
  ] as const) {
    const at = await visit(browser, tenant, { person, place });
    await at.hub.getByRole('heading', { level: 1 }).first().waitFor();
    await at.page.waitForTimeout(2500);
    const main = await at.hub
      .locator('main, [role=main]')
      .first()
      .innerText()
      .catch(() => '');
    const actions = await at.hub
      .getByRole('link')
      .or(at.hub.getByRole('button'))
      .evaluateAll((all) =>
        all.map(
          (e) =>
            `${e.tagName} ${e.getAttribute('aria-label') ?? (e as HTMLElement).innerText} ${e.getAttribute('href') ?? ''}`,
        ),
      );
    console.log(`===== ${person} ${place}\n${main}\n--\n${actions.join('\n')}`);
    await at.close();
  }
  await browser.close();
  await tenant.stop();
})();
