import type { RetentionPeriod } from '../../../../src/ground/rules/Retention';
import type { Scope } from '../../../../src/people/rules/Scope';
import { newFurther } from '../../../../src/sessions/further/rules/furtherScopes';
import { dueLines } from '../../../../src/sessions/retention/rules/retentionDue';
import type { DueInput } from '../../../../src/sessions/retention/rules/retentionDue';

const member = (personKey: string, role: 'supervisor' | 'supervisee') =>
  ({ personKey, siteId: 0, name: personKey, role, firstDay: 20200901, lastDay: undefined }) as const;
const pair = (key: string, supervisee: string, more: Partial<Scope> = {}): Scope => ({
  ...{ key, kind: 'pair', recordClass: 'signed', offerKey: 'trust-level', schoolKey: 's', cadence: '', before: '' },
  ...{ firstDay: 20200901, lastDay: 20210715, shards: ['2020-21'] },
  members: [member('hannah', 'supervisor'), member(supervisee, 'supervisee')],
  ...more,
});
const period = (more: Partial<RetentionPeriod> = {}): RetentionPeriod => ({
  ...{ kind: 'records', months: 12, from: 'end', ownerKey: 'miriam' },
  ...more,
});
const due = (more: Partial<DueInput>): readonly string[] =>
  dueLines({
    periods: [period()],
    scopes: [pair('a', 'priya')],
    years: ['2020-21', '2026-27'],
    held: new Set(),
    today: 20261123,
    ...more,
  }).map(({ kind, scopeKey, shards, since }) => [kind, scopeKey, ...shards, since].join(' '));

test.each([
  ['the day before', 20220714, []],
  ['on the day', 20220715, ['records a 2020-21 20220715']],
])('after its end, %s', (_, today, lines) => {
  expect(due({ today })).toEqual(lines);
});

test('what goes on is due neither after its end nor after its person’s', () => {
  const scopes = [pair('a', 'priya', { lastDay: undefined })];
  expect(due({ scopes })).toEqual([]);
  expect(due({ scopes, periods: [period({ from: 'personEnd' })] })).toEqual([]);
});

test('after its person’s end: while they have another supervision it is not due, then from the last of them', () => {
  const periods = [period({ from: 'personEnd' })];
  const other = pair('b', 'priya', { lastDay: undefined, shards: ['2026-27'] });
  expect(due({ periods, scopes: [pair('a', 'priya'), other] })).toEqual([]);
  expect(due({ periods, scopes: [pair('a', 'priya'), { ...other, lastDay: 20231231 }] })).toEqual([
    'records a 2020-21 20241231',
    'records b 2026-27 20241231',
  ]);
  // whoever supervises is not whom it is about
  expect(due({ periods, scopes: [pair('a', 'priya'), pair('c', 'leon', { lastDay: undefined })] })).toEqual([
    'records a 2020-21 20220715',
  ]);
});

test('by year each year of its own, never the one that runs', () => {
  const scopes = [pair('a', 'priya', { lastDay: undefined, shards: ['2020-21', '2025-26 b', '2026-27'] })];
  expect(due({ scopes, periods: [period({ from: 'year' })] })).toEqual(['records a 2020-21 20220801']);
  expect(due({ scopes, periods: [period({ from: 'year', months: 1 })] })).toEqual([
    'records a 2020-21 20210901',
    'records a 2025-26 b 20260901',
  ]);
});

test('nothing of somebody on hold is listed, also as a supervisor; what lies in no scope waits for every hold', () => {
  const periods = [period(), period({ kind: 'debriefs', from: 'year' })];
  const scopes = [pair('a', 'priya'), pair('b', 'leon')];
  expect(due({ periods, scopes })).toHaveLength(3);
  expect(due({ periods, scopes, held: new Set(['priya']) })).toEqual(['records b 2020-21 20220715']);
  expect(due({ periods, scopes, held: new Set(['hannah']) })).toEqual([]);
});

test('each kind of what is kept apart has its own period, and none of supervision’s', () => {
  const [about, taker] = ['leon', 'tom'].map((key) => ({ key, name: key }));
  if (about === undefined || taker === undefined) throw new Error('nobody');
  const further: Scope = {
    ...newFurther(
      { about, taker, asker: undefined },
      { ...{ key: 'f', schoolKey: 's', firstDay: 20200901, kindKey: 'counselling', shard: '2020-21' } },
    ),
    lastDay: 20201001,
  };
  const development = pair('d', 'leon', { recordClass: 'apart', kind: 'person' });
  const scopes = [further, development];
  expect(due({ scopes })).toEqual([]);
  expect(due({ scopes, periods: [period({ kind: 'further', months: 6 })] })).toEqual(['further f 2020-21 20210401']);
  expect(due({ scopes, periods: [period({ kind: 'development' })] })).toEqual(['development d 2020-21 20220715']);
});
