import type { OutlookNote } from '../../rules/OutlookNote';
import type { Session } from '../../rules/Session';
import type { OutlookTrouble } from '../OutlookService';
import type { OutlookState } from './OutlookContext';
import type { HomeView } from '../../home/HomeView';

export type OutlookDecision =
  | OutlookTrouble
  | { readonly kind: 'proposed'; readonly session: Session; readonly note: OutlookNote };

/**
 * What Outlook leaves to a person: times somebody proposed, and meetings and sessions that have lost each other. Known
 * from the register where Outlook has not answered.
 */
export function outlookDecisions(
  view: HomeView,
  { fresh, troubles }: Pick<OutlookState, 'fresh' | 'troubles'>,
): readonly OutlookDecision[] {
  // whose calendar holds the meeting decides: where the supervisor comes from outside, that is the supervisee's
  const organised = (session: Session): boolean =>
    session.supervisorKey === view.me?.key ||
    view.mine.some(({ pair, fromOutside }) => fromOutside === true && pair.pairKey === session.pairKey);
  const led = view.followed
    .map(fresh)
    .filter((session) => organised(session) && session.status === 'booked' && session.endsAt >= view.now);
  const proposed = led.flatMap((session) =>
    (session.outlook ?? [])
      .filter(({ what }) => what === 'proposed')
      .map((note) => ({ kind: 'proposed' as const, session, note })),
  );
  const gone = led
    .filter(
      (session) =>
        session.eventStatus === 'gone' &&
        !troubles.some((one) => one.kind === 'gone' && one.session.key === session.key),
    )
    .map((session) => ({ kind: 'gone' as const, session }));
  // what was decided a moment ago stands in the register already
  const open = troubles.filter(
    (one) =>
      one.kind !== 'gone' ||
      view.followed.some((row) => row.key === one.session.key && fresh(row).eventStatus === 'gone'),
  );
  return [...open, ...gone, ...proposed];
}
