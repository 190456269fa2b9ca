import { logKinds } from '../../../sharepoint/content/logKinds';
import { changedEntry, checkEntry, entryOf, workingDaysAfter } from '../../../src/logs/rules/entries';
import type { LogDraft } from '../../../src/logs/rules/entries';
import { isDue, isOwed } from '../../../src/logs/rules/standing';
import { logEntryOf } from '../../builders/logsViewOf';

const [adHoc, referral] = logKinds;
if (adHoc === undefined || referral === undefined) throw new Error('Kinds are missing');
const today = 20261123;
const draft = (more: Partial<LogDraft> = {}): LogDraft => ({
  key: 'k',
  kindKey: 'ad-hoc',
  pairKey: 'pair-1',
  withName: '',
  day: today,
  ownerKey: 'priya',
  decided: false,
  reference: '',
  onFile: false,
  chaseDay: undefined,
  fields: { purpose: 'check' },
  ...more,
});
const codes = (of: LogDraft, kind = adHoc): readonly string[] =>
  checkEntry(of, kind, today).map(({ code, field }) => `${code} ${field}`);

test.each([
  [{}, []],
  [{ day: 20261124 }, ['dayToCome day']],
  [{ day: 20261001 }, ['tooLongAgo day']],
  [{ pairKey: '' }, ['required withName']],
  [{ decided: true }, ['required reference']],
  [{ decided: true, reference: 'x'.repeat(41) }, ['tooLong reference']],
  [{ fields: { purpose: 'invented' } }, ['required purpose']],
  [{ fields: {} }, ['required purpose']],
])('an ad-hoc entry with %j is refused for %j', (more, refused) => {
  expect(codes(draft(more))).toEqual(refused);
});

test('a referral asks for agency, reference and a day that is not past', () => {
  expect(codes(draft({ fields: {}, chaseDay: 20261122 }), referral)).toEqual([
    'required reference',
    'required agency',
    'dateInPast chaseDay',
  ]);
});

test('what was not asked for is not kept', () => {
  const entry = entryOf(
    draft({ reference: '4-017', chaseDay: 20261201, fields: { purpose: 'check', secret: 'x' } }),
    adHoc,
    'priya',
  );
  expect(entry).toMatchObject({
    reference: '',
    chaseDay: undefined,
    file: 'none',
    status: 'done',
    fields: { purpose: 'check' },
  });
});

test('an entry is open while it is owed or chased, and each change says what is left', () => {
  const open = logEntryOf({ status: 'open', file: 'owed', chaseDay: 20261120 });
  expect([isOwed(open), isDue(open, today)]).toEqual([true, true]);
  const onFile = changedEntry(open, { kind: 'onFile' }, today);
  expect([onFile.status, isOwed(onFile)]).toEqual(['open', false]);
  const chased = changedEntry(onFile, { kind: 'chased', next: 20261201 }, today);
  expect([chased.chased, chased.chaseDay, isDue(chased, today)]).toEqual([[today], 20261201, false]);
  expect(changedEntry(chased, { kind: 'chased', next: 20261202 }, today).chased).toEqual([today]);
  expect(changedEntry(chased, { kind: 'done' }, today)).toMatchObject({ status: 'done', doneDay: today });
  expect(changedEntry(open, { kind: 'done' }, today).status).toBe('open');
  expect(changedEntry(onFile, { kind: 'notOnFile' }, today).file).toBe('owed');
  expect(changedEntry(open, { kind: 'takenBack' }, today).status).toBe('dropped');
});

test.each([
  [20261123, 3, 20261126],
  [20261126, 3, 20261201],
  [20261128, 1, 20261130],
  [20261123, 0, 20261123],
])('from %i %i working days later is %i', (from, count, day) => {
  expect(workingDaysAfter(from, count)).toBe(day);
});
