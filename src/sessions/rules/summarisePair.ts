import { academicYearOf } from '../../ground/rules/academicYear';
import { yearOfShard } from '../../ground/rules/shards';
import type { Offer } from '../../ground/rules/Catalogue';
import { factOnlyAmong } from '../../ground/rules/isFactOnly';
import type { NextSession, Pair, PairSummary } from '../../people/rules/Pair';
import type { PersonKey } from '../../ground/rules/Person';
import type { AcademicYear, Day } from '../../ground/rules/School';
import { isRaised } from './raised';
import { isComing } from './Session';
import type { Session } from './Session';
import { countsFor, hasBegun, tookPlace } from './summary';
import type { Action, AgendaAddition } from './WorkItem';

export interface SummaryInput {
  readonly pair: Pair;
  /**
   * Sessions of the pair's folder in one or more shards; those of other group members and other pairs are passed over.
   */
  readonly sessions: readonly Session[];
  readonly actions: readonly Action[];
  readonly additions?: readonly AgendaAddition[];
  readonly offers: readonly Offer[];
  readonly today: Day;
  /** Of group sessions out to sign, by key: the members who have signed. For them it waits no longer. */
  readonly signed?: ReadonlyMap<string, ReadonlySet<PersonKey>>;
  /**
   * Academic years the sessions are complete for; held days of other years stay as they were.
   * Left out: the years the sessions stand in, and this one. `pair.shards` rebuilds everything.
   */
  readonly years?: readonly AcademicYear[];
}

/** The register's row as the sessions and actions make it. The agreement is not derived from them and is kept. */
export function summarisePair(input: SummaryInput): PairSummary {
  const { pair, offers, today } = input;
  const sessions = input.sessions.filter(
    (one) => one.pairKey === pair.pairKey && (one.superviseeKey === '' || one.superviseeKey === pair.superviseeKey),
  );
  const factOnly = factOnlyAmong(offers);
  const years = new Set((input.years ?? [...sessions.map((one) => one.shard), academicYearOf(today)]).map(yearOfShard));
  const kept = pair.summary.heldDays.filter((day) => !years.has(academicYearOf(day)));
  const held = sessions
    .filter((one) => (tookPlace(one) || hasBegun(one, today)) && countsFor(pair, one, offers))
    .map((one) => one.day);
  const heldDays = [...new Set([...kept, ...held])].sort((a, b) => a - b);
  const unsigned = sessions
    .filter(
      (one) =>
        (one.status === 'signing' && input.signed?.get(one.key)?.has(pair.superviseeKey) !== true) ||
        (hasBegun(one, today) && !factOnly(one)),
    )
    .map((one) => one.day);
  // a debrief stands beside supervision and never in its place
  const next = nextOf(
    sessions.filter((one) => !factOnly(one)),
    today,
  );
  return {
    heldDays,
    next,
    heldSinceStart: heldDays.filter((day) => day >= pair.firstDay).length,
    openActions: input.actions.filter((action) => action.pairKey === pair.pairKey && action.status === 'open').length,
    unsigned: unsigned.length,
    oldestUnsigned: unsigned.length === 0 ? undefined : Math.min(...unsigned),
    agendaAdded: (input.additions ?? []).filter(
      (one) => isRaised(one) && one.sessionKey === next?.sessionKey && one.byKey !== pair.supervisorKey,
    ).length,
    agreement: pair.summary.agreement,
    reviewDay: pair.summary.reviewDay,
    rhythms: pair.summary.rhythms,
    away: pair.summary.away,
  };
}

function nextOf(sessions: readonly Session[], today: Day): NextSession | undefined {
  const coming = sessions.filter((one) => isComing(one) && one.day >= today && !hasBegun(one, today));
  const [first] = coming.sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  return first && { sessionKey: first.key, startsAt: first.startsAt, endsAt: first.endsAt, place: first.place };
}
