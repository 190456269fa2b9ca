import type { HomePorts, HomeRows } from '../ports';
import type { GroundPorts } from '../../../ground/ports';
import type { Belonging } from '../../../ground/rules/Belonging';
import { academicYearOf } from '../../../ground/rules/academicYear';
import { byDrift, timesCarried } from '../../rules/carrying';
import { dayInZone } from '../../../ground/rules/days';
import { halfTermAt, schoolYearOf, weekOfHalfTerm } from '../../../people/rules/halfTerms';
import { isUnderWay } from '../../rules/isUnderWay';
import { factOnlyAmong } from '../../../ground/rules/isFactOnly';
import type { Pair } from '../../../people/rules/Pair';
import { comingSessions } from '../../rules/comingSessions';
import { countPeople } from '../../rules/countPeople';
import { byLongestWait, isAgreed } from '../../rules/standing';
import type { TrustCatalogue } from '../../../ground/rules/Catalogue';
import type { Day } from '../../../ground/rules/School';
import { isRaised } from '../../rules/raised';
import { requestState } from '../../rules/requestState';
import type { Action, HelpRequest } from '../../rules/WorkItem';
import { setUpVersion } from '../../../../sharepoint/lists/setUpVersion';
import { nowOf, todayOf } from '../../../ground/steps/clock';
import { homeNeeds } from './homeNeeds';
import { homeSessions, joinUrlOf } from './homeSessions';
import { offerOf } from '../../useCases/offerOf';
import { isAction, isAddition, isRequest } from '../../useCases/pairWork';
import { byKey, meterOfPair, superviseeRow } from '../../useCases/superviseeRow';
import { oncePerGroup } from '../../useCases/oncePerGroup';
import type { ActionRow } from '../../rules/ActionRow';
import type { NeedSources } from '../NeedSource';
import type { AskedHelp, HomeView, OwnSupervision } from '../HomeView';

type OpenHomePorts = Pick<GroundPorts, 'me' | 'now'> & {
  readonly home: Pick<HomePorts['home'], 'read'>;
  readonly needs?: NeedSources | undefined;
};

/** Everything a person's first view shows, from the one read of the HomeReader: no further request, and never Graph. */
export async function openHome(ports: OpenHomePorts): Promise<HomeView> {
  const rows = await ports.home.read(ports.me.key, dayInZone(nowOf(ports), 'UTC'));
  const { catalogue, me, work } = rows;
  const today = todayOf(ports, catalogue);
  const now = nowOf(ports);
  const known = { sessions: rows.sessions, now };
  const context = { catalogue, people: byKey(rows.people), today, known };
  const each = rows.supervises
    .filter(isActive)
    .map((pair) => superviseeRow(pair, context))
    .sort(byLongestWait);
  const supervisees = oncePerGroup(each);
  const mine = mySupervision(rows, today, now);
  const myNext = new Set(mine.flatMap(({ next }) => (next === undefined ? [] : [next.key])));
  return {
    me,
    catalogue,
    today,
    now,
    mine,
    supervisees,
    everySupervisee: each,
    peopleSupervised: countPeople(each),
    name: me?.name ?? ports.me.name,
    week: weekAt(catalogue, me?.schoolKey, today),
    belonging: belongingOf(rows, ports.me.administers),
    actions: work
      .filter(isAction)
      .filter((action) => action.status === 'open' && action.ownerKey === ports.me.key)
      .sort(byDrift)
      .map((action) => actionRow(action, rows, today)),
    additions: work.filter(isAddition).filter((addition) => myNext.has(addition.sessionKey) && isRaised(addition)),
    followed: rows.sessions.filter(
      ({ status, eventStatus }) => (status === 'booked' || status === 'running') && eventStatus !== 'none',
    ),
    week7: homeSessions(rows, ports.me.key, today, now),
    needs: homeNeeds(ports.needs ?? {}, { rows, supervisees, myKey: ports.me.key, now }),
    upgradeWaits: upgradeWaits(catalogue),
    unknown: rows.unknown,
    newer: rows.newer,
    unfinished: rows.sessions.filter(isUnderWay),
    requestsByMe: work
      .filter(isRequest)
      .filter((request) => request.fromKey === ports.me.key)
      .flatMap((request) => askedHelp(request, rows)),
  };
}

/** A site whose first Set-up was not finished waits for that, not for an upgrade. */
const upgradeWaits = ({ settings }: TrustCatalogue): boolean =>
  settings.setUpVersion > 0 && settings.setUpVersion < setUpVersion;
const isActive = (pair: Pair): boolean => pair.status === 'active';
function askedHelp(request: HelpRequest, { sessions, catalogue, supervisedIn }: HomeRows): readonly AskedHelp[] {
  const state = requestState(request, sessions, catalogue.offers);
  if (state.kind === 'over') return [];
  if (state.kind !== 'booked') return [request];
  const withName = supervisedIn.find(({ pairKey }) => pairKey === request.pairKey)?.supervisorName ?? '';
  return [{ ...request, session: state.session, withName }];
}

function mySupervision(rows: HomeRows, today: Day, now: string): readonly OwnSupervision[] {
  const { catalogue } = rows;
  const factOnly = factOnlyAmong(catalogue.offers);
  return rows.supervisedIn
    .filter(isActive)
    .map((pair): OwnSupervision => {
      const next = comingSessions(pair, rows.sessions, now).find((session) => !factOnly(session));
      return {
        pair,
        next,
        offer: offerOf(catalogue, pair.offerKey),
        fromOutside: rows.people.some(
          (person) => person.key === pair.supervisorKey && person.roles.includes('externalSupervisor'),
        ),
        joinUrl: next === undefined ? '' : joinUrlOf(rows.work, next),
        meter: meterOfPair(pair, {
          catalogue,
          today,
          known: { sessions: rows.sessions, now },
          people: byKey(rows.me ? [rows.me] : []),
        }),
        agreement: {
          inForce: isAgreed(pair.summary),
          state: pair.summary.agreement,
          sessionNumber: pair.summary.heldSinceStart + 1,
        },
      };
    })
    .sort(
      (a, b) =>
        Number(b.offer.countsToMinimum) - Number(a.offer.countsToMinimum) || a.offer.position - b.offer.position,
    );
}

function actionRow(action: Action, rows: HomeRows, today: Day): ActionRow {
  const asSupervisee = rows.supervisedIn.find((pair) => pair.pairKey === action.pairKey);
  const [asSupervisor, another] = rows.supervises.filter((pair) => pair.pairKey === action.pairKey);
  const group = another === undefined ? undefined : offerOf(rows.catalogue, another.offerKey).title;
  return {
    action,
    timesCarried: timesCarried(action),
    overdue: action.dueDay !== undefined && action.dueDay < today,
    withName: asSupervisee?.supervisorName ?? group ?? asSupervisor?.superviseeName ?? '',
  };
}

/** Undefined in holidays. The central team follows its own dates if it has some, else the first school's. */
function weekAt(catalogue: TrustCatalogue, schoolKey: string | undefined, today: Day): HomeView['week'] {
  const yearName = academicYearOf(today);
  const year =
    schoolYearOf(catalogue, schoolKey ?? '', yearName) ??
    schoolYearOf(catalogue, catalogue.schools[0]?.key ?? '', yearName);
  const halfTerm = year === undefined ? undefined : halfTermAt(year, today);
  return halfTerm === undefined ? undefined : { number: weekOfHalfTerm(halfTerm, today), halfTerm: halfTerm.name };
}

function belongingOf(rows: HomeRows, administers: boolean): Belonging {
  const supervises = rows.supervises.some(isActive);
  return {
    listed: rows.me !== undefined,
    supervises,
    takesPart: supervises || rows.supervisedIn.length > 0,
    oversees: rows.oversees,
    keeps: rows.keeps,
    administers,
  };
}
