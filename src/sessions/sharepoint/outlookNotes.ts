import { outlookNoteKinds } from '../rules/OutlookNote';
import type { OutlookNote } from '../rules/OutlookNote';
import { isOneOf, joinedKeys, parted } from '../../ground/sharepoint/cells';
import type { Codec } from '../../ground/sharepoint/ColumnValues';

/**
 * Kinds, keys and instants hold neither commas nor semicolons. Notes of a kind this version does not know are left out,
 * and say so.
 */
export const outlookNotes: Codec<readonly OutlookNote[]> = {
  read: notesIn,
  write: (notes) =>
    joinedKeys(notes.map(({ what, byKey, at, startsAt, endsAt }) => [what, byKey, at, startsAt, endsAt].join(','))),
  isKnown: (text) => notesIn(text).length === parted(text).length,
};

function notesIn(text: string): readonly OutlookNote[] {
  return parted(text).flatMap((part) => {
    const [what = '', byKey = '', at = '', startsAt = '', endsAt = ''] = part.split(',');
    return isOneOf(outlookNoteKinds, what) ? [{ what, byKey, at, startsAt, endsAt }] : [];
  });
}
