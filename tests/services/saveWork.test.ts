import type { Note } from '../../src/domain/WorkItem';
import type { NoteDraft, SaveResult } from '../../src/services/HubServices';
import { bookSession } from '../../src/services/useCases/bookSession';
import { saveCase } from '../../src/services/useCases/saveCase';
import { saveNote } from '../../src/services/useCases/saveNote';
import { FakeTrust, hannah, priya } from './FakeTrust';

let trust: FakeTrust;
let target: { shard: string; pairKey: string; sessionKey: string };

beforeEach(async () => {
  trust = new FakeTrust();
  const pair = trust.pair(hannah, priya, 'trust-level');
  target = { shard: '2026-27', pairKey: pair.pairKey, sessionKey: 'one' };
  await bookSession(trust.as(hannah), {
    pairKey: pair.pairKey, offerKey: 'trust-level', superviseeKey: priya.key, alongKeys: [], place: 'room', room: 'Hall',
    sessions: [{ key: 'one', startsAt: '2026-11-26T14:15:00.000Z', endsAt: '2026-11-26T15:00:00.000Z' }],
  });
});

const draft = (text: string, stored?: Note): NoteDraft => ({ key: 'mine', stored, agendaNumber: 5, covered: false, text, functions: [] });
function saved<T>(result: SaveResult<T>): T {
  if (result.kind !== 'saved') throw new Error('conflict');
  return result.item;
}

test('a save by the other person is not written over: both versions come back', async () => {
  const first = saved(await saveNote(trust.as(hannah), target, draft('Hannah’s words')));
  await saveNote(trust.as(priya), target, draft('Priya’s words', first));
  const result = await saveNote(trust.as(hannah), target, draft('Hannah again', first));
  expect(result).toMatchObject({ kind: 'conflict', theirs: { text: 'Priya’s words', modifiedBy: 'Priya Nair' } });
  expect(trust.working.items.filter((item) => item.kind === 'note')).toMatchObject([{ text: 'Priya’s words' }]);
});

test('two people beginning the same agenda item do not write past each other', async () => {
  saved(await saveNote(trust.as(hannah), target, draft('Hannah’s words')));
  expect(await saveNote(trust.as(priya), target, { ...draft('Priya’s words'), key: 'hers' })).toMatchObject({ kind: 'conflict', theirs: { text: 'Hannah’s words' } });
});

test('a create that was cut off and is repeated with newer words keeps the newer words', async () => {
  saved(await saveNote(trust.as(hannah), target, draft('Third')));
  expect(saved(await saveNote(trust.as(hannah), target, draft('Third Monday'))).text).toBe('Third Monday');
  const one = { key: 'case', stored: undefined, agendaNumber: 5, position: 1, reference: '4-017', stages: { experience: 'a', reflection: '', analysis: '', plan: '' }, functions: [], fileLine: '', onFile: false, onChronology: false };
  saved(await saveCase(trust.as(hannah), target, one));
  saved(await saveCase(trust.as(hannah), target, { ...one, onFile: true }));
  expect(trust.working.items.filter((item) => item.kind === 'case')).toMatchObject([{ onFile: true }]);
});

test('saving what already stands there is no conflict', async () => {
  const first = saved(await saveNote(trust.as(hannah), target, draft('Same')));
  saved(await saveNote(trust.as(priya), target, draft('New', first)));
  expect(saved(await saveNote(trust.as(hannah), target, draft('New', first))).text).toBe('New');
});

test('the first words begin the session; nothing is added once it is sent to sign', async () => {
  saved(await saveNote(trust.as(hannah), target, draft('Words')));
  expect(trust.sessions.items[0]?.status).toBe('running');
  Object.assign(trust.sessions.items[0]!, { status: 'signing' });
  await expect(saveNote(trust.as(hannah), target, { ...draft('Late'), agendaNumber: 9 })).rejects.toMatchObject({ name: 'ServiceError', code: 'invalid' });
});
