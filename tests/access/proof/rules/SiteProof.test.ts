import {
  doneAt,
  findingIn,
  joinFindings,
  nextTurn,
  proofText,
  trialRows,
  trialsLeft,
} from '../../../../src/access/proof/rules/SiteProof';
import { trials, trialsOf } from '../../../../src/access/proof/rules/trials';
import type { TrialFinding } from '../../../../src/access/proof/rules/trials';
import { turnFindings } from '../../../builders/turnFindings';

const administrator = turnFindings('administrator', '2026-11-23T09:00:00.000Z');
const staff = turnFindings('staff', '2026-11-23T10:00:00.000Z');
const lastOf = (findings: readonly TrialFinding[]): string => findings[findings.length - 1]?.at ?? '';

describe('a turn', () => {
  it('is over when all its trials were run, at the time of the last', () => {
    expect(doneAt({ findings: administrator }, 'administrator')).toBe(lastOf(administrator));
    expect(doneAt({ findings: administrator.slice(1) }, 'administrator')).toBeUndefined();
    expect(doneAt({ findings: administrator }, 'keeper')).toBeUndefined();
  });

  it('that was stopped while it was run again is not over, and is left from there', () => {
    const again = turnFindings('administrator', '2026-11-24T09:00:00.000Z').slice(0, 5);
    const proof = { findings: joinFindings(administrator, again) };
    expect(doneAt(proof, 'administrator')).toBeUndefined();
    expect(trialsLeft(proof, 'administrator')).toEqual(trialsOf('administrator').slice(5));
  });

  it('that nobody began is left whole, and one that is over not at all', () => {
    expect(trialsLeft({ findings: [] }, 'keeper')).toEqual(trialsOf('keeper'));
    expect(trialsLeft({ findings: staff }, 'staff')).toEqual([]);
  });

  it('comes next in the order of administrator, record keeper, staff', () => {
    expect(nextTurn({ findings: [] })).toBe('administrator');
    expect(nextTurn({ findings: [...administrator, ...staff] })).toBe('keeper');
    const keeper = turnFindings('keeper', '2026-11-23T09:30:00.000Z');
    expect(nextTurn({ findings: [...administrator, ...keeper, ...staff] })).toBeUndefined();
  });
});

describe('the rows', () => {
  const results = { readsAgree: 'notEstablished', hourKept: 'doesNot' } as const;
  const rows = trialRows({ findings: turnFindings('administrator', '2026-11-23T09:00:00.000Z', results) });

  it('are all trials, what does not hold first, then what is not established, what waits and what holds', () => {
    expect(rows).toHaveLength(trials.length);
    expect(rows.slice(0, 3).map(({ trial, state }) => `${trial} ${state}`)).toEqual([
      'hourKept doesNot',
      'readsAgree notEstablished',
      'keeperReadsRights waits',
    ]);
    expect(rows[rows.length - 1]).toMatchObject({ trial: 'changesFollowed', state: 'holds', turn: 'administrator' });
  });

  it('keep the order of the trials among those that stand alike', () => {
    const waiting = rows.filter(({ state }) => state === 'waits').map(({ trial }) => trial);
    expect(waiting).toEqual([...trialsOf('keeper'), ...trialsOf('staff')]);
  });
});

describe('what is kept of a finding', () => {
  const good: TrialFinding = { trial: 'stamped', result: 'holds', at: '2026-11-23T09:00:00.000Z', seen: '' };

  it('is read back as it was written', () => {
    expect(findingIn(JSON.stringify(good))).toEqual(good);
  });

  it.each([
    ['no JSON', 'holds'],
    ['nothing', 'null'],
    ['a trial nobody knows', JSON.stringify({ ...good, trial: 'toString' })],
    ['a result nobody knows', JSON.stringify({ ...good, result: 'waits' })],
    ['no time', JSON.stringify({ ...good, at: 'yesterday' })],
    ['no text of what was seen', JSON.stringify({ ...good, seen: 4 })],
  ])('is passed over where it is %s', (_what, text) => {
    expect(findingIn(text)).toBeUndefined();
  });

  it('takes no more of what was seen than a code is long', () => {
    expect(findingIn(JSON.stringify({ ...good, seen: 'x'.repeat(400) }))?.seen).toHaveLength(40);
  });
});

it('the file says results, times, the version and the guesses it would settle', () => {
  const file: unknown = JSON.parse(proofText({ findings: staff.slice(0, 1) }, '0.2.0'));
  expect(file).toEqual({
    product: 'Supervision Hub',
    version: '0.2.0',
    findings: [{ ...staff[0], settles: ['sp-writes'] }],
  });
});
