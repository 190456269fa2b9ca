import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../browser/harness/launchBrowser';
import { visit } from '../browser/harness/openHub';
import type { Look, VisitOptions } from '../browser/harness/openHub';
import { startTenantServer } from '../browser/harness/TenantServer';

const folder = path.resolve('temp/screenshots');
const phone = 390;

/** Each view once in the light look; the first views also dark, in high contrast and on a phone. */
const views: readonly (readonly [name: string, options: VisitOptions])[] = [
  ['home-supervisee', { person: 'ivy' }],
  ['home-supervisor', { person: 'hannah' }],
  ['home-in-teams', { person: 'priya', host: 'teams' }],
  ['people', { person: 'hannah', place: 'people' }],
  ['book', { person: 'hannah', place: 'book' }],
  ['calendar', { person: 'priya', place: 'calendar' }],
  ['records', { person: 'priya', place: 'records' }],
  ['overview', { person: 'edith', place: 'overview' }],
  ['set-up', { person: 'jo', place: 'setUp' }],
  ['my-supervision', { person: 'priya', homePage: true }]
];
const everywhere = new Set(['home-supervisee', 'home-supervisor', 'home-in-teams', 'my-supervision']);

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const tenant = await startTenantServer();
  const browser = await launchBrowser();
  try {
    for (const [name, options] of views) {
      const looks: readonly Look[] = everywhere.has(name) ? ['light', 'dark', 'contrast'] : ['light'];
      for (const look of looks) {
        for (const width of [1280, phone]) {
          if (width === phone && look === 'contrast') continue;
          const at = await visit(browser, tenant, { ...options, look, width, height: width === phone ? 844 : 900 });
          await at.page.waitForLoadState('networkidle');
          const file = `${name}-${look}${width === phone ? '-phone' : ''}.png`;
          await at.page.screenshot({ path: path.join(folder, file), fullPage: options.host !== 'teams' });
          console.log(`${file}${at.troubles.length > 0 ? `  ${at.troubles.join('; ')}` : ''}`);
          await at.close();
        }
      }
    }
    console.log(`Pictures are in ${path.relative('.', folder)}.`);
  } finally {
    await browser.close();
    await tenant.stop();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
});
