import type { OverviewOffer, SupportOverview } from '../../plans/rules/SupportOverview';
import type { HomeView, OwnSupervision } from '../../sessions/home/HomeView';

/** How one offer stands for the person who reads it. */
export type OfferStanding =
  /** Of the overview, but for other roles than theirs. */
  | { readonly is: 'others' }
  /** A debrief: always on offer, and when they had one is not shown. */
  | { readonly is: 'always' }
  /** Asked of an agency, by reference. */
  | { readonly is: 'agency' }
  /** Nobody gives it to them as far as the Hub knows. */
  | { readonly is: 'nobody' }
  /** `isAskedFor`: time with one's own supervisor can be asked for; a group's cannot. */
  | { readonly is: 'own'; readonly own: OwnSupervision; readonly isAskedFor: boolean };

export function offerStanding(offer: OverviewOffer, { catalogue, me, mine }: HomeView): OfferStanding {
  const kind = catalogue.offers.find(({ key }) => key === offer.offerKey);
  // an overview of many roles has offers for some of them; what is no kind of the catalogue is for everybody in it
  if (kind !== undefined && !kind.forRoles.some((role) => me?.roles.includes(role) === true)) return { is: 'others' };
  if (kind?.kind === 'debrief') return { is: 'always' };
  if (kind?.kind === 'agency') return { is: 'agency' };
  const own = mine.find((one) => one.offer.key === offer.offerKey);
  return own === undefined ? { is: 'nobody' } : { is: 'own', own, isAskedFor: kind?.kind === 'oneToOne' };
}

/** The day of the last session held; undefined where none is known. */
export function lastHeld({ pair }: OwnSupervision): number | undefined {
  const last = pair.summary.heldDays.reduce((latest, day) => Math.max(latest, day), 0);
  return last > 0 ? last : undefined;
}

/** Whether an overview is for one of the person's roles. */
export const isForRoles = ({ about }: SupportOverview, { me }: Pick<HomeView, 'me'>): boolean =>
  about.forRoles.some((role) => me?.roles.includes(role) === true);

interface Shown<T> {
  readonly all: readonly T[];
  readonly overviewOf: (one: T) => SupportOverview;
}

/** Those of the person's own roles first; a lead reads the others too. */
export function readableBy<T>({ all, overviewOf }: Shown<T>, view: HomeView | undefined): readonly T[] {
  const isMine = (one: T): boolean => view !== undefined && isForRoles(overviewOf(one), view);
  const others = view?.belonging.oversees === true ? all.filter((one) => !isMine(one)) : [];
  return [...all.filter(isMine), ...others];
}
