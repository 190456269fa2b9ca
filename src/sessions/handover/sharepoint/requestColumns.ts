import { requestKinds } from '../../../people/rules/PairRequest';
import type { PairRequest } from '../../../people/rules/PairRequest';
import { etagOf, itemIdOf, maybeNumberIn, oneOfOr, textIn } from '../../../ground/sharepoint/cells';
import type { Cells, Row } from '../../../ground/sharepoint/cells';
import type { NewRequest } from '../../../people/ports';

export const requestSelect = [
  'Id',
  'HubKey',
  'Kind',
  'PairKey',
  'PersonKey',
  'ToKey',
  'OfferKey',
  'Day',
  'Status',
  'AuthorId',
  'FileDirRef',
];

const statuses = ['asked', 'done', 'declined', 'unknown'] as const;

/** `byKey`: who SharePoint says wrote it. A column of release 0.1.0 said so too; anybody could write it. */
export const requestOf = (row: Row, byKey: string): PairRequest => ({
  key: textIn(row, 'HubKey'),
  kind: oneOfOr<PairRequest['kind']>(requestKinds, textIn(row, 'Kind'), 'unknown'),
  pairKey: textIn(row, 'Kind') === 'open' && !isWrittenAgain(row) ? '' : textIn(row, 'PairKey'),
  personKey: textIn(row, 'PersonKey'),
  toKey: textIn(row, 'ToKey'),
  offerKey: textIn(row, 'OfferKey'),
  byKey,
  folder: folderIn(textIn(row, 'FileDirRef')),
  day: maybeNumberIn(row, 'Day') ?? 0,
  status: oneOfOr(statuses, textIn(row, 'Status'), 'unknown'),
  etag: etagOf(row),
  itemId: itemIdOf(row),
});

/** Only record keepers may write a request again: what stands in it then is theirs. */
const isWrittenAgain = (row: Row): boolean => etagOf(row) !== '"1"';

/** Folders are named by their pair. */
const folderIn = (directory: string): string => /\/Lists\/[^/]+\/([^/]+)$/.exec(directory)?.[1] ?? '';

export const requestCells = (request: NewRequest): Cells => ({
  Title: request.key,
  HubKey: request.key,
  Kind: request.kind,
  PairKey: request.pairKey,
  PersonKey: request.personKey,
  ToKey: request.toKey,
  OfferKey: request.offerKey,
  Day: request.day,
  Status: request.status,
});
export const requestKeyCell = (pairKey: string): Cells => ({ PairKey: pairKey });
export const requestStatusCell = (status: PairRequest['status']): Cells => ({ Status: status });
