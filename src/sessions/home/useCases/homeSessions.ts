import { addDays } from '../../../ground/rules/days';
import type { PersonKey } from '../../../ground/rules/Person';
import type { Day } from '../../../ground/rules/School';
import { isRaised } from '../../rules/raised';
import { isComing } from '../../rules/Session';
import type { Session } from '../../rules/Session';
import type { WorkItem } from '../../rules/WorkItem';
import { offerOf } from '../../useCases/offerOf';
import { isAddition, isSessionWords } from '../../useCases/pairWork';
import type { SessionRow } from '../HomeView';
import type { HomeRows } from '../ports';

/** Sessions of today and the six days after that are not over, by start. */
export function homeSessions(rows: HomeRows, myKey: PersonKey, today: Day, now: string): readonly SessionRow[] {
  const lastDay = addDays(today, 6);
  return rows.sessions
    .filter((session) => isComing(session) && session.day >= today && session.day <= lastDay && session.endsAt >= now)
    .map((session) => {
      const iSupervise = session.supervisorKey === myKey;
      const group =
        session.superviseeKey === '' ? rows.supervises.filter((pair) => pair.pairKey === session.pairKey) : [];
      return {
        session,
        iSupervise,
        withName: otherName(rows, session, iSupervise),
        joinUrl: joinUrlOf(rows.work, session),
        added: rows.work
          .filter(isAddition)
          .filter((addition) => isRaised(addition) && addition.sessionKey === session.key && addition.byKey !== myKey)
          .length,
        ...(session.superviseeKey === '' ? { groupSize: group.length } : {}),
      };
    });
}

/** Where to join, as it is written: either of the pair can write it, so whoever shows it asks safeAddress first. */
export function joinUrlOf(work: readonly WorkItem[], session: Session): string {
  return session.place === 'teams'
    ? (work.filter(isSessionWords).find(({ sessionKey }) => sessionKey === session.key)?.joinUrl ?? '')
    : '';
}

/** The other person's name; of a group, what the offer is called. */
export function otherName(
  rows: Pick<HomeRows, 'catalogue' | 'supervises' | 'supervisedIn'>,
  session: { readonly pairKey: string; readonly offerKey: string; readonly superviseeKey: PersonKey },
  iSupervise: boolean,
): string {
  if (session.superviseeKey === '') return offerOf(rows.catalogue, session.offerKey).title;
  return iSupervise
    ? (rows.supervises.find((pair) => pair.pairKey === session.pairKey)?.superviseeName ?? '')
    : (rows.supervisedIn.find((pair) => pair.pairKey === session.pairKey)?.supervisorName ?? '');
}
