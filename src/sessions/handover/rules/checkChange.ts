import type { Issue } from '../../../ground/rules/Issue';
import type { PairRequest } from '../../../people/rules/PairRequest';
import type { Day } from '../../../ground/rules/School';

export type ChangeFacts = Pick<PairRequest, 'kind' | 'pairKey' | 'personKey' | 'toKey' | 'offerKey'> & {
  readonly day: Day | undefined;
};

/**
 * What must be there before a change is asked for or carried out. Who asks may leave the new supervisor to the record
 * keeper;
 * whoever carries it out may not.
 */
export function checkChange(
  change: ChangeFacts,
  {
    today,
    deciding,
    supervisorKey,
  }: { readonly today: Day; readonly deciding: boolean; readonly supervisorKey: string },
): readonly Issue[] {
  const { kind, personKey, toKey, day } = change;
  const issues: Issue[] = neededFor(kind, deciding)
    .filter((field) => change[field] === '')
    .map((field) => ({ code: 'required', field }));
  if (kind === 'replace' && toKey !== '' && toKey === supervisorKey)
    issues.push({ code: 'sameSupervisor', field: 'toKey' });
  if (toKey !== '' && toKey === personKey) issues.push({ code: 'samePerson', field: 'toKey' });
  if (day === undefined) issues.push({ code: 'required', field: 'day' });
  else if (kind !== 'open' && day > today) issues.push({ code: 'dateInFuture', field: 'day' });
  return issues;
}

/** The fields that may not be empty, form order. */
function neededFor(
  kind: PairRequest['kind'],
  deciding: boolean,
): readonly ('pairKey' | 'personKey' | 'offerKey' | 'toKey')[] {
  switch (kind) {
    case 'end':
      return ['pairKey'];
    case 'replace':
      return deciding ? ['pairKey', 'toKey'] : ['pairKey'];
    case 'open':
      return deciding ? ['personKey', 'offerKey', 'toKey'] : ['personKey', 'offerKey'];
    case 'moved':
      return ['personKey', 'toKey'];
    default:
      return ['personKey'];
  }
}
