import { dayInZone } from '../../../ground/rules/days';
import { firstNameOf } from '../../../ground/rules/names';
import type { Offer } from '../../../ground/rules/Catalogue';
import type { Pair } from '../../../people/rules/Pair';
import type { NeedsInput } from '../../home/NeedSource';
import type { Needs } from '../../home/Needs';
import { agreementSession, isAgreed } from '../../rules/standing';
import { isReviewDue } from '../rules/agreementStanding';

type Need = Needs['agreementSign'];

/** Of my own supervision, with my supervisor's first name. */
const own = ({ rows }: NeedsInput): readonly Pair[] =>
  rows.supervisedIn.filter(
    ({ status, known, offerKey }) =>
      status === 'active' && known && isSupervision(rows.catalogue.offers.find(({ key }) => key === offerKey)),
  );

/** Performance development and the like have no agreement to be reminded of. */
const isSupervision = (offer: Pick<Offer, 'kind'> | undefined): boolean =>
  offer === undefined || offer.kind === 'oneToOne' || offer.kind === 'group';

const ownNeed = (pair: Pair, what: Need['what']): Need => ({
  pairKey: pair.pairKey,
  name: firstNameOf(pair.supervisorName),
  what,
});

/** Of the people I supervise: a group is one row, under what it does. */
const supervised = ({ supervisees }: NeedsInput): NeedsInput['supervisees'] =>
  supervisees.filter(({ pair, offer }) => pair.status === 'active' && pair.known && isSupervision(offer));

const supervisedNeed = ({ pair, offer }: NeedsInput['supervisees'][number], what: Need['what']): Need => ({
  pairKey: pair.pairKey,
  name: pair.superviseeName === offer.title ? offer.title : firstNameOf(pair.superviseeName),
  what,
});

/** It waits for my signature, or was changed after I had signed it. */
export const signatureNeeds = (input: NeedsInput): readonly Need[] => [
  ...own(input)
    .filter(({ summary }) => summary.agreement === 'signing')
    .map((pair) => ownNeed(pair, 'sign')),
  ...supervised(input)
    .filter(({ pair }) => pair.summary.agreement === 'changed')
    .map((row) => supervisedNeed(row, 'changed')),
];

/** Not made yet, and due with the third session; once it waits for signatures that is said instead. */
export const dueNeeds = (input: NeedsInput): readonly Need[] => [
  ...own(input)
    .filter(({ summary }) => isToMake(summary) && summary.heldSinceStart >= agreementSession - 1)
    .map((pair) => ownNeed(pair, 'talk')),
  ...supervised(input)
    .filter((row) => row.agreement.kind === 'overdue' || (row.agreement.kind === 'dueNext' && row.next !== undefined))
    .filter(({ pair }) => isToMake(pair.summary))
    .map((row) => supervisedNeed(row, 'due')),
];

const isToMake = (summary: Pair['summary']): boolean =>
  !isAgreed(summary) && (summary.agreement === 'none' || summary.agreement === 'draft');

/** To be looked at again, three weeks before its day and after; not while the next one is being made. */
export function reviewNeeds(input: NeedsInput): readonly Need[] {
  const today = dayInZone(input.now, input.rows.catalogue.settings.zone);
  const isDue = ({ summary }: Pair): boolean => summary.agreement === 'agreed' && isReviewDue(summary.reviewDay, today);
  const withDay = (need: Need, { reviewDay }: Pair['summary']): Need =>
    reviewDay === undefined ? need : { ...need, day: reviewDay };
  return [
    ...own(input)
      .filter(isDue)
      .map((pair) => withDay(ownNeed(pair, 'review'), pair.summary)),
    ...supervised(input)
      .filter(({ pair }) => isDue(pair))
      .map((row) => withDay(supervisedNeed(row, 'review'), row.pair.summary)),
  ];
}
