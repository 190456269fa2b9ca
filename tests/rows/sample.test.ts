import { person, webUrl, year } from '../contract/hubSite';
import { done, runAndSign, supervisedSite } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

const startsAt = '2026-11-24T14:15:00.000Z';
const times = { startsAt, nextStartsAt: '2027-01-14T14:15:00.000Z' };
const ask = { from: 20260901, to: 20261231, count: 1, seed: '' };

let at: SupervisedSite;
beforeEach(async () => {
  at = await supervisedSite();
});
afterEach(() => at.site.tenant.close());

test('row 115: a keeper draws signed records by lot, the seed draws them again, and the pair reads that theirs was opened for it', async () => {
  const trustLevel = await at.book(await at.open('trust-level', 'hannah', ['priya']), 'hannah', startsAt);
  const internal = await at.book(await at.open('internal', 'priya', ['ruth']), 'priya', '2026-11-24T16:15:00.000Z');
  await runAndSign(at, trustLevel, { supervisor: 'hannah', supervisees: ['priya'] }, times);
  const miriam = await at.hub('miriam');
  // the one that is only booked is none of those it is drawn from
  expect(done(await miriam.drawSample(ask))).toMatchObject({ of: 1, schools: 1 });
  await runAndSign(
    at,
    internal,
    { supervisor: 'priya', supervisees: ['ruth'] },
    { startsAt: '2026-11-24T16:15:00.000Z', nextStartsAt: '2027-01-15T14:15:00.000Z' },
  );
  expect(await miriam.lastSample()).toMatchObject({ last: undefined, nextBy: undefined });
  const first = done(await miriam.drawSample(ask));
  expect(first).toMatchObject({ of: 2, rows: [{ isMine: false }] });
  expect(first.seed).toMatch(/^[0-9a-f]{8}$/);
  const again = done(await miriam.drawSample({ ...ask, seed: first.seed.toUpperCase() }));
  expect(again.rows.map(({ session }) => session.key)).toEqual(first.rows.map(({ session }) => session.key));
  const { session } = again.rows[0] ?? { session: undefined };
  const drawn = session?.key === internal.sessionKey ? internal : trustLevel;
  const of = drawn === internal ? { mine: 'ruth', other: 'hannah' } : { mine: 'hannah', other: 'ruth' };
  // without the look it does not open, and a sample has a seed
  await expect(miriam.openRecord(drawn)).rejects.toMatchObject({ code: 'reasonFirst' });
  const look = { key: crypto.randomUUID(), reason: 'sample' as const, words: '' };
  expect(await miriam.lookAtRecord(drawn, look)).toMatchObject({ ok: false, issues: [{ field: 'reason' }] });
  done(await miriam.lookAtRecord(drawn, { ...look, sample: first.seed }));
  const read = await (await at.hub(of.mine)).openRecord(drawn);
  expect(read.looks).toMatchObject([
    { reason: 'sample', sample: first.seed, byName: person('miriam').name, changed: false },
  ]);
  expect(await miriam.lastSample()).toMatchObject({
    last: { day: 20261124, byName: person('miriam').name, seed: first.seed },
    nextBy: 20270224,
  });
  // nobody else draws, and whoever is no party of it reads no look by a raw request
  for (const alias of ['hannah', 'priya', 'ruth']) {
    await expect((await at.hub(alias)).drawSample(ask)).rejects.toMatchObject({ code: 'forbidden' });
    await expect((await at.hub(alias)).lastSample()).rejects.toMatchObject({ code: 'forbidden' });
  }
  const list = `HubLooks${year.replace('-', '')}`;
  const raw = await at.site.fetch(
    `${webUrl}/_api/web/GetList('/sites/trust/Lists/${list}')/items?$select=Body,SessionKey`,
    { headers: { authorization: `Bearer ${await at.site.token(of.other)}`, accept: 'application/json' } },
  );
  expect(raw.status === 200 ? await raw.text() : '').not.toContain(first.seed);
});
