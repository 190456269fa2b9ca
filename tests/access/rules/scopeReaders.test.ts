import fc from 'fast-check';
import { readersOf } from '../../../src/access/rules/scopeReaders';
import type { Scope, ScopeMember } from '../../../src/people/rules/Scope';
import type { Person } from '../../../src/ground/rules/Person';

const member = (personKey: string, lastDay?: number, role: ScopeMember['role'] = 'supervisee'): ScopeMember => ({
  personKey,
  siteId: 1,
  name: personKey,
  role,
  firstDay: 20260901,
  lastDay,
});
const scope = (members: readonly ScopeMember[], lastDay?: number): Scope => ({
  key: 'k',
  kind: 'group',
  recordClass: 'signed',
  offerKey: 'o',
  schoolKey: 's',
  cadence: '',
  firstDay: 20260901,
  lastDay,
  shards: ['2026-27'],
  before: '',
  members: [member('hannah', undefined, 'supervisor'), ...members],
});
const people = (
  statuses: Readonly<Record<string, Person['status']>> = {},
): ReadonlyMap<string, Pick<Person, 'status'>> =>
  new Map(
    Object.entries({ hannah: 'active' as const, amy: 'active' as const, lily: 'active' as const, ...statuses }).map(
      ([key, status]) => [key, { status }],
    ),
  );
const standing = { people: people(), today: 20261123, toSign: new Set<string>(), daysToSign: 14 };
const said = (one: Scope, more: Partial<typeof standing> = {}): readonly string[] =>
  readersOf(one, { ...standing, ...more })
    .readers.map((reader) => `${reader.member.personKey} ${reader.role} ${reader.since}`)
    .sort();

test.each([
  ['its members while it goes on', scope([member('amy')]), {}, ['amy supervisee now', 'hannah supervisor now']],
  [
    'its members as readers once its end was carried out, on the last day too',
    scope([member('amy')], 20261123),
    {},
    ['amy supervisee before', 'hannah supervisor before'],
  ],
  [
    'not to who left a group that goes on',
    scope([member('amy', 20261120), member('lily')]),
    {},
    ['hannah supervisor now', 'lily supervisee now'],
  ],
  [
    'to who was in a group at its end',
    scope([member('amy', 20261120), member('lily', 20261122)], 20261122),
    {},
    ['hannah supervisor before', 'lily supervisee before'],
  ],
  [
    'to nobody who has left the trust',
    scope([member('amy')]),
    { people: people({ hannah: 'left' }) },
    ['amy supervisee now'],
  ],
  [
    'for signing to who has still to sign, until the days for it have passed',
    scope([member('amy')], 20261110),
    { toSign: new Set(['amy']) },
    ['amy supervisee signing', 'hannah supervisor before'],
  ],
  [
    'for reading alone to who did not sign in those days',
    scope([member('amy')], 20261108),
    { toSign: new Set(['amy']) },
    ['amy supervisee before', 'hannah supervisor before'],
  ],
] as const)('folders belong %s', (_which, one, more, expected) => {
  expect(said(one, more as Partial<typeof standing>)).toEqual(expected);
});

test('somebody the list of people does not name, or only a newer version can judge, is told apart and not guessed', () => {
  const one = scope([member('amy'), member('ruth')]);
  expect(readersOf(one, { ...standing, people: people({ amy: 'unknown' }) })).toMatchObject({
    unknown: [{ personKey: 'ruth' }],
    newer: [{ personKey: 'amy' }],
    readers: [{ role: 'supervisor' }],
  });
});

test('nobody ever reads whom belonging does not name, and nobody takes part in what has ended', () => {
  const keys = ['amy', 'lily', 'ruth', 'dele'];
  fc.assert(
    fc.property(
      fc.subarray(keys),
      fc.subarray(keys),
      fc.option(fc.integer({ min: 20261101, max: 20261130 }), { nil: undefined }),
      (named, signing, lastDay) => {
        const known = people(Object.fromEntries(keys.map((key) => [key, 'active' as const])));
        const { readers } = readersOf(
          scope(
            named.map((key) => member(key)),
            lastDay,
          ),
          { ...standing, people: known, toSign: new Set(signing) },
        );
        const over = lastDay !== undefined && lastDay <= standing.today;
        return readers.every(
          ({ member: one, since }) =>
            [...named, 'hannah'].includes(one.personKey) &&
            (since === 'now') === !over &&
            (since !== 'signing' || signing.includes(one.personKey)),
        );
      },
    ),
  );
});

test('who is only consulted takes part while it is open, and reads nothing of it after', () => {
  const consulted = (lastDay?: number): Scope =>
    scope([member('amy'), member('lily', undefined, 'consultee')], lastDay);
  expect(said(consulted())).toEqual(['amy supervisee now', 'hannah supervisor now', 'lily supervisee now']);
  expect(said(consulted(20261120))).toEqual(['amy supervisee before', 'hannah supervisor before']);
});
