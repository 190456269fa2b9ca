import { agenda } from '../../../../sharepoint/content/agenda';
import { agendaBlocks } from '../../../../sharepoint/content/agendaBlocks';
import { composeRecord, type RecordInput } from '../../../../src/sessions/record/rules/composeRecord';
import { actionOf } from '../../../builders/actionOf';
import { caseNoteOf } from '../../../builders/caseNoteOf';
import { noteOf } from '../../../builders/noteOf';
import { offerOf } from '../../../builders/offerOf';
import { personOf } from '../../../builders/personOf';
import { sessionOf } from '../../../builders/sessionOf';

const input = (more: Partial<RecordInput> = {}): RecordInput => ({
  session: sessionOf(),
  offer: offerOf(),
  people: [
    personOf(),
    personOf({ key: 'hannah', name: 'Hannah Okafor', jobTitle: 'Head of Safeguarding', schoolKey: 'trust' }),
  ],
  schools: [{ key: 'ottersby', name: 'Ottersby Primary' }],
  agenda,
  blocks: agendaBlocks,
  notes: [],
  cases: [],
  actions: [],
  nextStartsAt: '',
  room: '',
  zone: 'Europe/London',
  ...more,
});
const stages = {
  experience: ' Third Monday absence. ',
  reflection: 'Uneasy.',
  analysis: '',
  plan: 'Ask for an update.',
};

describe('composeRecord', () => {
  test('has all thirteen items in order, none covered while nothing is written', () => {
    const { rows } = composeRecord(input({ agenda: [...agenda].reverse() }));
    expect(rows.map((row) => row.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(rows.some((row) => row.covered)).toBe(false);
    expect(rows[4]).toMatchObject({ title: 'Share experience', block: 'Specific case discussions' });
  });

  test('names the supervisor first, with role and school', () => {
    const here = { siteId: 0, present: true, reason: '' };
    expect(composeRecord(input()).people).toEqual([
      {
        key: 'hannah',
        name: 'Hannah Okafor',
        role: 'supervisor',
        jobTitle: 'Head of Safeguarding',
        school: '',
        ...here,
      },
      { key: 'priya', name: 'Priya Nair', role: 'supervisee', jobTitle: 'DSL', school: 'Ottersby Primary', ...here },
    ]);
  });

  test('puts each stage of a case under its own item, by reference', () => {
    const { rows } = composeRecord(
      input({
        cases: [caseNoteOf({ stages, position: 2, reference: 'Case 4-022' }), caseNoteOf({ stages, position: 1 })],
      }),
    );
    expect(rows[4]?.notes).toEqual(['Case 4-017. Third Monday absence.', 'Case 4-022. Third Monday absence.']);
    expect(rows[5]?.notes).toEqual(['Case 4-017. Uneasy.', 'Case 4-022. Uneasy.']);
    expect(rows[6]).toMatchObject({ notes: [], covered: false });
    expect(rows[7]?.notes).toEqual(['Case 4-017. Ask for an update.', 'Case 4-022. Ask for an update.']);
  });

  test('keeps a case together where the agenda names no stages', () => {
    const plain = agenda.map((item) => ({ ...item, stage: undefined }));
    expect(composeRecord(input({ agenda: plain, cases: [caseNoteOf({ stages })] })).rows[4]?.notes).toHaveLength(3);
  });

  test('loses no words whose item is on the agenda no more: they stand under its last', () => {
    const { rows } = composeRecord(
      input({
        agenda: agenda.slice(0, 4),
        notes: [noteOf({ text: 'Before the method.', agendaNumber: 9 })],
        cases: [caseNoteOf({ stages: { ...stages, experience: '', reflection: '', plan: 'Ask for an update.' } })],
        actions: [actionOf({ text: 'Cover Friday', agendaNumber: 12 })],
      }),
    );
    const last = rows[rows.length - 1];
    expect(last).toMatchObject({ number: 4, covered: true, actions: [{ text: 'Cover Friday' }] });
    expect(last?.notes[0]).toBe('Before the method.');
    expect(last?.notes.join(' ')).toContain('Ask for an update.');
  });

  test('takes notes, ticks and actions; dropped actions are left out', () => {
    const { rows } = composeRecord(
      input({
        notes: [noteOf({ text: ' Well. ' }), noteOf({ agendaNumber: 2, covered: true })],
        actions: [
          actionOf({ dueDay: 20261201 }),
          actionOf({ text: 'No', status: 'dropped', agendaNumber: 9 }),
          actionOf({ text: 'Cover Friday', ownerKey: 'hannah', agendaNumber: 9 }),
        ],
      }),
    );
    expect(rows[0]).toMatchObject({ covered: true, notes: ['Well.'] });
    expect(rows[1]).toMatchObject({ covered: true, notes: [] });
    expect(rows[4]?.actions).toEqual([{ text: 'Call early help', byName: 'Priya Nair', byDay: 20261201 }]);
    expect(rows[8]?.actions).toEqual([{ text: 'Cover Friday', byName: 'Hannah Okafor', byDay: undefined }]);
  });

  test('says where', () => {
    expect(composeRecord(input({ room: 'ignored' })).place).toBe('Teams');
    expect(composeRecord(input({ session: sessionOf({ place: 'room' }), room: 'Family room' })).place).toBe(
      'Family room',
    );
  });
});
