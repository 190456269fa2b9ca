import type { Person } from '../../../../src/ground/rules/Person';
import type { Outcome } from '../../../../src/ground/rules/Issue';
import type { PairSummary } from '../../../../src/people/rules/Pair';
import { createPapers } from '../../../../src/sessions/papers/createPapers';
import type { AgreementView, DraftView, PaperService } from '../../../../src/sessions/papers/PaperService';
import { writesUnderWay } from '../../../../src/ground/steps/writesUnderWay';
import { FakeTrust } from '../../../standIns/FakeTrust';
import { amy, carys, gareth, hannah, priya } from '../../../people';

let trust: FakeTrust;
const pairKey = 'pair-hannah-priya';

beforeEach(() => {
  trust = new FakeTrust();
  trust.pair(hannah, priya, 'trust-level', { firstDay: 20260901 });
});

const as = (person: Person): PaperService => createPapers(trust.as(person), writesUnderWay());
const summary = (): PairSummary | undefined => trust.pairs.items[0]?.summary;

function done(outcome: Outcome<AgreementView>): AgreementView {
  if (!outcome.ok) throw new Error(`refused: ${outcome.issues.map(({ code }) => code).join()}`);
  return outcome.value;
}

function draftOf({ draft }: AgreementView): DraftView {
  if (draft === undefined) throw new Error('nothing is being made');
  return draft;
}

/** Begun by Priya, one clause in their own words. */
async function begun(): Promise<AgreementView> {
  const view = done(await as(priya).beginAgreement(pairKey, 'agreement-1'));
  return done(
    await as(priya).changeClause({
      draft: draftOf(view),
      section: 'rhythm',
      words: 'We meet once a half-term, for an hour.',
    }),
  );
}

async function agreed(): Promise<AgreementView> {
  const draft = draftOf(await begun());
  const sent = done(await as(hannah).signAgreement(draft, true));
  return done(await as(priya).signAgreement(draftOf(sent), true));
}

test('row 110: an agreement begins from the clauses that are switched on, and looking begins nothing', async () => {
  const looked = await as(priya).openAgreement(pairKey);
  expect(looked).toMatchObject({ draft: undefined, inForce: undefined, mayWrite: true });
  expect(looked.offered).toHaveLength(10);
  expect(trust.working.items).toEqual([]);
  const view = done(await as(priya).beginAgreement(pairKey, 'agreement-1'));
  expect(view.draft).toMatchObject({ number: 1, reviewDay: 20270223, mayISign: false, textHash: '' });
  expect(summary()).toMatchObject({ agreement: 'draft' });
  // pressed by both at once there is one
  expect(done(await as(hannah).beginAgreement(pairKey, 'agreement-2')).draft?.key).toBe('agreement-1');
});

test('row 110: both sign one text, it is sealed, and the register says so with its review day', async () => {
  const draft = draftOf(await begun());
  expect(await as(priya).signAgreement(draft, true)).toMatchObject({ issues: [{ code: 'supervisorFirst' }] });
  expect(await as(hannah).signAgreement(draft, false)).toMatchObject({ issues: [{ field: 'talked' }] });
  const sent = done(await as(hannah).signAgreement(draft, true));
  expect(sent.draft).toMatchObject({ number: 1, iHaveSigned: true, waitsFor: ['Priya Nair'] });
  expect(summary()).toMatchObject({ agreement: 'signing' });
  const view = done(await as(priya).signAgreement(draftOf(sent), true));
  expect(view.draft).toBeUndefined();
  expect(view.inForce).toMatchObject({ kind: 'agreed', state: 'sealed', number: 1 });
  expect(view.inForce?.content.sections.find(({ key }) => key === 'rhythm')).toMatchObject({
    own: true,
    edition: 1,
    words: 'We meet once a half-term, for an hour.',
  });
  expect(summary()).toMatchObject({ agreement: 'agreed', reviewDay: 20270223 });
  const check = view.inForce && (await as(hannah).checkAgreement(view.inForce));
  expect(check).toMatchObject({ ok: true, outcome: 'agrees', parts: { place: { kind: 'first' } } });
});

test('a word changed after the supervisor signed puts the signatures aside, and both sign again', async () => {
  const sent = done(await as(hannah).signAgreement(draftOf(await begun()), true));
  const changed = done(
    await as(priya).changeClause({ draft: draftOf(sent), section: 'cancelling', words: 'Within a week.' }),
  );
  expect(changed.draft).toMatchObject({ number: 2, changedAfterBy: 'Priya', mayISign: false, textHash: '' });
  expect(summary()).toMatchObject({ agreement: 'changed' });
  // what Priya had before her is not what stands there now
  expect(await as(priya).signAgreement(draftOf(sent), true)).toMatchObject({ issues: [{ code: 'changedSinceShown' }] });
  const again = done(await as(hannah).signAgreement(draftOf(await as(hannah).openAgreement(pairKey)), true));
  expect(again.versions).toMatchObject([{ kind: 'draft', number: 1 }]);
  const view = done(await as(priya).signAgreement(draftOf(again), true));
  expect(view.inForce).toMatchObject({ number: 2, state: 'sealed' });
  expect(view.versions.map(({ kind, number }) => [kind, number])).toEqual([
    ['agreed', 2],
    ['draft', 1],
  ]);
});

test('the trust’s fixed text is refused, and of one clause changed by both the later does not win unseen', async () => {
  const view = await begun();
  const draft = draftOf(view);
  const change = (section: string, words: string) => ({ draft, section, words });
  expect(await as(priya).changeClause(change('purpose', 'Chat.'))).toMatchObject({ issues: [{ code: 'fixedText' }] });
  expect(await as(priya).changeClause(change('place', ' '))).toMatchObject({ issues: [{ code: 'required' }] });
  done(await as(hannah).changeClause(change('place', 'In the library.')));
  expect(await as(priya).changeClause(change('place', 'In my office.'))).toMatchObject({
    issues: [{ code: 'changedSinceShown', field: 'words' }],
  });
  // another clause is nobody's conflict
  expect(done(await as(priya).changeClause(change('preparing', 'A week before.'))).draft?.sections).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ key: 'place', words: 'In the library.', changedBy: 'Hannah' }),
      expect.objectContaining({ key: 'preparing', words: 'A week before.', changedBy: 'Priya' }),
    ]),
  );
});

test('row 110: a review makes the next version while the one in force stays, and the order is part of the seal', async () => {
  const first = await agreed();
  trust.now = '2027-02-20T09:00:00.000Z';
  const next = done(await as(hannah).beginAgreement(pairKey, 'agreement-2'));
  expect(next).toMatchObject({ inForce: { key: 'agreement-1' }, draft: { reviewDay: 20280220 } });
  expect(next.draft?.sections.find(({ key }) => key === 'rhythm')?.words).toBe(
    'We meet once a half-term, for an hour.',
  );
  expect(summary()).toMatchObject({ agreement: 'draft', reviewDay: 20270223 });
  const sent = done(await as(hannah).signAgreement(draftOf(next), true));
  const view = done(await as(priya).signAgreement(draftOf(sent), true));
  expect(view.versions.map(({ kind, key }) => [kind, key])).toEqual([
    ['agreed', 'agreement-2'],
    ['earlier', 'agreement-1'],
  ]);
  expect(view.inForce?.content.before?.itemId).toBe(first.inForce?.itemId);
  expect(summary()).toMatchObject({ agreement: 'agreed', reviewDay: 20280220 });
  expect(view.inForce && (await as(priya).checkAgreement(view.inForce))).toMatchObject({
    outcome: 'agrees',
    parts: { place: { kind: 'after' } },
  });
});

test('row 98: an agreement keeps the edition it was made from when the trust changes a clause', async () => {
  await agreed();
  const [purpose] = await as(gareth).clauseEditions();
  if (purpose === undefined) throw new Error('no clause');
  const next = { ...purpose, edition: 2, words: 'To think, together.' };
  expect(await as(gareth).saveClause(next)).toMatchObject({ ok: true });
  expect(await as(gareth).saveClause({ ...next, words: 'Something else.' })).toMatchObject({
    issues: [{ code: 'changedSinceShown' }],
  });
  const view = await as(priya).openAgreement(pairKey);
  expect(view.inForce?.content.sections[0]).toMatchObject({ key: 'purpose', edition: 1, words: purpose.words });
  expect(view.offered[0]).toMatchObject({ key: 'purpose', trust: 'To think, together.' });
  expect(await as(gareth).clauseEditions()).toHaveLength(33);
});

test('row 110: of a group every member signs, and who joins later has agreed to nothing', async () => {
  trust = new FakeTrust();
  const group = { pairKey: 'group', firstDay: 20260901 };
  trust.pair(hannah, carys, 'group', group);
  trust.pair(hannah, amy, 'group', group);
  const sent = done(
    await as(hannah).signAgreement(draftOf(done(await as(carys).beginAgreement('group', 'together'))), true),
  );
  const waits = done(await as(carys).signAgreement(draftOf(sent), true));
  expect(waits).toMatchObject({ inForce: undefined, draft: { waitsFor: ['Amy Rusk'] } });
  expect(trust.pairs.items.map((row) => row.summary.agreement)).toEqual(['signed', 'signing']);
  const view = done(await as(amy).signAgreement(draftOf(waits), true));
  expect(view.inForce?.content.people).toHaveLength(3);
  expect(view.inForce?.content.sections[0]?.words).toContain('together');
  trust.now = '2027-01-11T09:00:00.000Z';
  trust.pair(hannah, priya, 'group', { ...group, firstDay: 20270104 });
  expect(await as(priya).openAgreement('group')).toMatchObject({ notNamed: ['Priya Nair'] });
  expect(trust.pairs.items.map((row) => row.summary.agreement)).toEqual(['agreed', 'agreed', 'none']);
});

test('what was signed and not told to the register is told by the next opening', async () => {
  await agreed();
  const [row] = trust.pairs.items;
  if (row === undefined) throw new Error('no row');
  trust.pairs.update({ ...row, summary: { ...row.summary, agreement: 'signing', reviewDay: undefined } });
  await as(hannah).openAgreement(pairKey);
  expect(summary()).toMatchObject({ agreement: 'agreed', reviewDay: 20270223 });
});

test('nobody else opens it; a record keeper reads it and writes nothing', async () => {
  await agreed();
  await expect(as(carys).openAgreement(pairKey)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(as(carys).openAgreement('another')).rejects.toMatchObject({ code: 'notFound' });
  // none of it without a reason that the pair can read
  await expect(as(gareth).openAgreement(pairKey)).rejects.toMatchObject({ code: 'reasonFirst' });
  const { inForce } = await as(hannah).openAgreement(pairKey);
  if (inForce === undefined) throw new Error('nothing is in force');
  await expect(as(gareth).checkAgreement(inForce)).rejects.toMatchObject({ code: 'reasonFirst' });
  expect(await as(gareth).beforeAgreementLook(pairKey)).toMatchObject({ names: [priya.name, hannah.name], looks: [] });
  const look = { key: 'look', reason: 'other' as const, words: '' };
  expect(await as(gareth).lookAtAgreement(pairKey, look)).toMatchObject({ issues: [{ code: 'reasonMissing' }] });
  await expect(as(hannah).lookAtAgreement(pairKey, { ...look, reason: 'asked' })).rejects.toMatchObject({
    code: 'forbidden',
  });
  const said = await as(gareth).lookAtAgreement(pairKey, { ...look, words: 'Priya asked.' });
  expect(said.ok).toBe(true);
  expect((await as(priya).openAgreement(pairKey)).looks).toMatchObject([
    { byName: gareth.name, reason: 'other', words: 'Priya asked.' },
  ]);
  expect(await as(gareth).checkAgreement(inForce)).toMatchObject({ ok: true });
  const view = await as(gareth).openAgreement(pairKey);
  expect(view).toMatchObject({ myRole: 'keeper', mayWrite: false, inForce: { state: 'sealed' } });
  expect(await as(gareth).beginAgreement(pairKey, 'x')).toMatchObject({ issues: [{ code: 'notYourRecord' }] });
});

test('a draft in which somebody reworded the trust’s own text past the Hub is signed by nobody', async () => {
  const view = await begun();
  const [item] = trust.working.items;
  if (item?.kind !== 'paper') throw new Error('no draft');
  const sections = item.sections.map((one) =>
    one.key === 'concern'
      ? { ...one, trust: 'Concerns stay in this room.', words: 'Concerns stay in this room.' }
      : one,
  );
  await trust.as(priya).working.update({ ...item, sections });
  const shown = draftOf(await as(hannah).openAgreement(pairKey));
  expect(await as(hannah).signAgreement(shown, true)).toMatchObject({ issues: [{ code: 'fixedText' }] });
  expect(trust.seals.items).toEqual([]);
  expect(view.draft?.key).toBe(shown.key);
});

test('a text that a supervisee planted for the supervisor is no agreement', async () => {
  const ports = trust.as(priya);
  const text = JSON.stringify({ version: 2, paper: 'agreement', sessionKey: 'planted' });
  await ports.seals.add('2026-27', pairKey, {
    kind: 'text',
    key: 'k',
    sessionKey: 'planted',
    text,
    hash: await ports.sha256(text),
  });
  expect(await as(priya).openAgreement(pairKey)).toMatchObject({ inForce: undefined, versions: [] });
  expect(summary()).toMatchObject({ agreement: 'none' });
});
