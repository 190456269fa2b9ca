import type { RequestFacts } from '../en';
import type { Pair } from '../../../people/rules/Pair';
import type { PairRequest } from '../../../people/rules/PairRequest';
import type { ChangeData } from './ChangeData';

type Asked = Pick<PairRequest, 'kind' | 'pairKey' | 'personKey' | 'toKey' | 'offerKey' | 'day'> & {
  readonly byKey?: string;
};

/** Names for a request's keys, from what the page has loaded. */
export function requestFacts(
  request: Asked,
  { people, pairs, ended, catalogue }: Pick<ChangeData, 'people' | 'pairs' | 'ended' | 'catalogue'>,
): RequestFacts {
  const nameOf = (key: string): string => people.find((person) => person.key === key)?.name ?? '';
  const rows = [...pairs, ...ended].filter((pair: Pair) => pair.pairKey === request.pairKey);
  const named = rows.find((row) => row.superviseeKey === request.personKey) ?? rows[0];
  return {
    kind: request.kind,
    day: request.day,
    by: nameOf(request.byKey ?? ''),
    person: nameOf(request.personKey) || (named?.superviseeName ?? ''),
    supervisor: named?.supervisorName ?? '',
    to:
      request.kind === 'moved'
        ? (catalogue.schools.find(({ key }) => key === request.toKey)?.name ?? '')
        : nameOf(request.toKey),
    offer: catalogue.offers.find(({ key }) => key === request.offerKey)?.title ?? '',
  };
}
