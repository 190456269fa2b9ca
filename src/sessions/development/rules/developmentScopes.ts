import type { Offer } from '../../../ground/rules/Catalogue';
import type { PersonKey } from '../../../ground/rules/Person';
import type { AcademicYear, Day } from '../../../ground/rules/School';
import type { Scope, ScopeMember, ScopeRole } from '../../../people/rules/Scope';

/** The record of such a meeting is kept apart from supervision: in lists, and with keepers, of its own. */
export const isKeptApart = ({ kind, recordClass }: Pick<Offer, 'kind' | 'recordClass'>): boolean =>
  (recordClass ?? (kind === 'performance' ? 'apart' : 'signed')) === 'apart';

/**
 * A development of somebody with their headteacher. It is a scope about one person and no pair, so that nothing of
 * supervision (its register, calendar, meter, records) ever takes it for its own.
 */
export const isDevelopment = ({ recordClass, kind, before, members }: Scope): boolean =>
  recordClass === 'apart' && kind === 'person' && before === '' && members.some(({ role }) => role === 'supervisee');

/** Somebody is asked beforehand: a scope of three of its own, which holds the question and the answer and nothing else. */
export const isConsultation = ({ recordClass, kind, before, members }: Scope): boolean =>
  recordClass === 'apart' && kind === 'person' && before !== '' && members.some(({ role }) => role === 'consultee');

export const memberAs = ({ members }: Scope, role: ScopeRole): ScopeMember | undefined =>
  members.filter((member) => member.role === role).pop();

interface Parties {
  readonly head: { readonly key: PersonKey; readonly name: string };
  readonly officer: { readonly key: PersonKey; readonly name: string };
}

const member = (
  { key, name }: { readonly key: PersonKey; readonly name: string },
  role: ScopeRole,
  firstDay: Day,
): ScopeMember => ({ personKey: key, siteId: 0, name, role, firstDay, lastDay: undefined });

/** As a close keeper opens it. */
export function newDevelopment(
  { head, officer }: Parties,
  more: Pick<Scope, 'key' | 'offerKey' | 'schoolKey' | 'firstDay'> & { readonly shard: AcademicYear },
): Scope {
  const { shard, ...rest } = more;
  return {
    ...rest,
    kind: 'person',
    recordClass: 'apart',
    cadence: '',
    lastDay: undefined,
    shards: [shard],
    before: '',
    members: [member(head, 'supervisor', rest.firstDay), member(officer, 'supervisee', rest.firstDay)],
  };
}

/** The scope of three in which somebody is asked about a development. */
export function newConsultation(
  development: Scope,
  consultee: { readonly key: PersonKey; readonly name: string },
  { key, today, shard }: { readonly key: string; readonly today: Day; readonly shard: AcademicYear },
): Scope {
  const { offerKey, schoolKey, members } = development;
  return {
    key,
    kind: 'person',
    recordClass: 'apart',
    offerKey,
    schoolKey,
    cadence: '',
    firstDay: today,
    lastDay: undefined,
    shards: [shard],
    before: development.key,
    members: [
      ...members
        .filter(({ lastDay }) => lastDay === undefined)
        .map((one) => ({ ...one, firstDay: today }) satisfies ScopeMember),
      member(consultee, 'consultee', today),
    ],
  };
}
