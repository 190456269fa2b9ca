import type { SeenAnswer, SeenEvent } from '../../domain/followOutlook';
import type { Person, PersonKey } from '../../domain/Person';
import type { Session } from '../../domain/Session';
import type { OutlookEvent, Ports } from '../ports';
import { byKey } from './superviseeRow';

/** The people of the sessions looked at; members of groups are added when somebody of the group has answered. */
export interface PeopleSeen {
  readonly known: Map<PersonKey, Person>;
  readonly names: Record<PersonKey, string>;
}

export async function peopleSeen(ports: Ports, sessions: readonly Session[]): Promise<PeopleSeen> {
  const people: PeopleSeen = { known: new Map(), names: { [ports.me.key]: ports.me.name } };
  const keys = sessions.flatMap(({ supervisorKey, superviseeKey, outlook = [] }) => [supervisorKey, superviseeKey, ...outlook.map((note) => note.byKey)]);
  await learn(ports, people, keys);
  return people;
}

/** The organiser's event with its answers by person; whoever was asked along and is not of the pair is passed over. */
export async function seenEventOf(ports: Ports, session: Session, event: OutlookEvent, people: PeopleSeen): Promise<SeenEvent> {
  const answered = event.replies.filter(({ reply, proposed }) => reply !== 'none' || proposed !== undefined);
  const members = answered.length === 0 ? [] : await membersOf(ports, session, people);
  const answers = event.replies.flatMap(({ mail, reply, at, proposed }): SeenAnswer[] => {
    const person = members.find((one) => one.mail.toLowerCase() === mail);
    return person ? [{ byKey: person.key, reply, at, proposed }] : [];
  });
  const { superviseeKey } = session;
  const silent = superviseeKey !== '' && !answers.some(({ byKey: key }) => key === superviseeKey);
  return { ...event, answers: silent ? [...answers, { byKey: superviseeKey, reply: 'none', at: '', proposed: undefined }] : answers };
}

async function membersOf(ports: Ports, session: Session, people: PeopleSeen): Promise<readonly Person[]> {
  const rows = session.superviseeKey === '' ? await ports.pairs.findByPairKey(session.pairKey) : [];
  const keys = [session.supervisorKey, session.superviseeKey, ...rows.map(({ superviseeKey }) => superviseeKey)];
  await learn(ports, people, keys);
  return keys.flatMap((key) => people.known.get(key) ?? []);
}

async function learn(ports: Pick<Ports, 'people'>, { known, names }: PeopleSeen, keys: readonly PersonKey[]): Promise<void> {
  const missing = [...new Set(keys)].filter((key) => key !== '' && !known.has(key));
  if (missing.length === 0) return;
  for (const [key, person] of byKey(await ports.people.findByKeys(missing))) {
    known.set(key, person);
    names[key] = person.name;
  }
}
