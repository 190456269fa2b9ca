import * as React from 'react';
import { fileLineOf } from '../rules/childFile';
import { firstNameOf, shortNameOf } from '../../../ground/rules/names';
import type { Room } from './useRoom';
import type { CaseDraft } from '../RoomDrafts';

/** Only the first thought goes on the child's file; the rest of the analysis stays between the two. */
const firstSentence = (text: string): string => /^[^.!?\n]*/.exec(text.trim())?.[0] ?? '';

/** Goes on after "because": small, unless it begins with somebody's name, a case or an abbreviation. */
function continued(text: string, names: readonly string[]): string {
  const [word = ''] = text.split(/[\s,']/);
  const keeps = names.includes(word) || word === 'I' || word === 'Case' || !/^\p{Lu}\p{Ll}*$/u.test(word);
  return keeps ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The child-file line as the notes give it now. Follows the notes until somebody writes a line of their own. */
export function useComposedLine(room: Room, draft: CaseDraft): string {
  const { session, supervisor, supervisees } = room.room;
  const action = room.actions.items.find(
    ({ agendaNumber, caseReference, status, text }) =>
      agendaNumber === draft.agendaNumber &&
      caseReference === draft.reference &&
      status !== 'dropped' &&
      text.trim() !== '',
  );
  const owner = [supervisor, ...supervisees].find(({ key }) => key === action?.ownerKey);
  const composed = fileLineOf({
    day: session.day,
    decision: action?.text ?? '',
    why: continued(
      firstSentence(draft.stages.analysis),
      [supervisor, ...supervisees].map(({ name }) => firstNameOf(name)),
    ),
    who: owner ? shortNameOf(owner.name) : '',
    byDay: action?.dueDay,
    reference: draft.reference,
  });

  const before = React.useRef(composed);
  const { change } = room.cases;
  const { key, fileLine } = draft;
  React.useEffect(() => {
    const follows = fileLine === before.current;
    // on the first run nothing has changed: opening a session writes nothing
    if (follows && composed !== before.current) change(key, { fileLine: composed });
    before.current = composed;
  }, [composed, change, key, fileLine]);
  return composed;
}
