import { person } from '../contract/hubSite';
import { done, runAndSign, supervisedSite } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

const startsAt = '2026-11-24T14:15:00.000Z';
const nextStartsAt = '2027-01-14T14:15:00.000Z';

let at: SupervisedSite;
beforeEach(async () => {
  at = await supervisedSite();
});
afterEach(() => at.site.tenant.close());

test('row 105: a trust adds a kind of its own; a pair is opened in it, and its session is signed and counts', async () => {
  const jo = await at.hub('jo');
  const draft = {
    key: crypto.randomUUID(),
    title: ' Around the lead ',
    kind: 'oneToOne' as const,
    pathwayKey: 'policy',
    minutes: 30,
    countsToMinimum: true,
    forRoles: ['teacher'],
    byRoles: ['dsl'],
  };
  const wrong = { ...draft, title: '', pathwayKey: 'nowhere', minutes: 4, forRoles: [], byRoles: [] };
  const refusedFor = async (more: Partial<typeof draft>): Promise<readonly string[]> => {
    const answer = await jo.addOffer({ ...draft, ...more });
    return answer.ok ? [] : answer.issues.map(({ code, field }) => `${code} ${field}`);
  };
  expect(await refusedFor(wrong)).toEqual([
    'required title',
    'required pathwayKey',
    'minutesOutside minutes',
    'required forRoles',
    'required byRoles',
  ]);
  expect(await refusedFor({ title: 'internal supervision' })).toEqual(['alreadyThere title']);
  const offer = done(await jo.addOffer(draft));
  // pressed twice
  expect(done(await jo.addOffer(draft))).toEqual(offer);
  const { offers } = (await jo.openTrustData()).catalogue;
  expect(offers.filter(({ key }) => key === draft.key)).toMatchObject([
    { title: 'Around the lead', cadence: { unit: 'termly' }, entitled: false },
  ]);
  for (const alias of ['miriam', 'hannah', 'priya'])
    await expect((await at.hub(alias)).addOffer({ ...draft, key: 'mine', title: 'Mine' })).rejects.toMatchObject({
      code: 'forbidden',
    });
  // how often is changed as of any kind
  done(await jo.saveOffer({ ...offer, cadence: { unit: 'halfTermly' } }, offer));
  const target = await at.book(await at.open(draft.key, 'priya', ['ruth']), 'priya', startsAt);
  const record = await runAndSign(
    at,
    target,
    { supervisor: 'priya', supervisees: ['ruth'] },
    { startsAt, nextStartsAt },
  );
  expect(record).toMatchObject({ state: 'sealed', content: { offerTitle: 'Around the lead' } });
  const [mine] = (await (await at.hub('ruth')).openHome()).mine;
  expect(mine).toMatchObject({ pair: { supervisorKey: person('priya').key }, meter: { held: 1 } });
});
