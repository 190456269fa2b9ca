import type { AccessPorts } from '../../../access/ports';
import type { AccessAsk, ScopeChange } from '../../../access/rules/AccessAsk';
import type { Scope } from '../../../people/rules/Scope';
import type { AccessPlan } from '../../../access/rules/accessPlan';
import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { academicYearOf } from '../../../ground/rules/academicYear';
import type { Session } from '../../rules/Session';
import { todayOf } from '../../../ground/steps/clock';
import { affectedPairs } from './affectedPairs';
import type { AffectedPair } from './affectedPairs';
import { allScopes } from '../../../people/useCases/allScopes';
import { pairChanges } from './pairChanges';
import type { PairChanges } from './pairChanges';
import { foreseeOpening } from './openPair';
import type { Action } from '../../rules/WorkItem';
import { isLogEntry } from '../../rules/laterWork';
import { isAction } from '../../useCases/pairWork';
import type { CancelledSession, ChangeDraft, ChangePlan, OpenAction } from '../HandoverService';

type ForeseeingPorts = Pick<GroundPorts, 'keys' | 'me' | 'now'> &
  Pick<PeoplePorts, 'belonging' | 'directory' | 'pairs' | 'people' | 'trust'> &
  Pick<AccessPorts, 'scopes'> &
  Pick<SessionPorts, 'sessions' | 'working'> &
  Pick<HomePorts, 'home'>;

/** Changes nothing. */
export async function foreseeChange(ports: ForeseeingPorts, draft: ChangeDraft): Promise<ChangePlan> {
  const pairs = await affectedPairs(ports, draft);
  const ending = pairs.flatMap((pair) => pair.ending);
  const all = (await Promise.all(pairs.map((pair) => sessionsOf(ports, pair)))).flat();
  const sessions = all.filter(isBooked);
  const supervisors = new Map(ending.map((pair) => [pair.supervisorKey, pair.supervisorName]));
  const cancelled = sessions.map(
    ({ startsAt, supervisorKey, eventId }): CancelledSession => ({
      startsAt,
      byName: supervisors.get(supervisorKey) ?? '',
      inOutlook: inOutlookBy(ports.me.key, { supervisorKey, eventId }),
    }),
  );
  const changes = await changesOf(ports, draft, pairs);
  const goingOn = pairs.filter(({ toKey }) => toKey !== '');
  const handedOver = (await Promise.all(goingOn.map((pair) => openActionsOf(ports, pair)))).flat();
  // A pair's summary counts its actions; what is to be chased between sessions goes along by the same word.
  const openEntries = handedOver.filter(({ toChase }) => toChase).length;
  return {
    access: await accessOf(ports, draft, changes),
    undecided: changes.undecided.map((key) => nameOf(pairs, key)),
    ending,
    sessions,
    cancelled,
    sealed: all.filter(({ status }) => status === 'sealed').length,
    waiting: all.filter(({ status }) => status === 'signing').map(({ day }) => day),
    unsigned: ending.reduce((sum, { summary }) => sum + summary.unsigned, 0),
    openActions: ending.reduce((sum, { summary }) => sum + summary.openActions, 0) + openEntries,
    actionsToHandOver: handedOver,
    withoutSupervisor: pairs
      .filter(({ toKey }) => toKey === '')
      .flatMap((pair) => pair.ending)
      .filter(({ superviseeKey }) => draft.kind !== 'left' || superviseeKey !== draft.personKey)
      .map(({ superviseeName }) => superviseeName),
    inOutlookOf: [
      ...new Set(cancelled.filter(({ inOutlook }) => inOutlook === 'whenOpened').map(({ byName }) => byName)),
    ],
  };
}

/** Who has them and when they are due; their words are not read out here. */
async function openActionsOf(
  ports: Pick<SessionPorts, 'working'>,
  { pairKey, rows }: AffectedPair,
): Promise<readonly OpenAction[]> {
  const names = new Map(
    rows.flatMap((row): [string, string][] => [
      [row.supervisorKey, row.supervisorName],
      [row.superviseeKey, row.superviseeName],
    ]),
  );
  const items = await Promise.all(lastYearsOf(rows).map((year) => ports.working.ofPair(year, pairKey)));
  const open = items
    .flat()
    .flatMap((item): readonly (Pick<Action, 'ownerKey' | 'dueDay'> & Pick<OpenAction, 'toChase'>)[] => {
      if (isAction(item) && item.status === 'open') return [item];
      if (isLogEntry(item) && item.status === 'open') return [{ ...item, dueDay: item.chaseDay, toChase: true }];
      return [];
    });
  return open.map(({ ownerKey, dueDay, toChase }) => ({ ownerName: names.get(ownerKey) ?? '', dueDay, toChase }));
}

const lastYearsOf = (rows: AffectedPair['rows']): readonly string[] =>
  [...new Set(rows.flatMap(({ shards }) => shards))].sort().slice(-2);

function inOutlookBy(
  me: string,
  { supervisorKey, eventId }: Pick<Session, 'supervisorKey' | 'eventId'>,
): CancelledSession['inOutlook'] {
  if (eventId === '') return 'nowhere';
  return supervisorKey === me ? 'atOnce' : 'whenOpened';
}

const nameOf = (pairs: readonly AffectedPair[], key: string): string =>
  pairs.find(({ pairKey }) => pairKey === key)?.rows[0]?.superviseeName ?? '';

/** What the change makes of the pairs it affects; the day is today's where none was chosen yet. */
export async function changesOf(
  ports: Pick<GroundPorts, 'now'> &
    Pick<PeoplePorts, 'belonging' | 'people'> &
    Pick<AccessPorts, 'scopes'> &
    Pick<HomePorts, 'home'>,
  draft: ChangeDraft,
  pairs: readonly AffectedPair[],
): Promise<PairChanges> {
  const catalogue = await ports.home.reference();
  const today = todayOf(ports, catalogue);
  const { day = today, unusual, until } = draft;
  return pairChanges(ports, pairs, {
    catalogue,
    day,
    year: academicYearOf(today),
    ...(unusual === undefined ? {} : { unusual }),
    ...(until === undefined ? {} : { until }),
  });
}

async function accessOf(
  ports: ForeseeingPorts,
  draft: ChangeDraft,
  changes: PairChanges,
): Promise<AccessPlan | undefined> {
  if (draft.kind === 'open') {
    const plan = await foreseeOpening(ports, pairDraftOf(draft));
    return plan.ok ? plan.value : undefined;
  }
  const ask = await askOf(ports, draft, changes);
  return ask.changes.length === 0 ? undefined : ports.scopes.foresee(ask);
}

/** The pair that a request wishes for. Whatever key it came with is the asking person's: the keeper's client makes one. */
export const pairDraftOf = ({ personKey, toKey, offerKey, day, unusual, until }: ChangeDraft) =>
  ({
    pairKey: '',
    offerKey,
    supervisorKey: toKey,
    superviseeKeys: [personKey],
    cadence: '',
    ...(unusual === undefined ? {} : { unusual }),
    ...(until === undefined ? {} : { until }),
    firstDay: day,
  }) as const;

/** Everything that a change does to who may open what. */
export async function askOf(
  ports: Pick<PeoplePorts, 'belonging'>,
  draft: ChangeDraft,
  { changes }: PairChanges,
): Promise<AccessAsk> {
  const own = changes.flatMap(({ seen, ended, goesOn }) => [
    { seen, scope: ended },
    ...(goesOn ? [goesOn.change] : []),
  ]);
  return {
    changes: [...own, ...(await unfinished(ports, draft, changes))],
    findings: [],
    leaving: draft.kind === 'left' ? [draft.personKey] : [],
  };
}

/**
 * What is made what belonging says without any change of it: of a change that was cut off the pair it ended and what goes
 * on from it; and all that had ended before for somebody who leaves the trust, which closes to them as well.
 */
export async function unfinished(
  ports: Pick<PeoplePorts, 'belonging'>,
  { kind, pairKey, personKey }: ChangeDraft,
  changes: PairChanges['changes'],
): Promise<readonly (ScopeChange & { readonly seen: Scope })[]> {
  if (kind === 'open' || kind === 'moved') return [];
  const known = new Set(changes.flatMap(({ seen, goesOn }) => [seen.key, goesOn?.change.scope.key ?? '']));
  const concerned = ({ key, before, members }: Scope): boolean =>
    kind === 'left'
      ? members.some((member) => member.personKey === personKey)
      : key === pairKey || (pairKey !== '' && before === pairKey);
  return (await allScopes(ports))
    .filter((scope) => !known.has(scope.key) && concerned(scope))
    .map((scope) => ({ seen: scope, scope }));
}

/** Not held, not begun: what would still stand in two calendars. */
export async function bookedSessions(
  ports: Pick<SessionPorts, 'sessions'>,
  pair: AffectedPair,
): Promise<readonly Session[]> {
  return (await sessionsOf(ports, pair)).filter(isBooked);
}

const isBooked = ({ status }: Session): boolean => status === 'booked';

/** Of all its years, the earliest first. */
async function sessionsOf(
  ports: Pick<SessionPorts, 'sessions'>,
  { pairKey, rows }: AffectedPair,
): Promise<readonly Session[]> {
  const years = [...new Set(rows.flatMap(({ shards }) => shards))].sort();
  const all = await Promise.all(years.map((year) => ports.sessions.ofPair(year, pairKey)));
  return all.flat().sort((a, b) => a.startsAt.localeCompare(b.startsAt));
}
