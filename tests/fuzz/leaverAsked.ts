import type { PairRequest } from '../../src/people/rules/PairRequest';

/** Hannah has asked: Priya has left. */
export const leaverAsked: PairRequest = {
  key: 'request-1',
  kind: 'left',
  pairKey: '',
  personKey: 'priya',
  toKey: '',
  offerKey: '',
  byKey: 'hannah',
  folder: '',
  day: 20261120,
  status: 'asked',
  etag: '"1"',
  itemId: 1,
};
