import type { Offer, OfferKind } from '../../ground/rules/Catalogue';
import type { Session } from './Session';
import { isComing } from './Session';
import { tookPlace } from './summary';
import type { HelpRequest } from './WorkItem';

/**
 * asked: no time is booked for it, or none any more. booked: one is, and stands until somebody says what became of it.
 * over: it took place, or was taken back.
 */
export type RequestState =
  | { readonly kind: 'asked' | 'over' }
  | {
      readonly kind: 'booked';
      readonly session: Session;
    };

type Asked = Pick<HelpRequest, 'pairKey' | 'fromKey' | 'what' | 'status' | 'createdAt'>;

/**
 * What became of a request follows from the sessions of its pair, so that moving, cancelling and booking anew need tell
 * it nothing. "Offered", which release 0.1.0 wrote before a time was booked, says no more than that it was asked.
 */
export function requestState(
  request: Asked,
  sessions: readonly Session[],
  offers: readonly Pick<Offer, 'key' | 'kind'>[],
): RequestState {
  if (!isOpenRequest(request)) return { kind: 'over' };
  const own = sessions
    .filter((session) => isOfRequest(request, session, offers))
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  const booked = own.find(isComing);
  if (booked !== undefined) return { kind: 'booked', session: booked };
  return { kind: own.some(tookPlace) ? 'over' : 'asked' };
}

/** Neither held nor withdrawn, as it says itself. */
export const isOpenRequest = ({ status }: Pick<HelpRequest, 'status'>): boolean =>
  status === 'asked' || status === 'offered';

const kindOf = (
  { offerKey }: Pick<Session, 'offerKey'>,
  offers: readonly Pick<Offer, 'key' | 'kind'>[],
): OfferKind | undefined => offers.find(({ key }) => key === offerKey)?.kind;

/** Whether a meeting is of a kind that somebody may have asked for. */
export function canBeAskedFor(session: Session, offers: readonly Pick<Offer, 'key' | 'kind'>[]): boolean {
  const kind = kindOf(session, offers);
  return kind === 'debrief' || kind === 'adHoc';
}

/** A meeting of the kind that was asked for, with whoever asked, that was not over before they did. */
export function isOfRequest(
  { pairKey, fromKey, what, createdAt }: Pick<Asked, 'pairKey' | 'fromKey' | 'what' | 'createdAt'>,
  session: Session,
  offers: readonly Pick<Offer, 'key' | 'kind'>[],
): boolean {
  return (
    session.pairKey === pairKey &&
    (session.superviseeKey === fromKey || session.superviseeKey === '') &&
    Date.parse(session.endsAt) >= Date.parse(createdAt) &&
    kindOf(session, offers) === what
  );
}

interface Roles {
  readonly roles: readonly string[];
}

/** The offer of a kind that one gives and the other receives by their roles; else the first of that kind. */
export function offerOfKind(
  offers: readonly Offer[],
  kind: OfferKind,
  by: Roles | undefined,
  of: Roles | undefined,
): Offer | undefined {
  const shares = (wanted: readonly string[], who: Roles | undefined): number =>
    Number(who?.roles.some((role) => wanted.includes(role)) === true);
  return offers
    .filter((offer) => offer.kind === kind)
    .map((offer) => ({ offer, fits: 2 * shares(offer.forRoles, of) + shares(offer.byRoles, by) }))
    .sort((a, b) => b.fits - a.fits)[0]?.offer;
}
