import type { BrowserContext } from 'playwright-core';
import { askSite, rowsOf } from './rawSite';
import type { TenantServer } from './TenantServer';

interface WordsRow {
  readonly Id: number;
}
export type Typed = readonly [box: string, words: string];

/** Where words of the session room, the record, Home and the trust's forms are kept. */
const lists = ['Working 2026-27', 'Seals 2026-27', 'Schools', 'People', 'Settings'] as const;

/**
 * Which of the words stand neither in SharePoint (now or in an item's history, as a record keeper reads it) nor in a
 * box of an open page.
 */
export async function keptIn(
  context: BrowserContext,
  tenant: TenantServer,
  typed: readonly Typed[],
): Promise<readonly Typed[]> {
  const inPages = await boxesOf(context);
  const waiting = typed.filter(([, words]) => !inPages.some((text) => text.includes(words)));
  if (waiting.length === 0) return [];
  const saved = (await Promise.all(lists.map((list) => textsOf(tenant, list)))).flat();
  const missing = waiting.filter(([, words]) => !saved.some((body) => body.includes(words)));
  if (missing.length === 0) return [];
  const before = await olderBodies(tenant);
  return missing.filter(([, words]) => !before.some((body) => body.includes(words)));
}

async function boxesOf(context: BrowserContext): Promise<readonly string[]> {
  const frames = context.pages().flatMap((page) => page.frames());
  const texts = await Promise.all(
    frames.map((frame) =>
      frame
        .locator('textarea, input[type=text]')
        .evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value)),
    ),
  );
  return texts.flat();
}

/** Every text of every item, and every string of those that are JSON. */
async function textsOf(tenant: TenantServer, list: string): Promise<readonly string[]> {
  const rows = await rowsOf<Readonly<Record<string, unknown>>>(
    tenant,
    'miriam',
    `web/lists/getByTitle('${list}')/items?$top=4000`,
  );
  return rows.flatMap((row) =>
    Object.values(row).flatMap((value) => (typeof value === 'string' ? stringsIn(value) : [])),
  );
}

/** Earlier versions of what was written last: another version may have been chosen, and both are kept. */
async function olderBodies(tenant: TenantServer): Promise<readonly string[]> {
  const list = `web/lists/getByTitle('${lists[0]}')`;
  const rows = await rowsOf<WordsRow>(tenant, 'miriam', `${list}/items?$select=Id&$orderby=Id desc&$top=60`);
  const versions = await Promise.all(
    rows.map(async ({ Id }) => {
      const { status, text } = await askSite(tenant, 'miriam', `${list}/items(${Id})/versions`);
      if (status !== 200) throw new Error(`The versions of item ${Id} answered ${status}`);
      return (JSON.parse(text) as { readonly value: readonly { readonly Body?: string | null }[] }).value.flatMap(
        ({ Body }) => (typeof Body === 'string' ? stringsIn(Body) : []),
      );
    }),
  );
  return versions.flat();
}

function stringsIn(body: string): readonly string[] {
  const found: string[] = [];
  try {
    JSON.parse(body, (_key, value: unknown) => {
      if (typeof value === 'string') found.push(value);
      return value;
    });
  } catch {
    found.push(body);
  }
  return found;
}
