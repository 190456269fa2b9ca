import { repliedBy } from '../rules/repliedBy';
import type { SessionPorts } from '../../ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { alongIndex, alongKey } from '../../booking/rules/alongKey';
import type { SeenAnswer, SeenEvent } from '../rules/followOutlook';
import type { Person, PersonKey } from '../../../ground/rules/Person';
import type { Session } from '../../rules/Session';
import { alongOf } from '../../useCases/alongOf';
import { byKey } from '../../useCases/superviseeRow';
import type { OutlookEvent } from '../ports';

/** The people of the sessions looked at; members of groups are added when somebody of the group has answered. */
export interface PeopleSeen {
  readonly known: Map<PersonKey, Person>;
  readonly names: Record<PersonKey, string>;
}

export async function peopleSeen(
  ports: Pick<GroundPorts, 'me' | 'sha256'> & Pick<PeoplePorts, 'people'> & Pick<SessionPorts, 'working'>,
  sessions: readonly Session[],
): Promise<PeopleSeen> {
  const people: PeopleSeen = { known: new Map(), names: { [ports.me.key]: ports.me.name } };
  const keys = sessions.flatMap(({ supervisorKey, superviseeKey, outlook = [] }) => [
    supervisorKey,
    superviseeKey,
    ...outlook.map((note) => note.byKey),
  ]);
  const toName = sessions.filter(({ key, outlook = [] }) =>
    outlook.some((note) => note.what === 'proposed' && alongIndex(note.byKey, key) !== undefined),
  );
  await Promise.all([learn(ports, people, keys), ...toName.map((session) => nameAlong(ports, session, people))]);
  return people;
}

/** Names who was asked along under the keys the register has for them. */
async function nameAlong(
  ports: Pick<GroundPorts, 'sha256'> & Pick<PeoplePorts, 'people'> & Pick<SessionPorts, 'working'>,
  session: Session,
  { names }: PeopleSeen,
): Promise<readonly (Person | undefined)[]> {
  const along = await alongOf(ports, session);
  along.forEach((person, index) => {
    if (person) names[alongKey(session.key, index)] = person.name;
  });
  return along;
}

/**
 * The organiser's event with its answers by person. Of those asked along only a proposed time is told: whether they
 * come is theirs.
 */
export async function seenEventOf(
  ports: Pick<GroundPorts, 'sha256'> & Pick<PeoplePorts, 'pairs' | 'people'> & Pick<SessionPorts, 'working'>,
  session: Session,
  event: OutlookEvent,
  people: PeopleSeen,
): Promise<SeenEvent> {
  const answered = event.replies.filter(({ reply, proposed }) => reply !== 'none' || proposed !== undefined);
  const members = answered.length === 0 ? [] : await membersOf(ports, session, people);
  const others = answered.some((answer) => answer.proposed !== undefined && repliedBy(answer, members) === undefined)
    ? await nameAlong(ports, session, people)
    : [];
  const known = others.flatMap((one) => one ?? []);
  const answers = event.replies.flatMap((answer): SeenAnswer[] => {
    const { reply, at, proposed } = answer;
    const person = repliedBy(answer, members);
    if (person) return [{ byKey: person.key, reply, at, proposed }];
    const other = repliedBy(answer, known);
    const index = other === undefined ? -1 : others.indexOf(other);
    return index < 0 || proposed === undefined
      ? []
      : [{ byKey: alongKey(session.key, index), reply: 'none', at, proposed }];
  });
  const { superviseeKey } = session;
  const silent = superviseeKey !== '' && !answers.some(({ byKey: key }) => key === superviseeKey);
  return {
    ...event,
    answers: silent ? [...answers, { byKey: superviseeKey, reply: 'none', at: '', proposed: undefined }] : answers,
  };
}

async function membersOf(
  ports: Pick<PeoplePorts, 'pairs' | 'people'>,
  session: Session,
  people: PeopleSeen,
): Promise<readonly Person[]> {
  const rows = session.superviseeKey === '' ? await ports.pairs.findByPairKey(session.pairKey) : [];
  const keys = [session.supervisorKey, session.superviseeKey, ...rows.map(({ superviseeKey }) => superviseeKey)];
  await learn(ports, people, keys);
  return keys.flatMap((key) => people.known.get(key) ?? []);
}

async function learn(
  ports: Pick<PeoplePorts, 'people'>,
  { known, names }: PeopleSeen,
  keys: readonly PersonKey[],
): Promise<void> {
  const missing = [...new Set(keys)].filter((key) => key !== '' && !key.startsWith('along ') && !known.has(key));
  if (missing.length === 0) return;
  for (const [key, person] of byKey(await ports.people.findByKeys(missing))) {
    known.set(key, person);
    names[key] = person.name;
  }
}
