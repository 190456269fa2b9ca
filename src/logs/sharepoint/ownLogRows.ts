import { personIn, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';

export const ownPlace = { list: 'own' } as const;
const prefix = 'log-';
/** The list holds other things of one's own too. */
export const ownLogKey = (key: string): string => `${prefix}${key}`;
export const keyOfOwn = (row: Row): string => textIn(row, 'HubKey').slice(prefix.length);

/** What tells one's own entries from other rows: administrators of the site are shown those of others too. */
export const ownLogStamps = { select: ['Id', 'HubKey', 'Status', 'Author/Name'], expand: ['Author'] };

export const ownLogRows = (rows: readonly Row[], login: string): readonly Row[] =>
  rows.filter(
    (row) =>
      textIn(row, 'HubKey').startsWith(prefix) && personIn(row, 'Author', 'Name').toLowerCase() === login.toLowerCase(),
  );
