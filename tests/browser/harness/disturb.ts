import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Route } from 'playwright-core';
import { seededDice } from '../../seededDice';
import { keptIn } from './keptIn';
import type { Typed } from './keptIn';
import { turn } from './rawSite';
import type { TenantServer } from './TenantServer';

/** Share of a page's requests to disturb (`npm run prove:unrest`), e.g. 0.05; undefined in an ordinary run. */
const share = process.env.HUB_UNREST === undefined ? undefined : Number(process.env.HUB_UNREST);
/** Same seed, same numbers; which request meets which number still depends on the machine. */
const seed = Number(process.env.HUB_UNREST_SEED ?? '1');
const report = path.resolve('temp/unrest.jsonl');

/** Kinds of the tenant's contract that may befall any request, and those that only what writes may be answered. */
const anyTime = ['429', '429-date', '503', '500', 'cut-before', 'cut-after', 'delay:1500'] as const;
const whenWriting = [...anyTime, '412', 'digest'] as const;

/**
 * Milliseconds a page gets, once it is left in peace, to bring its words home: the longest wait the Hub tells its user
 * about, and a little.
 */
const timeToSettle = 40_000;

let pages = 0;
const unsettled = new Set<Unrest>();

/** A test that stopped leaves its pages open: what was typed in them is looked for before the browser closes. */
export function settledBeforeClosing(browser: Browser): Browser {
  if (share === undefined) return browser;
  const close = browser.close.bind(browser);
  return Object.assign(browser, {
    close: async () => {
      await Promise.all([...unsettled].map((one) => one.settle()));
      await close();
    },
  });
}

/**
 * Notes the last words typed into each box of the session room, the record, Home and the trust's forms; what is typed
 * to search is not kept anywhere. Runs in the page.
 */
const watchBoxes = `
  document.addEventListener('input', (event) => {
    const box = event.target;
    const written = box instanceof HTMLTextAreaElement || (box instanceof HTMLInputElement && box.type === 'text' && box.getAttribute('role') !== 'combobox');
    if (!written || !/^#?\\/?(session|record|home|trust)?(\\/|$)/.test(location.hash)) return;
    const label = box.getAttribute('aria-label') || (box.labels && box.labels[0] && box.labels[0].textContent) || box.id;
    window.noteWords(location.pathname + location.hash + ' ' + label, box.value);
  }, true);
`;

/** What the pages tell their reader: the sentences of alerts and states. */
async function saidBy(context: BrowserContext): Promise<readonly string[]> {
  const frames = context.pages().flatMap((page) => page.frames());
  return (
    await Promise.all(
      frames.map((frame) => frame.locator('[role=alert], [role=status], [role=dialog] h2').allInnerTexts()),
    )
  )
    .flat()
    .filter((text) => text !== '')
    .map((text) => text.slice(0, 200));
}

export interface Unrest {
  /** Leaves the page in peace, waits for its words to come home and writes down what did not. */
  settle(): Promise<void>;
}

/** Disturbs a share of what the pages of this context ask of SharePoint and Graph; undefined in an ordinary run. */
export async function disturb(context: BrowserContext, tenant: TenantServer, who: string): Promise<Unrest | undefined> {
  if (share === undefined) return undefined;
  pages += 1;
  const roll = seededDice(seed * 1000 + pages);
  const typed = new Map<string, string>();
  const disturbed: string[] = [];
  let peace = false;
  await context.exposeBinding('noteWords', (_source, box: string, words: string) => {
    if (words.trim() === '') typed.delete(box);
    else typed.set(box, words.trim());
  });
  await context.addInitScript({ content: watchBoxes });
  await context.route(/\/_api\/|\/graph\/v1\.0\//, async (route: Route) => {
    const request = route.request();
    if (!peace && roll() < share) {
      const kinds = request.method() === 'GET' ? anyTime : whenWriting;
      const kind = kinds[Math.floor(roll() * kinds.length)] ?? '503';
      const { pathname, search } = new URL(request.url());
      disturbed.push(`${kind} ${request.method()} ${pathname.slice(0, 60)}`);
      await turn(tenant, 'faults', [{ match: `${request.method()} ${pathname}${search}`, nth: 1, kind }]);
    }
    await route.continue();
  });
  const unrest: Unrest = {
    async settle() {
      if (!unsettled.delete(unrest)) return;
      peace = true;
      const said = await saidBy(context);
      await turn(tenant, 'faults');
      const until = Date.now() + timeToSettle;
      let missing: readonly Typed[] = [...typed];
      while (missing.length > 0) {
        missing = await keptIn(context, tenant, missing);
        if (missing.length === 0 || Date.now() > until) break;
        await new Promise((resolve) => {
          setTimeout(resolve, 1000);
        });
      }
      mkdirSync(path.dirname(report), { recursive: true });
      // places only: words of a record do not belong in a file, not even invented ones
      appendFileSync(
        report,
        `${JSON.stringify({ test: expect.getState().testPath === undefined ? '' : path.basename(expect.getState().testPath ?? ''), who, disturbed, said, typed: typed.size, lost: missing.map(([box]) => box) })}\n`,
      );
    },
  };
  unsettled.add(unrest);
  return unrest;
}
