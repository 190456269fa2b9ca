import type { ActionLine } from '../../src/sessions/actions/ActionService';
import { actionOf, done, supervisedSite } from '../rows/supervisedSite';
import type { SupervisedSite } from '../rows/supervisedSite';
import { rawPerson } from '../privacy/RawPerson';

const text = 'Ask the school nurse about the referral.';
const later = 'Read the threshold document again.';
const note = 'She rang back; the appointment is on Monday.';

let at: SupervisedSite;
beforeEach(async () => {
  at = await supervisedSite();
  // two kinds of supervision: Leon's actions of both stand in one list
  const responsive = await at.open('feo-responsive', 'fiona', ['leon']);
  const group = await at.open('feo-group', 'hannah', ['leon', 'priya']);
  const one = await at.book(responsive, 'fiona', '2026-11-23T09:00:00.000Z');
  const two = await at.book(group, 'hannah', '2026-11-23T09:00:00.000Z');
  await at.moveClock('2026-11-23T09:30:00.000Z');
  await (await at.hub('fiona')).saveAction(one, actionOf(text, 'leon', 20261120));
  await (await at.hub('hannah')).saveAction(two, actionOf(later, 'leon', 20261204));
});
afterEach(() => at.site.tenant.close());

const list = async (alias: string) => (await at.hub(alias)).listActions();
const first = async (alias: string, which: 'asked' | 'open' | 'done' = 'open'): Promise<ActionLine> => {
  const [line] = (await list(alias))[which];
  if (line === undefined) throw new Error(`${alias} has none ${which}`);
  return line;
};

test('one list holds the actions of every kind, overdue first, and whoever has none of them sees none', async () => {
  expect((await list('leon')).open.map(({ action, overdue }) => [action.text, overdue])).toEqual([
    [text, true],
    [later, false],
  ]);
  expect((await first('leon')).withNames).toEqual(['Fiona Ashby']);
  for (const alias of ['fiona', 'priya', 'miriam', 'tom']) expect((await list(alias)).open).toEqual([]);
});

test('an action is done with a note, is found again among those done, and is opened again', async () => {
  const leon = await at.hub('leon');
  expect(await leon.finishAction((await first('leon')).action, 'x'.repeat(501))).toMatchObject({
    issues: [{ code: 'tooLong', field: 'note' }],
  });
  const shown = (await first('leon')).action;
  done(await leon.finishAction(shown, note));
  // pressed twice, over what was on the screen
  done(await leon.finishAction(shown, note));
  const finished = await first('leon', 'done');
  expect(finished.action).toMatchObject({ text, doneNote: note, doneDay: 20261123 });
  expect((await list('leon')).open).toHaveLength(1);
  expect((await leon.openHome()).actions.map(({ action }) => action.text)).toEqual([later]);
  const colleague = await rawPerson(at.site.tenant, 'priya');
  const answer = await colleague.get("web/getList('/sites/trust/Lists/HubWorking202627')/items?$select=Body&$top=500");
  expect(answer.body).not.toContain('appointment');
  done(await leon.reopenAction(finished.action));
  expect((await first('leon')).action.doneNote).toBeUndefined();
  expect((await list('leon')).done).toEqual([]);
});

test('it moves to another only when that one says yes', async () => {
  const leon = await at.hub('leon');
  const { action, others } = await first('leon');
  expect(others.map(({ name }) => name)).toEqual(['Fiona Ashby']);
  const fiona = others[0]?.key ?? '';
  expect(await (await at.hub('fiona')).offerAction(action, fiona)).toMatchObject({ ok: false });
  done(await leon.offerAction(action, fiona));
  expect((await first('leon')).askedName).toBe('Fiona Ashby');
  expect((await list('fiona')).open).toEqual([]);
  const asked = await first('fiona', 'asked');
  expect(await leon.answerOffer(asked.action, true)).toMatchObject({ ok: false });
  done(await (await at.hub('fiona')).answerOffer(asked.action, false));
  expect((await first('leon')).askedName).toBe('');
  done(await leon.offerAction((await first('leon')).action, fiona));
  done(await (await at.hub('fiona')).answerOffer((await first('fiona', 'asked')).action, true));
  expect((await first('fiona')).action.text).toBe(text);
  expect((await list('leon')).open.map((line) => line.action.text)).toEqual([later]);
  expect((await list('fiona')).asked).toEqual([]);
});

test('one that became somebody’s in a session is no question to them any more', async () => {
  const leon = await at.hub('leon');
  const { action, others } = await first('leon');
  const fiona = others[0]?.key ?? '';
  const asked = done(await leon.offerAction(action, fiona));
  const { key, dueDay, agendaNumber, caseReference, status, shard, pairKey, sessionKey } = asked;
  const room = { shard, pairKey, sessionKey };
  const draft = { key, stored: asked, text, ownerKey: fiona, dueDay, agendaNumber, caseReference, status };
  expect(await (await at.hub('fiona')).saveAction(room, draft)).toMatchObject({ kind: 'saved' });
  expect((await list('fiona')).open.map((line) => line.action.text)).toEqual([text]);
  expect((await list('fiona')).asked).toEqual([]);
});

test('what somebody else changed meanwhile is not written over', async () => {
  const shown = (await first('leon')).action;
  const leon = await at.hub('leon');
  done(await leon.finishAction(shown, note));
  expect(await leon.finishAction(shown, 'Otherwise.')).toMatchObject({ issues: [{ code: 'changedSinceShown' }] });
  expect((await first('leon', 'done')).action.doneNote).toBe(note);
});
