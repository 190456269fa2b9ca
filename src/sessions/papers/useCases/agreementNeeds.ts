import type { Offer } from '../../../ground/rules/Catalogue';
import { dayInZone } from '../../../ground/rules/days';
import { firstNameOf } from '../../../ground/rules/names';
import type { Day } from '../../../ground/rules/School';
import type { Pair } from '../../../people/rules/Pair';
import type { NeedsInput } from '../../home/NeedSource';
import type { Needs } from '../../home/Needs';
import { agreementSession, isAgreed } from '../../rules/standing';
import { isReviewDue } from '../rules/isReviewDue';

type Need = Needs['agreementSign'];
type What = Need['what'];

/** What an agreement needs of me; of a pair I supervise the next session says whether it can still be made in time. */
function whatOf({ summary }: Pair, today: Day, supervised?: { readonly next: unknown }): What | undefined {
  const { agreement, heldSinceStart, reviewDay } = summary;
  if (agreement === (supervised ? 'changed' : 'signing')) return supervised ? 'changed' : 'sign';
  if (agreement === 'agreed') return isReviewDue(reviewDay, today) ? 'review' : undefined;
  if (isAgreed(summary) || !['none', 'draft'].includes(agreement)) return undefined;
  const reminded = !supervised || supervised.next !== undefined ? agreementSession - 1 : agreementSession;
  return heldSinceStart >= reminded ? 'make' : undefined;
}

/** Performance development and the like have no agreement to be reminded of. */
const isSupervision = (offer: Pick<Offer, 'kind'> | undefined): boolean =>
  offer === undefined || offer.kind === 'oneToOne' || offer.kind === 'group';

/** Of my own supervision and of everybody I supervise, those that need one of these; a group is one row. */
export const agreementNeeds =
  (...wanted: readonly What[]) =>
  ({ rows: { catalogue, supervisedIn }, supervisees, now }: NeedsInput): readonly Need[] => {
    const today = dayInZone(now, catalogue.settings.zone);
    const need = (pair: Pair, what: What | undefined, name: string, offer: Offer | undefined): readonly Need[] =>
      pair.status === 'active' && pair.known && isSupervision(offer) && what !== undefined && wanted.includes(what)
        ? [{ pairKey: pair.pairKey, name, what, day: pair.summary.reviewDay }]
        : [];
    return [
      ...supervisedIn.flatMap((pair) =>
        need(
          pair,
          whatOf(pair, today),
          firstNameOf(pair.supervisorName),
          catalogue.offers.find(({ key }) => key === pair.offerKey),
        ),
      ),
      ...supervisees.flatMap((row) => {
        const { pair, offer } = row;
        const name = pair.superviseeName === offer.title ? offer.title : firstNameOf(pair.superviseeName);
        return need(pair, whatOf(pair, today, row), name, offer);
      }),
    ];
  };
