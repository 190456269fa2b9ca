import type { Offer, TrustCatalogue } from '../../../ground/rules/Catalogue';
import type { Issue } from '../../../ground/rules/Issue';
import type { Person, PersonKey } from '../../../ground/rules/Person';
import { hasOneAlone, isFormal } from '../../../people/rules/allocation';
import { unusualPairings, unusualReasons } from '../../../people/rules/pairing';
import type { UnusualPairing } from '../../../people/rules/pairing';
import type { Scope } from '../../../people/rules/Scope';

/** What the trust's table says against a pairing. */
export interface AgainstTable {
  readonly unusual: readonly UnusualPairing[];
  /** Names of those whose role has one supervisor, and who have one already. */
  readonly haveOne: readonly string[];
}

/** Somebody who has supervision of this kind already. */
export interface Supervised {
  readonly personKey: PersonKey;
  readonly offerKey: string;
}

export interface PairingFacts {
  readonly offer: Offer | undefined;
  readonly supervisor: Pick<Person, 'roles'> | undefined;
  readonly supervisees: readonly Pick<Person, 'key' | 'name' | 'roles'>[];
  /** Of all pairs but the one in question. */
  readonly others: readonly Supervised[];
}

export function againstTable(
  catalogue: Pick<TrustCatalogue, 'roles' | 'offers'>,
  { offer, supervisor, supervisees, others }: PairingFacts,
): AgainstTable {
  if (offer === undefined || supervisor === undefined) return { unusual: [], haveOne: [] };
  const formal = new Set(catalogue.offers.filter(isFormal).map(({ key }) => key));
  const hasAnother = (key: PersonKey): boolean =>
    others.some(({ personKey, offerKey }) => personKey === key && formal.has(offerKey));
  const haveOne = isFormal(offer)
    ? supervisees.filter((one) => hasOneAlone(catalogue, one) && hasAnother(one.key)).map(({ name }) => name)
    : [];
  return { unusual: unusualPairings(catalogue, offer, supervisor, supervisees), haveOne };
}

export const isAgainst = ({ unusual, haveOne }: AgainstTable): boolean => unusual.length > 0 || haveOne.length > 0;

/** One of the reasons that are offered is kept with such a pair; anything else is none. */
export function reasonIssues(against: AgainstTable, reason: string | undefined): readonly Issue[] {
  const isSaid = unusualReasons.some((one) => one === reason);
  return isAgainst(against) && !isSaid ? [{ code: 'required', field: 'unusual' }] : [];
}

/** By what record keepers confirmed; of a pair that is replaced, or was begun, not that one. */
export const supervisedIn = (scopes: readonly Scope[], without: readonly string[]): readonly Supervised[] =>
  scopes
    .filter(({ key, lastDay }) => lastDay === undefined && !without.includes(key))
    .flatMap(({ members, offerKey }) =>
      members
        .filter(({ role, lastDay }) => role === 'supervisee' && lastDay === undefined)
        .map(({ personKey }) => ({ personKey, offerKey })),
    );
