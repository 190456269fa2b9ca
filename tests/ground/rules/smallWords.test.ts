import fc from 'fast-check';
import { balanceOf } from '../../../src/sessions/rules/balance';
import { carriedAfterChange, carriedInto } from '../../../src/sessions/rules/carriedInto';
import { byDrift, isDrifting, timesCarried } from '../../../src/sessions/rules/carrying';
import { nudgeOf } from '../../../src/sessions/room/rules/caseNudge';
import { caseLabel, fileLineOf, notOnFile } from '../../../src/sessions/room/rules/childFile';
import { codeAlphabet, codeFrom, codeMeant } from '../../../src/ground/rules/codes';
import { partOfDay } from '../../../src/app/home/greeting';
import { identityWarnings } from '../../../src/ground/rules/identity/identityWarnings';
import { actionOf } from '../../builders/actionOf';
import { caseNoteOf } from '../../builders/caseNoteOf';
import { noteOf } from '../../builders/noteOf';

describe('codes', () => {
  test('have eight characters of the alphabet, which has no look-alikes and no vowels', () => {
    expect(codeAlphabet).not.toMatch(/[01OILAEU]|(.).*\1/);
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 32 }), (bytes) => {
        expect(codeFrom(bytes)).toMatch(new RegExp(`^[${codeAlphabet}]{8}$`));
      }),
    );
  });

  test('depend on the bytes, leave them alone, and need enough of them', () => {
    const bytes = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8]);
    const before = codeFrom(bytes);
    expect(codeFrom(bytes)).toBe(before);
    expect(codeFrom(Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 9]))).not.toBe(before);
    expect(() => codeFrom(new Uint8Array(7))).toThrow(RangeError);
  });
});

test.each([
  'KM4T7WQX',
  'KM4T7WQX.',
  '(KM4T7WQX)',
  '[KM4T7WQX],',
  ' KM4T 7WQX ',
  'km4t7wqx',
  '“KM4T7WQX”',
  '<KM4T7WQX>\u200b',
])('a link with %s means its session', (text) => {
  expect(codeMeant(text)).toBe('KM4T7WQX');
});

test.each([
  [0, 'morning'],
  [719, 'morning'],
  [720, 'afternoon'],
  [1019, 'afternoon'],
  [1020, 'evening'],
  [1439, 'evening'],
])('minute %i is %s', (minutes, part) => {
  expect(partOfDay(minutes)).toBe(part);
});

describe('the line for a child’s file', () => {
  const line = {
    day: 20261126,
    decision: 'Seek a written update from early help',
    why: 'attendance has not improved since the plan began',
    who: 'P Nair',
    byDay: 20261201,
    reference: '4-017',
  };
  test('has decision, why, who, when and reference', () => {
    expect(fileLineOf(line)).toBe(
      'Supervision 26 Nov 2026, agreed: Seek a written update from early help, because attendance has not improved since the plan began. P Nair, by 1 Dec 2026. Ref 4-017.',
    );
  });
  test('tidies what was typed and leaves out what is not there', () => {
    expect(
      fileLineOf({ ...line, decision: ' Call\n home. ', why: 'Because it is late.', reference: 'Case 4-017' }),
    ).toBe('Supervision 26 Nov 2026, agreed: Call home, because it is late. P Nair, by 1 Dec 2026. Ref 4-017.');
    expect(fileLineOf({ ...line, why: '', who: '', byDay: 20261201, reference: '' })).toBe(
      'Supervision 26 Nov 2026, agreed: Seek a written update from early help. By 1 Dec 2026.',
    );
    expect(fileLineOf({ ...line, why: '', who: '', byDay: undefined })).toBe(
      'Supervision 26 Nov 2026, agreed: Seek a written update from early help. Ref 4-017.',
    );
    expect(fileLineOf({ ...line, decision: ' . ' })).toBe('');
  });
  test('does not itself look like a child’s identity', () => {
    expect(
      identityWarnings(fileLineOf(line), { today: 20261126, known: { people: ['Priya Nair'], places: [] } }),
    ).toEqual([]);
  });
  test('cases are labelled once', () => {
    expect([caseLabel('4-017'), caseLabel('case 4-017')]).toEqual(['Case 4-017', 'Case 4-017']);
  });
});

test('not on file: decided and not ticked twice, oldest first', () => {
  const decided = { fileLine: 'x' };
  const cases = [
    caseNoteOf({ key: 'new', ...decided, createdAt: '2026-11-26T10:00:00Z' }),
    caseNoteOf({ key: 'half', ...decided, onFile: true, createdAt: '2026-10-09T10:00:00Z' }),
    caseNoteOf({ key: 'done', ...decided, onFile: true, onChronology: true }),
    caseNoteOf({ key: 'undecided' }),
    caseNoteOf({
      key: 'planned',
      stages: { experience: '', reflection: '', analysis: '', plan: 'Call' },
      createdAt: '2026-11-01T10:00:00Z',
    }),
  ];
  expect(notOnFile(cases).map((one) => one.key)).toEqual(['half', 'planned', 'new']);
});

test.each([
  ['', '', '', 0, undefined],
  ['', '', 'Call', 0, 'reflection'],
  ['', '', '', 1, 'reflection'],
  ['Uneasy', ' ', '', 1, 'analysis'],
  ['', 'Known', '', 1, 'reflection'],
  ['Uneasy', 'Known', 'Call', 1, undefined],
] as const)(
  'reflection "%s", analysis "%s", plan "%s" and %i actions nudge to %s',
  (reflection, analysis, plan, actions, nudge) => {
    expect(nudgeOf({ experience: 'x', reflection, analysis, plan }, actions)).toBe(nudge);
  },
);

describe('carrying', () => {
  test('three times is drift', () => {
    expect(
      [[], ['a', 'b'], ['a', 'b', 'c']].map((carried) => [timesCarried({ carried }), isDrifting({ carried })]),
    ).toEqual([
      [0, false],
      [2, false],
      [3, true],
    ]);
  });
  test('drift first, then what is due', () => {
    const rows = [
      actionOf({ key: 'none' }),
      actionOf({ key: 'late', dueDay: 20261218 }),
      actionOf({ key: 'soon', dueDay: 20261125 }),
      actionOf({ key: 'drift', carried: ['a', 'b', 'c'], dueDay: 20270101 }),
    ];
    expect(rows.sort(byDrift).map((one) => one.key)).toEqual(['drift', 'soon', 'late', 'none']);
  });
  test('carries open actions of earlier sessions, once', () => {
    const rows = [
      actionOf({ key: 'old', sessionKey: 'one' }),
      actionOf({ key: 'own', sessionKey: 'two' }),
      actionOf({ key: 'done', sessionKey: 'one', status: 'done' }),
    ];
    const carried = carriedInto(rows, 'two');
    expect(carried.map((one) => [one.key, one.carried])).toEqual([['old', ['two']]]);
    expect(carriedInto(carried, 'two')).toEqual([]);
  });
  test('new words or another owner begin again; a later date does not', () => {
    const before = actionOf({ carried: ['a', 'b'], dueDay: 20261001 });
    expect(carriedAfterChange(before, { ...before, dueDay: 20261201 } as typeof before)).toEqual(['a', 'b']);
    expect(carriedAfterChange(before, { ...before, text: 'Something else' })).toEqual([]);
    expect(carriedAfterChange(before, { ...before, ownerKey: 'hannah' })).toEqual([]);
  });
});

test('balance counts every function, also those that never came up', () => {
  expect(
    balanceOf(
      [noteOf({ functions: ['oversight', 'voice'] }), caseNoteOf({ functions: ['oversight'] })],
      ['oversight', 'voice', 'support'],
    ),
  ).toEqual({ oversight: 2, voice: 1, support: 0 });
});
