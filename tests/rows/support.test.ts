import type { DraftWrite } from '../../src/plans/PlanService';
import { changesBetween } from '../../src/plans/rules/overviewParts';
import type { Edition, SupportOverview } from '../../src/plans/rules/SupportOverview';
import { webUrl, year } from '../contract/hubSite';
import { done, supervisedSite } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

let at: SupervisedSite;
beforeEach(async () => {
  at = await supervisedSite();
});
afterEach(() => at.site.tenant.close());

/** Hannah begins from what ships, changes it and publishes. */
async function publish(
  planKey: string,
  change: (overview: SupportOverview) => SupportOverview = (same) => same,
  ofYear = year,
): Promise<Edition> {
  const hub = await at.hub('hannah');
  const desk = await hub.openSupportDesk(planKey, ofYear);
  const write: DraftWrite = {
    planKey,
    year: ofYear,
    overview: change(desk.draft?.overview ?? desk.start),
    seen: desk.draft,
  };
  const { draft } = await hub.saveSupportDraft(write);
  return done(await hub.publishSupport({ key: crypto.randomUUID(), draft }));
}

/** What SharePoint answers to a raw request of somebody. */
async function statusOf(
  alias: string,
  method: 'GET' | 'MERGE' | 'DELETE',
  list: string,
  what: string,
): Promise<number> {
  const answer = await at.site.fetch(`${webUrl}/_api/web/GetList('/sites/trust/Lists/${list}')/${what}`, {
    method: method === 'GET' ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${await at.site.token(alias)}`,
      accept: 'application/json',
      'content-type': 'application/json',
      ...(method === 'GET' ? {} : { 'X-HTTP-Method': method, 'If-Match': '*' }),
    },
    ...(method === 'MERGE' ? { body: JSON.stringify({ Body: '{}' }) } : {}),
  });
  return answer.status;
}

const readAs = async (alias: string, planKey: string) =>
  (await (await at.hub(alias)).openSupport()).overviews.find(({ edition }) => edition.planKey === planKey);

test('row 1: each role pair has its own support overview for the year, published by its lead and rolled forward to the next', async () => {
  await publish('feo');
  await publish('cwo');
  const { overviews, unknown } = await (await at.hub('leon')).openSupport();
  expect(unknown).toBe(0);
  expect(overviews.map(({ edition }) => [edition.overview.about.title, edition.year, edition.publishedBy])).toEqual([
    ['FEO lead and FESO', '2026-27', 'Hannah Okafor'],
    ['CWO lead and CWSO', '2026-27', 'Hannah Okafor'],
  ]);
  // next year's begins from this year's, and staff go on reading this year's
  const next = await (await at.hub('hannah')).openSupportDesk('feo', '2027-28');
  expect(next.start).toEqual(overviews[0]?.edition.overview);
  await publish('feo', undefined, '2027-28');
  expect((await readAs('leon', 'feo'))?.edition.year).toBe('2026-27');
  // staff cannot see a draft, and nobody can change what was published
  await expect((await at.hub('leon')).openSupportDesk('feo', year)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await statusOf('leon', 'GET', 'HubPlanDrafts', 'items')).toBe(404);
  expect(await statusOf('leon', 'GET', 'HubPlans', 'items')).toBe(200);
  expect(await statusOf('hannah', 'MERGE', 'HubPlans', 'items(1)')).toBe(403);
  expect(await statusOf('hannah', 'DELETE', 'HubPlans', 'items(1)')).toBe(403);
});

test('row 2: the statement of intent opens the overview, and a change of it is said to whoever reads it', async () => {
  await publish('feo');
  await publish('feo', (overview) => ({
    ...overview,
    about: { ...overview.about, statement: 'We look at what is strong and what is not, together, every half-term.' },
  }));
  const read = await readAs('leon', 'feo');
  expect(read?.edition.overview.about.statement).toBe(
    'We look at what is strong and what is not, together, every half-term.',
  );
  expect(read?.changes.map(({ of, what }) => [of, what])).toEqual([['statement', 'changed']]);
});

test('row 3: the FEO pair has three key areas with eight priorities, each helped by an offer', async () => {
  await publish('feo');
  const overview = (await readAs('leon', 'feo'))?.edition.overview;
  expect(overview?.areas.map(({ title }) => title)).toEqual([
    'High standards and expectations',
    'Learning and development',
    'People',
  ]);
  expect(overview?.priorities).toHaveLength(8);
  const helped = overview?.priorities.filter(({ key }) =>
    overview.offers.some((offer) => offer.priorities.includes(key)),
  );
  expect(helped).toHaveLength(8);
});

test('row 4: the CWO pair has the same three key areas and nine priorities of its own', async () => {
  await publish('feo');
  await publish('cwo');
  const [feo, cwo] = await Promise.all(
    ['feo', 'cwo'].map(async (key) => (await readAs('leon', key))?.edition.overview),
  );
  expect(cwo?.areas).toEqual(feo?.areas);
  expect(cwo?.priorities).toHaveLength(9);
  expect(cwo?.priorities.filter(({ title }) => feo?.priorities.some((one) => one.title === title))).toEqual([]);
});

test('row 33: the five goals stand beside the offers that help with them', async () => {
  await publish('feo');
  const overview = (await readAs('leon', 'feo'))?.edition.overview;
  const helping = overview?.goals.map(({ key, title }) => [
    title,
    overview.offers.flatMap((offer, index) => (offer.goals.includes(key) ? [index + 1] : [])),
  ]);
  expect(helping).toEqual([
    ['Excellent pastoral support', [1, 2]],
    ['Robust safeguarding procedures', [1, 2, 6]],
    ['Mental health and wellbeing', [2, 4, 5]],
    ['Stronger relationships', [2, 3, 5]],
    ['Strong partnerships', [4, 6]],
  ]);
});

test('two leads who change different offers keep both, and one who changes the same offer is told', async () => {
  const hub = await at.hub('hannah');
  const desk = await hub.openSupportDesk('feo', year);
  const first = await hub.saveSupportDraft({ planKey: 'feo', year, overview: desk.start, seen: undefined });
  const purposeOf = (overview: SupportOverview, index: number, purpose: string): SupportOverview => ({
    ...overview,
    offers: overview.offers.map((offer, at) => (at === index ? { ...offer, purpose } : offer)),
  });
  const base = first.draft;
  await hub.saveSupportDraft({
    planKey: 'feo',
    year,
    overview: purposeOf(base.overview, 0, 'Theirs'),
    seen: base,
  });
  const mine = await hub.saveSupportDraft({
    planKey: 'feo',
    year,
    overview: purposeOf(base.overview, 1, 'Mine'),
    seen: base,
  });
  expect(mine.clashes).toEqual([]);
  expect(mine.draft.overview.offers.slice(0, 2).map(({ purpose }) => purpose)).toEqual(['Theirs', 'Mine']);
  const again = await hub.saveSupportDraft({
    planKey: 'feo',
    year,
    overview: purposeOf(base.overview, 0, 'Mine too'),
    seen: base,
  });
  expect(again.clashes.map(({ title }) => title)).toEqual(['Group safeguarding supervision']);
  expect(again.draft.overview.offers[0]?.purpose).toBe('Theirs');
  expect(changesBetween(mine.draft.overview, again.draft.overview)).toEqual([]);
});

test('a draft that somebody made unreadable closes no desk, and what is written takes its place', async () => {
  const hub = await at.hub('hannah');
  const desk = await hub.openSupportDesk('feo', year);
  await hub.saveSupportDraft({ planKey: 'feo', year, overview: desk.start, seen: undefined });
  expect(await statusOf('hannah', 'MERGE', 'HubPlanDrafts', 'items(1)')).toBe(204);
  const miriam = await at.hub('miriam');
  const broken = await miriam.openSupportDesk('feo', year);
  expect(broken.draft?.broken).toBe(true);
  const { draft } = await miriam.saveSupportDraft({ planKey: 'feo', year, overview: broken.start, seen: broken.draft });
  expect(draft.overview).toEqual(desk.start);
  expect((await hub.openSupportDesk('feo', year)).draft?.broken).toBeUndefined();
});
