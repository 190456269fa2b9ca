import type { NeedsInput } from '../../home/NeedSource';
import type { Needs } from '../../home/Needs';
import { dayInZone } from '../../../ground/rules/days';
import { factOnlyAmong } from '../../../ground/rules/isFactOnly';
import { otherName } from '../../home/useCases/homeSessions';
import { isComing } from '../../rules/Session';
import { offerOf } from '../../useCases/offerOf';
import { isSessionWords } from '../../useCases/pairWork';
import { lookInsDue } from '../rules/lookInsDue';

/** A meeting without a record that I held some days ago: to look in again. */
export function lookInNeeds({ rows, myKey, now }: NeedsInput): readonly Needs['lookIn'][] {
  const { catalogue } = rows;
  const factOnly = factOnlyAmong(catalogue.offers);
  const today = dayInZone(now, catalogue.settings.zone);
  return rows.sessions
    .filter((session) => session.status === 'held' && session.supervisorKey === myKey && factOnly(session))
    .flatMap((session) => {
      const words = rows.work.filter(isSessionWords).find(({ sessionKey }) => sessionKey === session.key);
      const days = lookInsDue(session.day, today, { days: catalogue.settings.checkInDays, lookedIn: words?.lookedIn });
      if (days.length === 0) return [];
      return [
        { session, days, title: offerOf(catalogue, session.offerKey).title, name: otherName(rows, session, true) },
      ];
    });
}

/** One whose time has come, of which nobody has said yet whether it took place, and which no request stands for. */
export function tookPlaceNeeds({ rows, myKey, now }: NeedsInput): readonly Needs['tookPlace'][] {
  const factOnly = factOnlyAmong(rows.catalogue.offers);
  return rows.sessions
    .filter(
      (session) => session.supervisorKey === myKey && factOnly(session) && isComing(session) && session.startsAt <= now,
    )
    .map((session) => ({
      session,
      title: offerOf(rows.catalogue, session.offerKey).title,
      name: otherName(rows, session, true),
    }));
}
