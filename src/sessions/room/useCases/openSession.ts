import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { academicYearOf } from '../../../ground/rules/academicYear';
import { yearOfShard } from '../../../ground/rules/shards';
import { balanceOf } from '../../rules/balance';
import { byDrift, timesCarried } from '../../rules/carrying';
import { factOnlyAmong } from '../../../ground/rules/isFactOnly';
import { raisedFor } from '../../rules/raisedFor';
import { recordContentOf } from '../../../records/rules/canonicalText';
import { notOnFile } from '../rules/childFile';
import { driftingCases } from '../rules/driftingCases';
import type { NextSession } from '../../../people/rules/Pair';
import type { AccessSnapshot, SealItem } from '../../../records/rules/SealedRecord';
import type { Session } from '../../rules/Session';
import { isChangeable } from '../../rules/sessionMoves';
import { wasHeld } from '../../rules/summary';
import { isGroupItem, isLogEntry } from '../../rules/laterWork';
import type { Action, LogEntry, ReturnedComment, WorkItem } from '../../rules/WorkItem';
import type { Day } from '../../../ground/rules/School';
import { findSession, meantSession, refuseStrangers } from '../../useCases/findSession';
import type { FoundSession } from '../../useCases/findSession';
import { offerOf } from '../../useCases/offerOf';
import { isAction, isAddition, isCase, isNote, isSessionWords } from '../../useCases/pairWork';
import { pairFolders } from '../../useCases/pairFolders';
import type { PairFolders } from '../../useCases/pairFolders';
import { bookedAfter } from '../../useCases/pairSessions';
import { demandLook, looksAt } from '../../record/useCases/demandLook';
import { sealIn } from '../../record/useCases/readSeal';
import type { SessionTarget } from '../../rules/SessionRef';
import { agendaIn, boundariesIn, groupRunOf, methodsIn } from '../rules/groupRun';
import type { RoomGroup, SessionRoom } from '../RoomService';
import type { TrustCatalogue } from '../../../ground/rules/Catalogue';

/**
 * The room: this session's words, what is carried in from earlier ones (also of the year before), the last record and
 * the year's balance.
 * Rejects with `notFound` or `forbidden` for anybody but the pair and the record keepers.
 */
export async function openSession(
  ports: Pick<GroundPorts, 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals' | 'looks'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    Pick<HomePorts, 'home'>,
  target: SessionTarget,
): Promise<SessionRoom> {
  const folders = pairFolders(ports);
  const meant = await meantSession(ports, target);
  const [found] = await Promise.all([findSession(ports, meant), folders.ahead(meant)]);
  const { session, pair, catalogue, today, supervisor, supervisees, myRole } = found;
  const [work, seals, sessions] = await Promise.all([
    folders.work(pair, today),
    folders.seals(session.shard, session.pairKey),
    folders.sessions(pair, today),
  ]);
  const { last, next } = await besides(ports, found, { sessions, folders });
  await refuseStrangers(ports, found, [...work, ...seals]);
  await demandLook(ports, found, myRole === 'keeper' ? await looksAt(ports, found) : []);
  const here = work.filter((item) => item.sessionKey === session.key);
  const words = here.find(isSessionWords);
  const alongKeys = words?.alongKeys ?? [];
  const offer = offerOf(catalogue, session.offerKey);
  const group = offer.kind === 'group' ? groupIn(work, session, catalogue) : undefined;
  const year = academicYearOf(session.day);
  const thisYear = work.filter((item) => yearOfShard(item.shard) === year);
  return {
    shard: session.shard,
    pairKey: session.pairKey,
    sessionKey: session.key,
    session,
    supervisor,
    supervisees,
    myRole,
    myKey: ports.me.key,
    last,
    // the register's next may be this very session; who finishes it wants to know what is booked after it
    pair: { ...pair, summary: { ...pair.summary, next } },
    offer,
    group,
    zone: catalogue.settings.zone,
    mayWrite: myRole !== 'keeper' && isChangeable(session),
    ...agendaIn(catalogue, group?.run),
    functions: catalogue.functions,
    stagePrompts: catalogue.stagePrompts,
    caseSystem: catalogue.settings.caseSystem,
    keepers: catalogue.settings.keepers,
    administrators: catalogue.settings.administrators,
    additions: factOnlyAmong(catalogue.offers)(session) ? [] : raisedFor(session, work.filter(isAddition), sessions),
    notes: here.filter(isNote),
    cases: here.filter(isCase).sort((a, b) => a.position - b.position || a.itemId - b.itemId),
    actions: here.filter(isAction),
    carried: carriedActions(work, session.key).map((action) => ({
      action,
      timesCarried: timesCarried(action),
      overdue: action.dueDay !== undefined && action.dueDay < today,
      withName: [supervisor, ...supervisees].find((person) => person.key === action.ownerKey)?.name ?? '',
    })),
    done: thisYear
      .filter(isAction)
      .filter(({ status }) => status === 'done')
      .sort((a, b) => (b.doneDay ?? 0) - (a.doneDay ?? 0)),
    notOnFile: notOnFile(work.filter(isCase)),
    drifting: driftingCases(work.filter(isCase), sessions, session),
    promptSets: catalogue.promptSets,
    logs: betweenSessions(work, last?.day ?? 0),
    logKinds: catalogue.logKinds,
    balance: balanceOf(
      thisYear.filter((item) => isNote(item) || isCase(item)),
      catalogue.functions.map(({ key }) => key),
    ),
    words,
    along: alongKeys.length === 0 ? [] : await ports.people.findByKeys(alongKeys),
    returned: returnedComment(here)?.text ?? '',
    unknown: here.filter((item) => item.kind === 'unknown' && item.newer).length,
    unreadable: here.filter((item) => item.kind === 'unknown' && !item.newer).length,
    access: latestAccess(seals),
  };
}

/** How the group's day stands, and what it did the last time. */
function groupIn(work: readonly WorkItem[], session: Session, catalogue: TrustCatalogue): RoomGroup {
  const methods = methodsIn(catalogue);
  const isHere = ({ sessionKey }: WorkItem): boolean => sessionKey === session.key;
  const earlier = work
    .filter(isGroupItem)
    .filter((item) => !isHere(item) && item.what === 'run' && item.authorKey === session.supervisorKey)
    .sort((a, b) => a.itemId - b.itemId)
    .pop();
  return {
    run: groupRunOf(work.filter(isHere), session, methods),
    methods,
    boundaries: boundariesIn(catalogue),
    before: earlier && { method: earlier.method, roles: earlier.roles },
  };
}

/** What is open of the log, and what came since they last met. */
function betweenSessions(work: readonly WorkItem[], lastDay: Day): readonly LogEntry[] {
  return work
    .filter(isLogEntry)
    .filter(({ status, day }) => status === 'open' || (status === 'done' && day >= lastDay))
    .sort((a, b) => Number(b.status === 'open') - Number(a.status === 'open') || b.day - a.day);
}

/** Open actions of earlier sessions, drift first. */
function carriedActions(work: readonly WorkItem[], sessionKey: string): readonly Action[] {
  return work
    .filter(isAction)
    .filter((action) => action.status === 'open' && action.sessionKey !== sessionKey)
    .sort(byDrift);
}

/** What the supervisee wrote when sending the record back, until it is sent to sign again. */
export function returnedComment(items: readonly WorkItem[]): ReturnedComment | undefined {
  const comments = items.filter((item): item is ReturnedComment => item.kind === 'comment' && !item.answered);
  return comments[comments.length - 1];
}

/** The last look of a record keeper: what anybody else wrote of the kind says nothing. */
export function latestAccess(items: readonly SealItem[]): AccessSnapshot | undefined {
  return items
    .filter((item): item is AccessSnapshot => item.kind === 'access' && item.byKeeper)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.itemId - b.itemId)
    .pop();
}

/** The record of the session held before this one, and what is booked after it. */
async function besides(
  ports: Pick<GroundPorts, 'now' | 'sha256'>,
  found: FoundSession,
  { sessions, folders }: { readonly sessions: readonly Session[]; readonly folders: PairFolders },
): Promise<{ readonly last: SessionRoom['last']; readonly next: NextSession | undefined }> {
  const { session } = found;
  const before = sessions
    .filter((one) => wasHeld(one) && one.key !== session.key && one.startsAt < session.startsAt)
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt))
    .pop();
  const after = bookedAfter(ports, sessions, session, found.catalogue.offers);
  return {
    last: before === undefined ? undefined : await lastRecord(ports, { ...found, session: before }, folders),
    next: after && { sessionKey: after.key, startsAt: after.startsAt, endsAt: after.endsAt, place: after.place },
  };
}

async function lastRecord(
  ports: Pick<GroundPorts, 'sha256'>,
  found: FoundSession,
  folders: PairFolders,
): Promise<SessionRoom['last']> {
  const { session } = found;
  const { reading } = await sealIn(ports, found, await folders.seals(session.shard, session.pairKey));
  return {
    day: session.day,
    state: reading.state,
    record: reading.text === undefined ? undefined : recordContentOf(reading.text.text),
  };
}
