import { outlookNoteKinds } from '../rules/OutlookNote';
import type { OutlookNote } from '../rules/OutlookNote';
import { isOneOf, joinedKeys, parted } from '../../ground/sharepoint/cells';

/** Kinds, keys and instants hold neither commas nor semicolons. */
export function outlookText(notes: readonly OutlookNote[]): string {
  return joinedKeys(
    notes.map(({ what, byKey, at, startsAt, endsAt }) => [what, byKey, at, startsAt, endsAt].join(',')),
  );
}

/** Notes of a kind this version does not know are left out; see areOutlookNotes. */
export function outlookNotesOf(text: string): readonly OutlookNote[] {
  return parted(text).flatMap((part) => {
    const [what = '', byKey = '', at = '', startsAt = '', endsAt = ''] = part.split(',');
    return isOneOf(outlookNoteKinds, what) ? [{ what, byKey, at, startsAt, endsAt }] : [];
  });
}

export const areOutlookNotes = (text: string): boolean => outlookNotesOf(text).length === parted(text).length;
