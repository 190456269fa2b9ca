import type { Person, PersonKey } from '../../../ground/rules/Person';
import type { Session } from '../../rules/Session';

/**
 * Who owns the event: the supervisor. A supervisor from outside the trust has no mailbox in it, so there the
 * supervisee's calendar holds it. Somebody unknown is taken to be of the trust.
 */
export function organises(
  myKey: PersonKey,
  { supervisorKey }: Pick<Session, 'supervisorKey'>,
  supervisor: Pick<Person, 'roles'> | undefined,
): boolean {
  return supervisorKey === myKey || (supervisor?.roles.includes('externalSupervisor') ?? false);
}
