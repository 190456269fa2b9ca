import type { OutlookPorts, OutlookEvent } from '../outlook/ports';
import type { GroundPorts } from '../../ground/ports';
import type { Session } from '../rules/Session';

/** What a look does not reach, read beside it. */
export interface FarAhead {
  readonly events: readonly OutlookEvent[];
  /** Ids asked for: what is not among the events is gone. */
  readonly asked: ReadonlySet<string>;
}

/**
 * The events of these sessions in my own calendar: those I organise by their ids, copies of others' meetings by the id
 * all copies share.
 */
export async function farAhead(
  ports: Pick<GroundPorts, 'me'> & Pick<OutlookPorts, 'outlook'>,
  sessions: readonly Session[],
): Promise<FarAhead> {
  const ids = sessions.filter(({ supervisorKey }) => supervisorKey === ports.me.key).map(({ eventId }) => eventId);
  const uids = sessions
    .filter(
      ({ supervisorKey, eventUid }) => supervisorKey !== ports.me.key && eventUid !== undefined && eventUid !== '',
    )
    .map(({ eventUid }) => eventUid ?? '');
  const [own, copies] = await Promise.all([
    ids.length === 0 ? [] : ports.outlook.readMany(ids).then((found) => [...found.values()]),
    uids.length === 0 ? [] : ports.outlook.readCopies(uids),
  ]);
  return { events: [...own, ...copies], asked: new Set(ids) };
}
