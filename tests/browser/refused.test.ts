import type { Browser } from 'playwright-core';
import { sessionRoomStrings as sessionRoom } from '../../src/sessions/room/en';
import { sharedStrings as shared } from '../../src/ground/en';
import { launchBrowser } from './harness/launchBrowser';
import { visit } from './harness/openHub';
import { askSite, rowsOf } from './harness/rawSite';
import { found } from './harness/steps';
import { startTenantServer, userPrincipalName } from './harness/TenantServer';
import type { TenantServer } from './harness/TenantServer';

jest.setTimeout(300_000);

let browser: Browser;
let tenant: TenantServer;

interface SessionItem {
  readonly HubKey: string;
  readonly PairKey: string;
  readonly Code: string;
  readonly Status: string;
  readonly StartsAt: string;
}
interface WordItem {
  readonly Id: number;
  readonly HubKey: string;
  readonly Body: string | null;
  readonly FileDirRef: string;
  readonly SessionKey: string;
}

/** Priya's booked session with Hannah and her sealed record of October, with the words only the two of them wrote. */
let booked: SessionItem;
let sealed: SessionItem;
let words: readonly string[] = [];
let rows: readonly (WordItem & { readonly list: string })[] = [];

const lists = ['Working 2026-27', 'Seals 2026-27'];
const itemsOf = (list: string): string => `web/lists/getByTitle('${list}')/items`;

/** Whole sentences somebody typed, wherever they are nested. */
function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string') {
    if (value.startsWith('{')) return sentencesOf(JSON.parse(value));
    return value.trim().split(/\s+/).length > 4 ? [value] : [];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesOf) : [];
}

const rowsFor = async (who: string): Promise<typeof rows> =>
  (
    await Promise.all(
      lists.map(async (list) =>
        (
          await rowsOf<WordItem>(tenant, who, `${itemsOf(list)}?$select=Id,HubKey,Body,FileDirRef,SessionKey&$top=2000`)
        ).map((row) => ({ ...row, list })),
      ),
    )
  ).flat();

beforeAll(async () => {
  tenant = await startTenantServer();
  browser = await launchBrowser();
  const sessions = await rowsOf<SessionItem>(
    tenant,
    'priya',
    `web/lists/getByTitle('Sessions 2026-27')/items?$top=500`,
  );
  const pair = sessions.find(
    ({ Status, StartsAt }) => Status === 'booked' && StartsAt.startsWith('2026-11-26'),
  )?.PairKey;
  const of = (status: string): SessionItem => {
    const session = sessions.find((one) => one.PairKey === pair && one.Status === status);
    if (!session) throw new Error(`Priya and Hannah have no ${status} session`);
    return session;
  };
  booked = of('booked');
  sealed = of('sealed');
  rows = (await rowsFor('priya')).filter((row) => row.FileDirRef.endsWith(`/${pair}`));
  // other pairs of the demo trust agreed on some of the same words, and may read their own
  const others = (await rowsFor('miriam')).filter((row) => !row.FileDirRef.endsWith(`/${pair}`));
  const elsewhere = new Set(others.flatMap(({ Body }) => (Body === null ? [] : sentencesOf(Body))));
  const common = (await askSite(tenant, 'priya', `web/lists/getByTitle('Catalogue')/items?$select=Body&$top=2000`))
    .text;
  words = [...new Set(rows.flatMap(({ Body }) => (Body === null ? [] : sentencesOf(Body))))].filter(
    (said) => !elsewhere.has(said) && !common.includes(JSON.stringify(JSON.stringify(said).slice(1, -1)).slice(1, -1)),
  );
  expect(words.length).toBeGreaterThan(10);
});
afterAll(async () => {
  await browser?.close();
  await tenant?.stop();
});

const said = (text: string): string[] =>
  words.filter((sentence) => text.includes(sentence) || text.includes(JSON.stringify(sentence).slice(1, -1)));
/** A session says whom it opens for; elsewhere the plain refusal. */
const refused = new RegExp(
  [sessionRoom.notYours.title, shared.failure('forbidden').title, shared.failure('notFound').title]
    .map((title) => found(title).source)
    .join('|'),
);

const others = [
  ["another school's DSL", 'sunita'],
  ['her headteacher', 'tom'],
  ['a trust lead', 'edith'],
  ['a colleague at her school', 'leon'],
] as const;

describe.each(others)('%s (%s)', (_who, person) => {
  it.each(['link', 'session', 'record', 'change'])('is plainly told no when opening the %s', async (way) => {
    const place =
      way === 'link' ? undefined : `${way}/2026-27/${booked.PairKey}/${(way === 'record' ? sealed : booked).HubKey}`;
    const at = await visit(browser, tenant, { person, ...(place ? { place } : { session: booked.Code }) });
    await at.hub.getByText(refused).first().waitFor();
    expect(said(await at.page.content())).toEqual([]);
    const text = await at.page.locator('[data-theme]').last().innerText();
    expect(text).not.toContain('Priya Nair');
    await at.close();
  });

  it('gets nothing by asking SharePoint with their own token', async () => {
    for (const row of rows) {
      const answer = await askSite(tenant, person, `${itemsOf(row.list)}(${row.Id})`);
      expect([403, 404]).toContain(answer.status);
      expect(said(answer.text)).toEqual([]);
    }
    const ways = lists
      .flatMap((list) => [`${itemsOf(list)}?$top=2000`, `${itemsOf(list)}?$filter=SessionKey eq '${sealed.HubKey}'`])
      .concat([`search/query?querytext='*'`]);
    for (const way of ways) {
      const answer = await askSite(tenant, person, way);
      expect({ way, said: said(answer.text) }).toEqual({ way, said: [] });
      expect(answer.text).not.toContain(booked.PairKey);
    }
  });
});

describe('the person without rights', () => {
  it("meets SharePoint's own refusal at the link, with no word in it", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const to = `/sites/trust/SitePages/Hub.aspx?session=${booked.Code}`;
    const answer = await page.goto(
      `${tenant.origin}/_tenant/sign-in?user=${encodeURIComponent(userPrincipalName('nia'))}&to=${encodeURIComponent(to)}`,
    );
    expect(answer?.status()).toBe(403);
    expect(said(await page.content())).toEqual([]);
    await context.close();
  });

  it('is refused every request', async () => {
    for (const path of [
      'web',
      ...lists.map(itemsOf),
      'web/lists',
      'web/siteusers',
      `web/lists/getByTitle('Sessions 2026-27')/items`,
      `search/query?querytext='*'`,
    ]) {
      const answer = await askSite(tenant, 'nia', path);
      expect({
        path,
        refused:
          [401, 403, 404].includes(answer.status) ||
          (said(answer.text).length === 0 && !answer.text.includes(booked.PairKey)),
      }).toEqual({ path, refused: true });
    }
    expect((await askSite(tenant, 'nia', 'web')).status).toBe(403);
  });
});

describe('the same routes', () => {
  it('show both of the pair their words, so that the refusals mean something', async () => {
    const at = await visit(browser, tenant, {
      person: 'priya',
      place: `record/2026-27/${sealed.PairKey}/${sealed.HubKey}`,
    });
    await at.hub.getByText('Sealed on').first().waitFor();
    expect(said(await at.page.locator('body').innerText()).length).toBeGreaterThan(3);
    const answer = await askSite(
      tenant,
      'hannah',
      `${itemsOf('Seals 2026-27')}?$filter=SessionKey eq '${sealed.HubKey}'`,
    );
    expect(said(answer.text).length).toBeGreaterThan(3);
    await at.close();
  });
});
