import type { Issue } from './Issue';
import type { PairRequest } from './PairRequest';
import type { Day } from './School';

export type ChangeFacts = Pick<PairRequest, 'kind' | 'pairKey' | 'personKey' | 'toKey' | 'offerKey'> & {
  readonly day: Day | undefined;
};

/**
 * What must be there before a change is asked for or carried out. Who asks may leave the new supervisor to the record
 * keeper;
 * whoever carries it out may not.
 */
export function checkChange(
  { kind, pairKey, personKey, toKey, offerKey, day }: ChangeFacts,
  {
    today,
    deciding,
    supervisorKey,
  }: { readonly today: Day; readonly deciding: boolean; readonly supervisorKey: string },
): readonly Issue[] {
  const issues: Issue[] = [];
  const need = (value: string, field: string): void => {
    if (value === '') issues.push({ code: 'required', field });
  };
  if (kind === 'end' || kind === 'replace') need(pairKey, 'pairKey');
  if (kind !== 'end' && kind !== 'replace') need(personKey, 'personKey');
  if (kind === 'open') need(offerKey, 'offerKey');
  if (kind === 'moved' || (deciding && (kind === 'open' || kind === 'replace'))) need(toKey, 'toKey');
  if (kind === 'replace' && toKey !== '' && toKey === supervisorKey)
    issues.push({ code: 'sameSupervisor', field: 'toKey' });
  if (toKey !== '' && toKey === personKey) issues.push({ code: 'samePerson', field: 'toKey' });
  if (day === undefined) issues.push({ code: 'required', field: 'day' });
  else if (kind !== 'open' && day > today) issues.push({ code: 'dateInFuture', field: 'day' });
  return issues;
}
