import { requestKinds } from '../../../people/rules/PairRequest';
import type { PairRequest } from '../../../people/rules/PairRequest';
import { etagOf, itemIdOf, maybeNumberIn, oneOfOr, textIn } from '../../../ground/sharepoint/cells';
import type { Cells, Row } from '../../../ground/sharepoint/cells';
import type { New } from '../../../ground/ports';

export const requestSelect = [
  'Id',
  'HubKey',
  'Kind',
  'PairKey',
  'PersonKey',
  'ToKey',
  'OfferKey',
  'ByKey',
  'Day',
  'Status',
];

const statuses = ['asked', 'done', 'declined', 'unknown'] as const;

export const requestOf = (row: Row): PairRequest => ({
  key: textIn(row, 'HubKey'),
  kind: oneOfOr<PairRequest['kind']>(requestKinds, textIn(row, 'Kind'), 'unknown'),
  pairKey: textIn(row, 'PairKey'),
  personKey: textIn(row, 'PersonKey'),
  toKey: textIn(row, 'ToKey'),
  offerKey: textIn(row, 'OfferKey'),
  byKey: textIn(row, 'ByKey'),
  day: maybeNumberIn(row, 'Day') ?? 0,
  status: oneOfOr(statuses, textIn(row, 'Status'), 'unknown'),
  etag: etagOf(row),
  itemId: itemIdOf(row),
});

export const requestCells = (request: New<PairRequest>): Cells => ({
  Title: request.key,
  HubKey: request.key,
  Kind: request.kind,
  PairKey: request.pairKey,
  PersonKey: request.personKey,
  ToKey: request.toKey,
  OfferKey: request.offerKey,
  ByKey: request.byKey,
  Day: request.day,
  Status: request.status,
});
export const requestStatusCell = (status: PairRequest['status']): Cells => ({ Status: status });
