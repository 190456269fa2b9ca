import type { Pair } from '../../../../src/people/rules/Pair';
import type { NeedsInput } from '../../../../src/sessions/home/NeedSource';
import { agreementNeeds } from '../../../../src/sessions/papers/useCases/agreementNeeds';
import { catalogueOf } from '../../../builders/catalogueOf';
import { offerOf } from '../../../builders/offerOf';
import { pairOf } from '../../../builders/pairOf';
import { summaryOf } from '../../../builders/summaryOf';
import { superviseeRowOf } from '../../../builders/superviseeRowOf';

const offer = offerOf({ key: 'supervision', kind: 'oneToOne' });
const development = offerOf({ key: 'development', kind: 'performance' });
const pair = (summary: Partial<Pair['summary']>, offerKey = 'supervision'): Pair =>
  pairOf({ offerKey, supervisorName: 'Hannah Okafor', superviseeName: 'Priya Nair', summary: summaryOf(summary) });

const input = (own: readonly Pair[], supervised: readonly Pair[] = []): NeedsInput => ({
  rows: {
    supervisedIn: own,
    catalogue: catalogueOf({ offers: [offer, development] }),
  } as unknown as NeedsInput['rows'],
  supervisees: supervised.map((one) =>
    superviseeRowOf({ pair: one, offer, agreement: { kind: 'overdue', session: one.summary.heldSinceStart } }),
  ),
  myKey: 'me',
  now: '2026-11-23T09:00:00.000Z',
});
const dueNeeds = agreementNeeds('make');
const signatureNeeds = agreementNeeds('sign', 'changed');
const reviewNeeds = agreementNeeds('review');
const whats = (needs: readonly { readonly what: string }[]): readonly string[] => needs.map(({ what }) => what);

test('row 110: reminded once two sessions were held without one, and not before', () => {
  expect(dueNeeds(input([pair({ heldSinceStart: 1 })]))).toEqual([]);
  expect(dueNeeds(input([pair({ heldSinceStart: 2 })]))).toMatchObject([{ what: 'make', name: 'Hannah' }]);
  expect(whats(dueNeeds(input([], [pair({ heldSinceStart: 3 })])))).toEqual(['make']);
  // what waits for a signature says that instead
  expect(dueNeeds(input([pair({ heldSinceStart: 3, agreement: 'signing' })]))).toEqual([]);
});

test('row 110: a text that waits for me, or was changed after I signed, is said to me and to nobody else', () => {
  expect(whats(signatureNeeds(input([pair({ agreement: 'signing' })])))).toEqual(['sign']);
  expect(signatureNeeds(input([pair({ agreement: 'signed' }), pair({ agreement: 'changed' })]))).toEqual([]);
  expect(whats(signatureNeeds(input([], [pair({ agreement: 'changed' }), pair({ agreement: 'signing' })])))).toEqual([
    'changed',
  ]);
});

test('row 110: a review is said to both three weeks before its day, and not while the next is made', () => {
  const due = { agreement: 'agreed', reviewDay: 20261214 } as const;
  expect(reviewNeeds(input([pair(due)], [pair(due)]))).toMatchObject([
    { what: 'review', name: 'Hannah', day: 20261214 },
    { what: 'review', name: 'Priya', day: 20261214 },
  ]);
  expect(reviewNeeds(input([pair({ ...due, reviewDay: 20261215 })]))).toEqual([]);
  expect(reviewNeeds(input([pair({ ...due, agreement: 'draft' })]))).toEqual([]);
});

test('performance development is not supervision: it has no agreement to be reminded of', () => {
  expect(dueNeeds(input([pair({ heldSinceStart: 4 }, 'development')]))).toEqual([]);
});
