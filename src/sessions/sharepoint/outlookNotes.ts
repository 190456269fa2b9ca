import { outlookNoteKinds } from '../rules/OutlookNote';
import type { OutlookNote } from '../rules/OutlookNote';
import { joinedKeys, oneOf, parted } from '../../ground/sharepoint/cells';

/** Kinds, keys and instants hold neither commas nor semicolons. */
export function outlookText(notes: readonly OutlookNote[]): string {
  return joinedKeys(
    notes.map(({ what, byKey, at, startsAt, endsAt }) => [what, byKey, at, startsAt, endsAt].join(',')),
  );
}

export function outlookNotesOf(text: string): readonly OutlookNote[] {
  return parted(text).map((part) => {
    const [what = '', byKey = '', at = '', startsAt = '', endsAt = ''] = part.split(',');
    return { what: oneOf(outlookNoteKinds, what), byKey, at, startsAt, endsAt };
  });
}
