import { isServiceError } from '../../ground/rules/ServiceError';
import { bodiesOf, bodyOf, maybeNumberOf, numberOf, stringOf, stringsOf } from '../../ground/sharepoint/bodies';
import type { Body } from '../../ground/sharepoint/bodies';
import { etagOf, itemIdOf, oneOf, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { letters } from '../../ground/rules/shards';
import { recordClasses } from '../../ground/rules/Catalogue';
import { scopeKinds, scopeRoles } from '../rules/Scope';
import type { Scope, ScopeMember } from '../rules/Scope';

/**
 * A scope's folder in the list of belonging holds one row of kind `scope`, which is what counts, and one of kind
 * `member` for everybody in it, by which a person's own scopes are found in one read. Both hold the whole scope.
 */
export const scopeSelect = ['Id', 'HubKey', 'Kind', 'ScopeKey', 'PersonKey', 'Body', 'FileDirRef'];

export interface BelongingRow {
  readonly key: string;
  readonly kind: 'scope' | 'member';
  /** Of a member. */
  readonly personKey: string;
  readonly scope: Scope;
  readonly itemId: number;
  readonly etag: string;
}

/** Undefined for a row that cannot be read, or that lies in another scope's folder: it counts for nobody. */
export function belongingRowOf(row: Row): BelongingRow | undefined {
  try {
    const scope = scopeInBody(bodyOf(textIn(row, 'Body')));
    const folder = textIn(row, 'FileDirRef');
    const kind = oneOf(['scope', 'member'], textIn(row, 'Kind'));
    if (scope.key !== textIn(row, 'ScopeKey') || !folder.endsWith(`/${scope.key}`)) return undefined;
    const personKey = textIn(row, 'PersonKey');
    if (kind === 'member' && !scope.members.some((member) => member.personKey === personKey)) return undefined;
    return { key: textIn(row, 'HubKey'), kind, personKey, scope, itemId: itemIdOf(row), etag: etagOf(row) };
  } catch (error) {
    if (isServiceError(error) && error.code === 'invalid') return undefined;
    throw error;
  }
}

export function scopeInBody(body: Body): Scope {
  return {
    key: stringOf(body, 'key'),
    kind: oneOf(scopeKinds, stringOf(body, 'kind')),
    recordClass: oneOf(recordClasses, stringOf(body, 'recordClass')),
    offerKey: stringOf(body, 'offerKey'),
    schoolKey: stringOf(body, 'schoolKey'),
    cadence: stringOf(body, 'cadence'),
    firstDay: numberOf(body, 'firstDay'),
    lastDay: maybeNumberOf(body, 'lastDay'),
    shards: stringsOf(body, 'shards'),
    before: stringOf(body, 'before'),
    members: bodiesOf(body, 'members').map(memberOf),
    ...(body.unusual === undefined ? {} : { unusual: stringOf(body, 'unusual') }),
    ...(body.until === undefined ? {} : { until: numberOf(body, 'until') }),
    ...(body.register === undefined ? {} : { register: oneOf(letters, stringOf(body, 'register')) }),
    ...(body.approved === undefined ? {} : { approved: stringsOf(body, 'approved') }),
  };
}

function memberOf(body: Body): ScopeMember {
  return {
    personKey: stringOf(body, 'personKey'),
    siteId: numberOf(body, 'siteId'),
    name: stringOf(body, 'name'),
    role: oneOf(scopeRoles, stringOf(body, 'role')),
    firstDay: numberOf(body, 'firstDay'),
    lastDay: maybeNumberOf(body, 'lastDay'),
  };
}
