import type { PersonKey } from '../../ground/rules/Person';
import type { RecordPerson, SealedContent, SealStamps } from './SealedRecord';

/** Somebody whose signature a record needs. */
export interface Party {
  readonly key: PersonKey;
  /** The site's user id; 0 where it is not known. */
  readonly siteId: number;
  readonly name: string;
  readonly role: 'supervisor' | 'supervisee';
}

/**
 * Did this person write the item? By the directory object id of the account SharePoint stamped; where the site no longer
 * knows that account, by the site's own user id. Never by a sign-in name or a name: both change hands.
 */
export function isBy({ authorKey, authorId }: Pick<SealStamps, 'authorKey' | 'authorId'>, party: Party): boolean {
  return authorKey === '' ? party.siteId > 0 && authorId === party.siteId : authorKey === party.key;
}

/** Whom a text names. Version 1 leaves that to the register of its time: `expected`. */
export function partiesNamed(content: SealedContent, expected: readonly Party[]): readonly Party[] {
  if (content.version === 1) return expected;
  return content.people.map(partyOf);
}

export const partyOf = ({ key, siteId = 0, name, role }: RecordPerson): Party => ({ key, siteId, name, role });
