import type { SessionPorts } from '../ports';
import type { OutlookPorts } from '../outlook/ports';
import type { GroundPorts } from '../../ground/ports';
import { academicYearOf } from '../../ground/rules/academicYear';
import { yearOfShard } from '../../ground/rules/shards';
import { dayInZone } from '../../ground/rules/days';
import type { PersonKey } from '../../ground/rules/Person';
import { nowOf } from '../../ground/steps/clock';
import type { FoundEvent } from '../outlook/useCases/eventContext';
import { eventOf } from '../outlook/useCases/eventOf';
import { needsOutlook } from '../outlook/useCases/needsOutlook';
import { organises } from '../outlook/useCases/organises';
import { intentOf } from '../rules/intent';
import type { SessionIntent } from '../rules/intent';
import { judgeWrite } from '../rules/judgeWrite';
import type { Told, Verdict, WriterRole } from '../rules/judgeWrite';

/** What is unfinished, whose it is, and what would be sent to whom. */
export interface Judged {
  readonly verdict: Verdict;
  /** I began it. */
  readonly mine: boolean;
  /** Empty where nobody is known to have begun it. */
  readonly byName: string;
  /** What my calendar would tell whom, and when it then is; undefined where it does not touch my calendar. */
  readonly plan: WritePlan | undefined;
}

export interface WritePlan {
  readonly what: Told;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly toNames: readonly string[];
}

const longest = 8 * 3_600_000;

/** Judges what stands unfinished in a row, with what SharePoint says of its writers and Outlook of its event. */
export async function judgeUnfinished(
  ports: Pick<GroundPorts, 'me' | 'now'> & Pick<SessionPorts, 'sessions'> & Pick<OutlookPorts, 'outlook'>,
  event: FoundEvent,
): Promise<Judged> {
  const { found, context } = event;
  const { session, supervisor, supervisees, along } = context;
  const intent = intentOf(session);
  const times = intent?.kind === 'move' ? intent : session;
  const told = await tellsOf(ports, event, intent);
  const roleOf = (key: PersonKey): WriterRole => {
    if (key === found.pair.supervisorKey) return 'supervisor';
    return supervisees.some((one) => one.key === key) ? 'supervisee' : 'keeper';
  };
  const writers = await ports.sessions.writersOf(session);
  const verdict = judgeWrite({
    intent,
    writers,
    meKey: ports.me.key,
    roleOf,
    tells: told,
    withinCaps: isWithinYear(times, session.shard, context.zone),
    ofItsPair: session.supervisorKey === found.pair.supervisorKey,
    partiesOnly: along.length === 0 || context.words?.modifiedByKey === ports.me.key,
  });
  const everyone = [supervisor, ...supervisees, ...along].filter(({ key }) => key !== ports.me.key);
  const by = intent === undefined || intent.kind === 'summary' ? writers.wish : writers.intent;
  return {
    verdict,
    mine: by === ports.me.key,
    byName: [supervisor, ...supervisees].find(({ key }) => key === by)?.name ?? '',
    plan: told && {
      what: told,
      startsAt: times.startsAt,
      endsAt: times.endsAt,
      toNames: everyone.map(({ name }) => name),
    },
  };
}

/** Undefined where my calendar holds nothing of it and nothing is to be put there. */
async function tellsOf(
  ports: Pick<GroundPorts, 'me' | 'now'> & Pick<OutlookPorts, 'outlook'>,
  { context: { session, supervisor } }: FoundEvent,
  intent: SessionIntent | undefined,
): Promise<Told | undefined> {
  const changes = intent !== undefined && ['book', 'move', 'cancel'].includes(intent.kind);
  if (!organises(ports.me.key, session, supervisor) || !(changes || needsOutlook(session, nowOf(ports))))
    return undefined;
  if (intent?.kind === 'book') return 'invite';
  const cancels = intent?.kind === 'cancel' || session.status === 'cancelled';
  const made = await eventOf(ports, session);
  if (made !== undefined && !made.cancelled) return cancels ? 'takeOut' : 'move';
  return cancels ? undefined : 'invite';
}

function isWithinYear(
  { startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string },
  shard: string,
  zone: string,
): boolean {
  const minutes = Date.parse(endsAt) - Date.parse(startsAt);
  return minutes > 0 && minutes <= longest && academicYearOf(dayInZone(startsAt, zone)) === yearOfShard(shard);
}
