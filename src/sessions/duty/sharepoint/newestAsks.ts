import type { Part } from '../../../ground/sharepoint/inOneBatch';
import { listAt } from '../../../ground/sharepoint/listAddress';
import type { Row } from '../../../ground/sharepoint/cells';

/** As many as those on duty can look through; older ones are over. */
const newest = 100;

export const askedPlace = { list: 'asked' } as const;
/** What everybody reads of it, Home too. */
export const askedSelect = [
  'Id',
  'HubKey',
  'Kind',
  'Urgency',
  'PersonKey',
  'Status',
  'Day',
  'Body',
  'Created',
  'Author/Name',
  'Author/Title',
];

/** By id alone, which no number of rows makes too large a question. */
export const newestAsks: Part<readonly Row[]> = (sp) =>
  listAt(sp, askedPlace)
    .items.select(...askedSelect)
    .expand('Author')
    .orderBy('Id', false)
    .top(newest)();
