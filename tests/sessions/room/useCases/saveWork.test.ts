import type { Note } from '../../../../src/sessions/rules/WorkItem';
import type { NoteDraft } from '../../../../src/sessions/room/RoomDrafts';
import type { SaveResult } from '../../../../src/sessions/room/RoomService';
import { saveAction } from '../../../../src/sessions/room/useCases/saveAction';
import { saveCase } from '../../../../src/sessions/room/useCases/saveCase';
import { saveNote } from '../../../../src/sessions/room/useCases/saveNote';
import type { SessionRef } from '../../../../src/sessions/rules/SessionRef';
import type { FakeTrust } from '../../../standIns/FakeTrust';
import { bookedTrust } from '../../../standIns/trustToBookIn';
import { hannah, priya } from '../../../people';

let trust: FakeTrust;
let target: SessionRef;

beforeEach(async () => {
  ({ trust, target } = await bookedTrust({ place: 'room', room: 'Hall' }));
});

const draft = (text: string, stored?: Note): NoteDraft => ({
  key: 'mine',
  stored,
  agendaNumber: 5,
  covered: false,
  text,
  functions: [],
});
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
  expect(await saveNote(trust.as(priya), target, { ...draft('Priya’s words'), key: 'hers' })).toMatchObject({
    kind: 'conflict',
    theirs: { text: 'Hannah’s words' },
  });
});

test('a create that was cut off and is repeated with newer words keeps the newer words', async () => {
  saved(await saveNote(trust.as(hannah), target, draft('Third')));
  expect(saved(await saveNote(trust.as(hannah), target, draft('Third Monday'))).text).toBe('Third Monday');
  const one = {
    key: 'case',
    stored: undefined,
    agendaNumber: 5,
    position: 1,
    reference: '4-017',
    stages: { experience: 'a', reflection: '', analysis: '', plan: '' },
    functions: [],
    fileLine: '',
    onFile: false,
    onChronology: false,
  };
  saved(await saveCase(trust.as(hannah), target, one));
  saved(await saveCase(trust.as(hannah), target, { ...one, onFile: true }));
  expect(trust.working.items.filter((item) => item.kind === 'case')).toMatchObject([{ onFile: true }]);
});

test('saving what already stands there is no conflict', async () => {
  const first = saved(await saveNote(trust.as(hannah), target, draft('Same')));
  saved(await saveNote(trust.as(priya), target, draft('New', first)));
  expect(saved(await saveNote(trust.as(hannah), target, draft('New', first))).text).toBe('New');
});

test('the first words from its time on begin the session; nothing is added once it is sent to sign', async () => {
  trust.now = '2026-11-26T14:15:00.000Z';
  saved(await saveNote(trust.as(hannah), target, draft('Words')));
  expect(trust.sessions.items[0]?.status).toBe('running');
  Object.assign(trust.sessions.items[0]!, { status: 'signing' });
  await expect(saveNote(trust.as(hannah), target, { ...draft('Late'), agendaNumber: 9 })).rejects.toMatchObject({
    name: 'ServiceError',
    code: 'invalid',
  });
});

test('different fields of one item are joined in silence: one ticks it covered while the other writes', async () => {
  const first = saved(await saveNote(trust.as(hannah), target, draft('Before')));
  saved(
    await saveNote(trust.as(priya), target, { ...draft('Before', first), covered: true, functions: ['wellbeing'] }),
  );
  expect(saved(await saveNote(trust.as(hannah), target, draft('Hannah’s words', first)))).toMatchObject({
    text: 'Hannah’s words',
    covered: true,
    functions: ['wellbeing'],
  });
  expect(trust.working.items.filter((item) => item.kind === 'note')).toMatchObject([
    { text: 'Hannah’s words', covered: true, functions: ['wellbeing'] },
  ]);
});

test('two people writing different stages of one case both keep theirs', async () => {
  const blank = {
    key: 'case',
    stored: undefined,
    agendaNumber: 5,
    position: 1,
    reference: '4-017',
    stages: { experience: '', reflection: '', analysis: '', plan: '' },
    functions: [],
    fileLine: '',
    onFile: false,
    onChronology: false,
  };
  const stored = saved(await saveCase(trust.as(hannah), target, blank));
  saved(
    await saveCase(trust.as(priya), target, { ...blank, stored, stages: { ...blank.stages, reflection: 'Uneasy' } }),
  );
  const result = saved(
    await saveCase(trust.as(hannah), target, {
      ...blank,
      stored,
      stages: { ...blank.stages, experience: 'Absent again' },
    }),
  );
  expect(result.stages).toEqual({ experience: 'Absent again', reflection: 'Uneasy', analysis: '', plan: '' });
});

test('two people who begin the same agenda item in different fields are joined', async () => {
  saved(await saveNote(trust.as(priya), target, { ...draft(''), covered: true }));
  expect(saved(await saveNote(trust.as(hannah), target, draft('Hannah’s words')))).toMatchObject({
    text: 'Hannah’s words',
    covered: true,
  });
});

test('an action the other reworded keeps its new words and its fresh count when only the date is changed here', async () => {
  const one = {
    key: 'act',
    stored: undefined,
    text: 'Call early help',
    ownerKey: priya.key,
    dueDay: undefined,
    agendaNumber: 5,
    caseReference: '',
    status: 'open' as const,
  };
  const stored = saved(await saveAction(trust.as(hannah), target, one));
  const carried = await trust.as(hannah).working.update({ ...stored, carried: ['s0', 's1', 's2'] });
  saved(await saveAction(trust.as(priya), target, { ...one, stored: carried, text: 'Write to early help' }));
  expect(
    saved(await saveAction(trust.as(hannah), target, { ...one, stored: carried, dueDay: 20261201 })),
  ).toMatchObject({ text: 'Write to early help', dueDay: 20261201, carried: [] });
});

describe('the same person in two windows', () => {
  test('beginning the same item: the second is told, nothing is written over', async () => {
    saved(await saveNote(trust.as(hannah), target, draft('In the first window')));
    const second = await saveNote(trust.as(hannah), target, { ...draft('In the second'), key: 'other' });
    expect(second).toMatchObject({ kind: 'conflict', theirs: { text: 'In the first window' } });
    expect(trust.working.items.filter((item) => item.kind === 'note')).toMatchObject([{ text: 'In the first window' }]);
  });

  test('going on with the same item: the second is told, nothing is written over', async () => {
    const first = saved(await saveNote(trust.as(hannah), target, draft('Both read this')));
    saved(await saveNote(trust.as(hannah), target, draft('In the first window', first)));
    expect(await saveNote(trust.as(hannah), target, draft('In the second', first))).toMatchObject({
      kind: 'conflict',
      theirs: { text: 'In the first window' },
    });
  });

  test('ticks in one and words in the other are joined', async () => {
    saved(await saveNote(trust.as(hannah), target, { ...draft(''), covered: true }));
    expect(saved(await saveNote(trust.as(hannah), target, { ...draft('Words'), key: 'other' }))).toMatchObject({
      covered: true,
      text: 'Words',
    });
  });
});
