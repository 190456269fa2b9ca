import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../browser/harness/launchBrowser';
import { visit } from '../browser/harness/openHub';
import type { Look } from '../browser/harness/openHub';
import { startTenantServer } from '../browser/harness/TenantServer';
import { pictureViews } from './views';

const folder = path.resolve('temp/screenshots');
const docs = path.resolve('docs/screenshots');
const phone = 390;

/** Every step of the path and every place: light, dark and on a phone, the main ones in high contrast too. */
async function main(only: string | undefined): Promise<void> {
  for (const each of [folder, docs]) mkdirSync(each, { recursive: true });
  const tenant = await startTenantServer();
  const browser = await launchBrowser();
  try {
    for (const view of await pictureViews(tenant)) {
      if (only && !view.name.includes(only)) continue;
      const variants: readonly (readonly [Look, number])[] = [['light', 1280], ['dark', 1280], ['light', phone], ...(view.contrast ? [['contrast', 1280] as const] : [])];
      for (const [look, width] of variants) {
        const at = await visit(browser, tenant, { ...view.options, look, width, height: width === phone ? 844 : 900 });
        if (width !== phone || !view.wideOnly) await view.prepare?.(at);
        await at.page.waitForLoadState('networkidle');
        const variant = `${look}${width === phone ? '-phone' : ''}`;
        const file = `${view.name}-${variant}.png`;
        await at.page.screenshot({ path: path.join(folder, file), fullPage: view.options.host !== 'teams' });
        if (view.docs?.includes(variant)) copyFileSync(path.join(folder, file), path.join(docs, file));
        console.log(`${file}${at.troubles.length > 0 ? `  ${at.troubles.join('; ')}` : ''}`);
        await at.close();
      }
    }
    console.log(`Pictures are in ${path.relative('.', folder)}, those of the documents in ${path.relative('.', docs)}.`);
  } finally {
    await browser.close();
    await tenant.stop();
  }
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
});
