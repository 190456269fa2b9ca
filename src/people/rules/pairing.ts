import type { Offer, TrustCatalogue } from '../../ground/rules/Catalogue';
import type { Issue } from '../../ground/rules/Issue';
import type { Person } from '../../ground/rules/Person';

/** A pairing the policy does not name: allowed, but whoever opens it is told. */
export interface UnusualPairing {
  readonly superviseeName: string;
  /** Titles of the roles the policy names as supervisors; empty where it names none. */
  readonly usual: readonly string[];
}

/** Why a record keeper opens what the trust's table does not name. Kept with the pair. */
export const unusualReasons = ['cover', 'nobodyThere', 'newRole', 'leadDecided'] as const;
export type UnusualReason = (typeof unusualReasons)[number];

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

/**
 * Supervision itself follows the policy's table of who supervises whom; performance development, debriefs and the like
 * are
 * given by others, whom their offer names.
 */
export function unusualPairings(
  catalogue: Pick<TrustCatalogue, 'roles'>,
  offer: Offer,
  supervisor: Pick<Person, 'roles'>,
  supervisees: readonly Pick<Person, 'name' | 'roles'>[],
): readonly UnusualPairing[] {
  const byTable = offer.kind === 'oneToOne' || offer.kind === 'group';
  const titleOf = (key: string): string => catalogue.roles.find((role) => role.key === key)?.title ?? key;
  return supervisees.flatMap((supervisee) => {
    const usual = byTable
      ? catalogue.roles.filter((role) => supervisee.roles.includes(role.key)).flatMap((role) => role.supervisedBy)
      : offer.byRoles;
    return meet(usual, supervisor.roles)
      ? []
      : [{ superviseeName: supervisee.name, usual: [...new Set(usual)].map(titleOf) }];
  });
}

/** The one person whom the policy names as supervisor; undefined where it names nobody who is here, or several. */
export function onlySupervisor<T extends Pick<Person, 'key' | 'name' | 'roles'>>(
  catalogue: Pick<TrustCatalogue, 'roles'>,
  offer: Offer,
  people: readonly T[],
  superviseeKey: string,
): T | undefined {
  const supervisee = people.find(({ key }) => key === superviseeKey);
  if (supervisee === undefined) return undefined;
  const named = people.filter(
    (person) => person !== supervisee && unusualPairings(catalogue, offer, person, [supervisee]).length === 0,
  );
  return named.length === 1 ? named[0] : undefined;
}

/** What must be right before a pair is opened, whoever it is for. */
export function checkPairing(
  offer: Offer | undefined,
  supervisorKey: string,
  superviseeKeys: readonly string[],
): readonly Issue[] {
  const issues: Issue[] = [];
  if (offer === undefined) issues.push({ code: 'required', field: 'offerKey' });
  if (supervisorKey === '') issues.push({ code: 'required', field: 'supervisorKey' });
  if (superviseeKeys.length === 0) issues.push({ code: 'required', field: 'superviseeKeys' });
  if (offer !== undefined && offer.kind !== 'group' && superviseeKeys.length > 1)
    issues.push({ code: 'onlyOne', field: 'superviseeKeys' });
  if (superviseeKeys.includes(supervisorKey) && supervisorKey !== '')
    issues.push({ code: 'samePerson', field: 'superviseeKeys' });
  return issues;
}
