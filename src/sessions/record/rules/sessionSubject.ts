import type { Pair } from '../../../people/rules/Pair';
import type { Person } from '../../../ground/rules/Person';
import { sessionRecord } from '../../../records/rules/TextKind';
import { partiesFrom } from '../../../records/rules/SealSubject';
import type { SealSubject } from '../../../records/rules/SealSubject';
import type { Session } from '../../rules/Session';

/** A session with who belonged on its day. */
export interface SealedSession {
  readonly session: Pick<Session, 'shard' | 'pairKey' | 'key'>;
  readonly pair?: Pick<Pair, 'shards'>;
  readonly supervisor: Pick<Person, 'key' | 'name'>;
  readonly supervisees: readonly Pick<Person, 'key' | 'name'>[];
}

/** The record of a session as a text that its people sign. */
export function sessionSubject({ session, pair, supervisor, supervisees }: SealedSession): SealSubject {
  const { shard, pairKey, key } = session;
  return {
    kind: sessionRecord,
    shard,
    pairKey,
    key,
    shards: pair?.shards ?? [],
    supervisorKey: supervisor.key,
    expected: partiesFrom(supervisor, supervisees),
  };
}
