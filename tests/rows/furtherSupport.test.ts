import { addToGroup } from '../../src/people/sharepoint/writeReference';
import type { FurtherView, HandDraft } from '../../src/sessions/further/FurtherService';
import { person } from '../contract/hubSite';
import { rawPerson } from '../privacy/RawPerson';
import { done, supervisedSite } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

const askKey = 'f1f1f1f1-0000-4000-8000-000000000001';
const scopeKey = 'f1f1f1f1-0000-4000-8000-000000000002';
const stepKey = 'f1f1f1f1-0000-4000-8000-000000000003';
const stress = 'stress-risk-assessment';

let at: SupervisedSite;
beforeEach(async () => {
  at = await supervisedSite();
  await at.open('feo-responsive', 'fiona', ['leon']);
  // Beth is a close keeper; Miriam keeps the records of supervision and is none
  await addToGroup(await at.site.as('jo'), 'closeKeepers', [person('beth').login]);
});
afterEach(() => at.site.tenant.close());

const view = async (alias: string): Promise<FurtherView> => (await at.hub(alias)).listFurther();
const waiting = async (alias: string): Promise<readonly string[]> =>
  (await (await at.hub(alias)).furtherWaiting()).map(({ what, name }) => `${what} ${name}`);

/** Fiona asks for Leon, who would like it; Tom is his line manager. */
const askForLeon = async (more: { readonly agreed?: boolean; readonly toKey?: string } = {}) =>
  (await at.hub('fiona')).askFurther({
    key: askKey,
    kindKey: stress,
    forKey: person('leon').key,
    agreed: true,
    toKey: person('tom').key,
    ...more,
  });
const draft: HandDraft = { askKey, key: scopeKey, takerKey: person('tom').key };
async function handOn(of: HandDraft = draft): Promise<void> {
  const beth = await at.hub('beth');
  expect(done(await beth.handFurtherOn(of, done(await beth.foreseeFurther(of))))).toBe('asPlanned');
}

/** What somebody can get of it, asked for past the Hub. */
async function raw(alias: string): Promise<string> {
  const theirs = await rawPerson(at.site.tenant, alias);
  const lists = ['HubFurther', 'HubCloseBelonging202627', 'HubCloseWorking202627'];
  const answers = await Promise.all(
    lists.map((list) => theirs.get(`web/getList('/sites/trust/Lists/${list}')/items?$top=500`)),
  );
  return answers.map(({ body }) => body).join('\n');
}
const finds = async (alias: string): Promise<boolean> => /stress-risk-assessment|furtherSupport/.test(await raw(alias));

test('row 109: a supervisor asks for her supervisee, a close keeper hands it on to the line manager, and nobody else reads it', async () => {
  expect(await askForLeon({ agreed: false })).toEqual({ ok: false, issues: [{ code: 'notAgreed', field: 'agreed' }] });
  expect(await askForLeon({ toKey: person('leon').key })).toEqual({
    ok: false,
    issues: [{ code: 'notThemselves', field: 'toKey' }],
  });
  done(await askForLeon());
  // pressed twice
  done(await askForLeon());
  expect((await view('fiona')).asked.map(({ title, aboutName, status }) => [title, aboutName, status])).toEqual([
    ['Stress risk assessment', person('leon').name, 'asked'],
  ]);
  for (const alias of ['leon', 'tom', 'miriam', 'hannah', 'marcus', 'edith', 'nia'])
    expect(await finds(alias)).toBe(false);
  expect(await waiting('beth')).toEqual([`hand ${person('fiona').name}`]);
  const [line] = (await view('beth')).keeping?.waiting ?? [];
  expect(line).toMatchObject({ byName: person('fiona').name, toName: person('tom').name, toKey: person('tom').key });
  await handOn();
  // pressed again
  await handOn();
  expect((await view('beth')).keeping).toMatchObject({
    waiting: [],
    open: [{ scopeKey, takerName: person('tom').name }],
  });
  expect(await waiting('tom')).toEqual([`take ${person('leon').name}`]);
  expect(await waiting('leon')).toEqual([`see ${person('fiona').name}`]);
  expect(await waiting('beth')).toEqual([]);
  // each of the three reads it, and each makes their own step alone
  expect((await view('leon')).handed).toMatchObject([{ part: 'about', askerName: person('fiona').name }]);
  expect((await view('fiona')).handed).toMatchObject([{ part: 'asker' }]);
  expect(await (await at.hub('leon')).noteFurther(scopeKey, stepKey, 'taken')).toMatchObject({ ok: false });
  done(await (await at.hub('leon')).noteFurther(scopeKey, stepKey, 'seen'));
  await at.moveClock('2026-11-24T09:00:00.000Z');
  done(await (await at.hub('tom')).noteFurther(scopeKey, `${stepKey.slice(0, -1)}4`, 'taken'));
  expect(await waiting('leon')).toEqual([]);
  expect(await waiting('tom')).toEqual([]);
  expect((await view('fiona')).handed[0]?.days).toEqual({ seen: 20261123, taken: 20261124 });
  // Miriam keeps records and leads; Hannah leads; Marcus is a colleague; Ros supervises elsewhere
  for (const alias of ['miriam', 'gareth', 'hannah', 'marcus', 'edith', 'ros']) {
    expect(await finds(alias)).toBe(false);
    expect(await view(alias)).toMatchObject({ asked: [], handed: [], keeping: undefined });
  }
  // keys and days, and no word
  expect(await raw('tom')).not.toMatch(/"Body":"[^"]*[a-z]{4,} [a-z]{3,}/);
});

test('row 109: closed, it is read by nobody who took part but for who and when, and whoever asked for another reads nothing', async () => {
  done(await askForLeon());
  await handOn();
  done(await (await at.hub('tom')).noteFurther(scopeKey, stepKey, 'over'));
  await expect((await at.hub('tom')).closeFurther(scopeKey)).rejects.toMatchObject({ code: 'forbidden' });
  expect(done(await (await at.hub('beth')).closeFurther(scopeKey))).toBe('asPlanned');
  for (const alias of ['tom', 'leon', 'fiona']) expect(await raw(alias)).not.toContain('furtherSupport');
  expect((await view('fiona')).handed).toEqual([]);
  expect((await view('leon')).handed).toMatchObject([{ lastDay: 20261123, days: {} }]);
  expect(await (await at.hub('tom')).noteFurther(scopeKey, stepKey, 'taken')).toMatchObject({ ok: false });
});

test('asked for oneself it can be taken back; where the trust names somebody, the close keeper is shown that name', async () => {
  const kinds = (await view('leon')).kinds.map((kind) =>
    kind.key === 'occupational-health' ? { ...kind, to: person('hannah').key } : kind,
  );
  done(await (await at.hub('jo')).saveFurtherSupport(kinds));
  const leon = await at.hub('leon');
  const mine = { key: askKey, kindKey: 'occupational-health', forKey: '', agreed: false, toKey: person('tom').key };
  done(await leon.askFurther(mine));
  expect((await view('beth')).keeping?.waiting).toMatchObject([
    { aboutName: person('leon').name, toName: person('hannah').name },
  ]);
  expect(await (await at.hub('fiona')).takeFurtherBack(askKey)).toMatchObject({ ok: false });
  done(await leon.takeFurtherBack(askKey));
  expect((await view('beth')).keeping?.waiting).toEqual([]);
  expect(await (await at.hub('beth')).foreseeFurther(draft)).toMatchObject({ ok: false });
  expect((await view('leon')).asked).toEqual([]);
});

test('whoever is no close keeper can hand nothing on, and for somebody whom one does not supervise nothing is asked', async () => {
  done(await askForLeon());
  const fiona = await at.hub('fiona');
  expect(await (await at.hub('miriam')).foreseeFurther(draft)).toMatchObject({ ok: false });
  expect(await fiona.declineFurther(askKey)).toMatchObject({ ok: false });
  expect(await fiona.handFurtherOn(draft, done(await (await at.hub('beth')).foreseeFurther(draft)))).toMatchObject({
    ok: false,
  });
  expect(await finds('tom')).toBe(false);
  expect(
    await (await at.hub('marcus')).askFurther({
      ...{ key: scopeKey, kindKey: stress, forKey: person('leon').key, agreed: true, toKey: person('tom').key },
    }),
  ).toEqual({ ok: false, issues: [{ code: 'notFound', field: 'forKey' }] });
  done(await (await at.hub('beth')).declineFurther(askKey));
  expect((await view('fiona')).asked).toMatchObject([{ status: 'declined' }]);
});

test('a row that says handed on, and leads to nothing that was opened, still waits', async () => {
  done(await askForLeon());
  const row = "web/getList('/sites/trust/Lists/HubFurther')/items(1)";
  const headers = { 'if-match': '*', 'x-http-method': 'MERGE' };
  const changed = { Status: 'handed', PairKey: 'a0a0a0a0-0000-4000-8000-000000000009' };
  expect((await (await rawPerson(at.site.tenant, 'fiona')).post(row, changed, headers)).status).toBe(204);
  expect((await view('beth')).keeping?.waiting).toMatchObject([{ key: askKey }]);
  await handOn();
  expect((await view('tom')).handed).toMatchObject([{ scopeKey, part: 'taker' }]);
});

test('without close keepers nothing is asked for, and the page says so to everybody', async () => {
  const raw = await rawPerson(at.site.tenant, 'jo');
  const group = "web/sitegroups/getbyname('Hub Close Keepers')/users";
  expect((await view('leon')).closeKeepers).toEqual([person('beth').name]);
  const users = JSON.parse((await raw.get(group)).body) as { readonly value: readonly { readonly Id: number }[] };
  expect((await raw.post(`${group}/removebyid(${users.value[0]?.Id ?? 0})`, {})).status).toBe(200);
  expect((await view('leon')).closeKeepers).toEqual([]);
  expect(await askForLeon()).toEqual({ ok: false, issues: [{ code: 'nobodyToHandOn', field: '' }] });
  expect((await view('fiona')).asked).toEqual([]);
});
