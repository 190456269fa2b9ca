import { ServiceError } from '../../ground/rules/ServiceError';
import { bodyOf } from '../../ground/sharepoint/bodies';
import type { Cells } from '../../ground/sharepoint/cells';
import type { Scope } from '../rules/Scope';
import { scopeInBody } from './scopeColumns';

/** The same for the same scope, in whatever order its properties stand. */
export const scopeText = (scope: Scope): string => JSON.stringify(scopeInBody(bodyOf(JSON.stringify(scope))));

export const scopeRowKey = (scopeKey: string): string => `${scopeKey}.scope`;
export const memberRowKey = (scopeKey: string, personKey: string): string => `${scopeKey}.${personKey}`;

/** The rows of a scope's folder, the one that counts first. */
export function belongingCells(scope: Scope): readonly Cells[] {
  if (scope.members.length === 0) throw new ServiceError('invalid');
  const shared = { ScopeKey: scope.key, Body: scopeText(scope) };
  const own = { Title: scope.key, HubKey: scopeRowKey(scope.key), Kind: 'scope', PersonKey: '', ...shared };
  const people = [...new Set(scope.members.map(({ personKey }) => personKey))];
  return [
    own,
    ...people.map((personKey) => {
      const key = memberRowKey(scope.key, personKey);
      return { Title: key, HubKey: key, Kind: 'member', PersonKey: personKey, ...shared };
    }),
  ];
}
