import { needs } from '../../src/app/capabilities';
import type { EveryService } from '../../src/local/demo/everyService';
import type { AgreementView, DraftView } from '../../src/sessions/papers/PaperService';
import { rawPerson } from '../privacy/RawPerson';
import { keptSite } from '../upgrade/keptSite';
import { hubOf } from './hubOf';
import { openPriyasPair, pairKey, readySite } from './hubSite';
import type { TestSite } from './hubSite';

let site: TestSite;
const hub = (alias: string): Promise<EveryService> => hubOf(site, alias, { needs });

const draftOf = ({ draft }: AgreementView): DraftView => {
  if (draft === undefined) throw new Error('nothing is being made');
  return draft;
};

async function sign(alias: string): Promise<boolean> {
  const theirs = await hub(alias);
  const outcome = await theirs.signAgreement(draftOf(await theirs.openAgreement(pairKey)), true);
  return outcome.ok;
}

describe('an agreement in SharePoint', () => {
  beforeEach(async () => {
    site = await readySite();
    await openPriyasPair(site);
  });
  afterEach(() => site.tenant.close());

  test('row 110: begun, changed and signed by the two, it lies where nobody else reads it', async () => {
    const priya = await hub('priya');
    const begun = await priya.beginAgreement(pairKey, 'a0000000-0000-4000-8000-000000000001');
    if (!begun.ok) throw new Error('not begun');
    const words = 'In the library, with the door closed.';
    expect(await priya.changeClause({ draft: draftOf(begun.value), section: 'place', words })).toMatchObject({
      ok: true,
    });
    expect(await sign('hannah')).toBe(true);
    expect((await priya.openHome()).needs).toMatchObject([{ kind: 'agreementSign', what: 'sign', name: 'Hannah' }]);
    expect(await sign('priya')).toBe(true);
    const view = await (await hub('hannah')).openAgreement(pairKey);
    expect(view.inForce).toMatchObject({ state: 'sealed', kind: 'agreed' });
    expect(view.inForce && (await (await hub('hannah')).checkAgreement(view.inForce)).outcome).toBe('agrees');
    expect((await priya.openHome()).mine[0]?.agreement).toMatchObject({ inForce: true, state: 'agreed' });
    for (const alias of ['dele', 'tom', 'ivy']) {
      await expect((await hub(alias)).openAgreement(pairKey)).rejects.toMatchObject({ code: 'notFound' });
      const raw = await rawPerson(site.tenant, alias);
      for (const list of ['HubWorking202627', 'HubSeals202627']) {
        const answer = await raw.get(`web/getList('/sites/trust/Lists/${list}')/items?$select=Body&$top=500`);
        expect(answer.body).not.toContain('library');
      }
    }
  });

  test('row 98: the trust rewords a clause in the product, and every edition stays to be read', async () => {
    const jo = await hub('jo');
    const editions = await jo.clauseEditions();
    expect(editions).toHaveLength(32);
    expect(editions.filter(({ on }) => on)).toHaveLength(10);
    const [purpose] = editions.filter(({ key }) => key === 'purpose');
    if (purpose === undefined) throw new Error('no clause');
    const { since: _since, ...clause } = purpose;
    expect(await jo.saveClause({ ...clause, edition: 2, words: 'To think, together.' })).toMatchObject({ ok: true });
    expect(await jo.saveClause({ ...clause, edition: 2, words: 'Otherwise.' })).toMatchObject({ ok: false });
    const view = await (await hub('priya')).openAgreement(pairKey);
    expect(view.offered[0]).toMatchObject({ key: 'purpose', trust: 'To think, together.' });
    expect((await jo.clauseEditions()).filter(({ key }) => key === 'purpose').map(({ words }) => words)).toEqual([
      purpose.words,
      'To think, together.',
    ]);
    await expect((await hub('priya')).saveClause({ ...clause, edition: 3 })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

test('an older site opens without clauses, and Set-up brings them once', async () => {
  site = keptSite();
  const view = await (await hub('priya')).openHome();
  const [own] = view.mine;
  const before = await (await hub('priya')).openAgreement(own?.pair.pairKey ?? '');
  expect(before).toMatchObject({ offered: [], draft: undefined, inForce: undefined });
  for (const pressed of [1, 2]) {
    const { findings } = await (await hub('jo')).runSetUp({ onProgress: () => undefined });
    expect({ pressed, findings }).toEqual({ pressed, findings: [] });
  }
  const editions = await (await hub('jo')).clauseEditions();
  expect(editions.filter(({ on }) => on)).toHaveLength(10);
  expect(editions).toHaveLength(32);
  site.tenant.close();
});
