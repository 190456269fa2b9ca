import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/harness/launchBrowser';
import { visit } from '../browser/harness/openHub';
import type { Look, Visit } from '../browser/harness/openHub';
import { startTenantServer } from '../browser/harness/TenantServer';
import type { TenantServer } from '../browser/harness/TenantServer';
import { pictureViews } from './views';
import type { PictureView } from './views';

const folder = path.resolve('temp/screenshots');
const docs = path.resolve('docs/screenshots');
const phone = 390;

type Variant = readonly [look: Look, width: number];
const variantsOf = ({ paper, contrast }: PictureView): readonly Variant[] =>
  paper
    ? [['light', 1280]]
    : [['light', 1280], ['dark', 1280], ['light', phone], ...(contrast ? [['contrast', 1280] as const] : [])];

async function take(browser: Browser, tenant: TenantServer, view: PictureView, [look, width]: Variant): Promise<void> {
  const at = await visit(browser, tenant, { ...view.options, look, width, height: width === phone ? 844 : 900 });
  try {
    if (width !== phone || !view.wideOnly) await view.prepare?.(at);
    await at.page.waitForLoadState('networkidle');
    const variant = `${look}${width === phone ? '-phone' : ''}`;
    const file = `${view.name}-${variant}.png`;
    await showWhole(at, width);
    await at.page.screenshot({ path: path.join(folder, file), fullPage: view.options.host !== 'teams' });
    if (view.docs?.includes(variant)) copyFileSync(path.join(folder, file), path.join(docs, file));
    console.log(`${file}${at.troubles.length > 0 ? `  ${at.troubles.join('; ')}` : ''}`);
  } finally {
    await at.close();
  }
}

/** As tall as what it shows, so that what sticks to the foot of a window stands at the foot of the picture. */
async function showWhole({ page }: Visit, width: number): Promise<void> {
  const height = await page.evaluate(() => {
    window.scrollTo(0, 0);
    return document.documentElement.scrollHeight;
  });
  if (height > (page.viewportSize()?.height ?? 0))
    await page.setViewportSize({ width: page.viewportSize()?.width ?? width, height });
}

/**
 * Every step of the path and every place: light, dark and on a phone, the main ones in high contrast too. One that
 * fails does not keep the rest.
 */
async function main(only: readonly string[]): Promise<void> {
  for (const each of [folder, docs]) mkdirSync(each, { recursive: true });
  const tenant = await startTenantServer();
  const browser = await launchBrowser();
  try {
    for (const view of await pictureViews(tenant)) {
      if (only.length > 0 && !only.some((part) => view.name.includes(part))) continue;
      for (const variant of variantsOf(view)) {
        await take(browser, tenant, view, variant).catch((error: unknown) => {
          console.error(
            `${view.name} ${variant.join(' ')} failed: ${error instanceof Error ? error.message : String(error)}`,
          );
          process.exitCode = 1;
        });
      }
    }
    console.log(
      `Pictures are in ${path.relative('.', folder)}, those of the documents in ${path.relative('.', docs)}.`,
    );
  } finally {
    await browser.close();
    await tenant.stop();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
});
