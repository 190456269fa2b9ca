import { academicYearOf, previousYear } from '../../../ground/rules/academicYear';
import type { Offer, TrustCatalogue } from '../../../ground/rules/Catalogue';
import type { Person, PersonKey } from '../../../ground/rules/Person';
import type { AcademicYear, Day } from '../../../ground/rules/School';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { todayOf } from '../../../ground/steps/clock';
import type { Scope, ScopeMember } from '../../../people/rules/Scope';
import type { DevelopmentPorts } from '../ports';
import { isConsultation, isDevelopment, memberAs } from '../rules/developmentScopes';

/** A development with its two people. */
export interface FoundDevelopment {
  readonly scope: Scope;
  readonly catalogue: TrustCatalogue;
  readonly offer: Offer | undefined;
  readonly today: Day;
  readonly head: Person;
  readonly officer: Person;
  readonly myRole: 'supervisor' | 'supervisee';
  readonly mayWrite: boolean;
  /** The newest year in which it has folders. */
  readonly shard: AcademicYear;
}

export type FindPorts = Pick<DevelopmentPorts, 'belonging' | 'home' | 'me' | 'now' | 'people'>;

/**
 * Rejects with `notFound` where SharePoint shows the asking person no such scope, and with `forbidden` whoever sees it
 * as a close keeper: the Hub shows them none of its words.
 */
export async function findDevelopment(ports: FindPorts, scopeKey: string): Promise<FoundDevelopment> {
  const scope = await ports.belonging.ofScope(scopeKey);
  if (scope === undefined || !isDevelopment(scope)) throw new ServiceError('notFound');
  const [head, officer] = [memberAs(scope, 'supervisor'), memberAs(scope, 'supervisee')];
  const shard = newestShard(scope);
  if (head === undefined || officer === undefined || shard === undefined) throw new ServiceError('notFound');
  const myRole = roleIn(ports.me.key, head.personKey, officer.personKey);
  const [catalogue, people] = await Promise.all([
    ports.home.catalogue([scope.schoolKey]),
    ports.people.findByKeys([head.personKey, officer.personKey]),
  ]);
  const today = todayOf(ports, catalogue);
  return {
    scope,
    catalogue,
    offer: catalogue.offers.find(({ key }) => key === scope.offerKey),
    today,
    head: personOf(people, head, scope),
    officer: personOf(people, officer, scope),
    myRole,
    mayWrite: !isOver(scope, today),
    shard,
  };
}

function roleIn(me: PersonKey, head: PersonKey, officer: PersonKey): FoundDevelopment['myRole'] {
  if (me === head) return 'supervisor';
  if (me === officer) return 'supervisee';
  throw new ServiceError('forbidden');
}

export const newestShard = ({ shards }: Pick<Scope, 'shards'>): AcademicYear | undefined => [...shards].sort().pop();

export const isOver = ({ lastDay }: Pick<Scope, 'lastDay'>, today: Day): boolean =>
  lastDay !== undefined && lastDay <= today;

/** Somebody whom the list of people does not name any more is called what the close keeper confirmed. */
const personOf = (people: readonly Person[], member: ScopeMember, { schoolKey }: Scope): Person =>
  people.find(({ key }) => key === member.personKey) ?? {
    key: member.personKey,
    name: member.name,
    login: '',
    mail: '',
    jobTitle: '',
    roles: [],
    schoolKey,
    inScope: false,
    status: 'left',
  };

/** Scopes of mine that are kept apart, of this year and the one before. */
export async function myApartScopes(
  ports: Pick<DevelopmentPorts, 'belonging' | 'me'>,
  today: Day,
): Promise<readonly Scope[]> {
  const year = academicYearOf(today);
  const mine = await ports.belonging.mine(ports.me.key, [previousYear(year), year]);
  return mine.filter((scope) => isDevelopment(scope) || isConsultation(scope));
}

/** Rejects with `notFound` where the asking person sees no such scope of three. */
export async function findConsultation(ports: Pick<DevelopmentPorts, 'belonging'>, key: string): Promise<Scope> {
  const scope = await ports.belonging.ofScope(key);
  if (scope === undefined || !isConsultation(scope)) throw new ServiceError('notFound');
  return scope;
}
