import { dayInZone, minutesInZone } from '../../../ground/rules/days';
import type { HomeView } from '../HomeView';
import { afternoonFrom, eveningFrom } from '../rules/partsOfDay';

/** Morning, afternoon or evening, as Home greets. */
const partOf = (at: string, zone: string): number =>
  [afternoonFrom, eveningFrom].filter((start) => minutesInZone(at, zone) >= start).length;

/**
 * What Home shows no longer holds by the clock alone: another day, another part of it, or a session it shows as coming is
 * over.
 * @param now ISO UTC.
 */
export function isHomeOver(
  view: Pick<HomeView, 'catalogue' | 'today' | 'now' | 'mine' | 'week7'>,
  now: string,
): boolean {
  const { zone } = view.catalogue.settings;
  const shown = [...view.mine.flatMap(({ next }) => next ?? []), ...view.week7.map(({ session }) => session)];
  return (
    dayInZone(now, zone) !== view.today ||
    partOf(now, zone) !== partOf(view.now, zone) ||
    shown.some(({ endsAt }) => endsAt >= view.now && endsAt < now)
  );
}
