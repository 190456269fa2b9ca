import type { HomePorts } from '../../home/ports';
import type { OutlookPorts } from '../ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { alongIndex } from '../../booking/rules/alongKey';
import { sameTimes } from '../rules/followOutlook';
import type { Outcome } from '../../../ground/rules/Issue';
import type { OutlookNote } from '../../rules/OutlookNote';
import type { Session } from '../../rules/Session';
import { alongOf } from '../../useCases/alongOf';
import { moveSession } from '../../booking/useCases/moveSession';
import { updateSession } from '../../useCases/updateSession';

/**
 * Accepting moves session and event, after which everybody is asked again; leaving keeps the time, and this proposal is
 * not shown again.
 */
export async function answerProposal(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  session: Session,
  proposal: OutlookNote,
  accept: boolean,
): Promise<Outcome<Session>> {
  const { byKey, startsAt, endsAt } = proposal;
  if (!accept) {
    const outlook = (session.outlook ?? []).map(
      (note): OutlookNote =>
        note.what === 'proposed' && note.byKey === byKey && sameTimes(note, proposal)
          ? { ...note, what: 'left' }
          : note,
    );
    return { ok: true, value: await updateSession(ports, session, { outlook }) };
  }
  const index = alongIndex(byKey, session.key);
  const person =
    index === undefined ? (await ports.people.findByKeys([byKey]))[0] : (await alongOf(ports, session))[index];
  const outcome = await moveSession(ports, {
    session,
    startsAt,
    endsAt,
    why: ports.words.proposedInOutlook(person?.name ?? ''),
  });
  return outcome.ok ? { ok: true, value: outcome.value.sessions[0] ?? session } : outcome;
}
