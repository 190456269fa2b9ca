import * as React from 'react';
import { Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { sessionRoomStrings } from '../en';
import { useStrings } from '../../../ground/ui/useStrings';
import { ConflictChoice } from './ConflictChoice';
import { partsOfNote } from './conflictParts';
import { FunctionTags } from './FunctionTags';
import type { Room } from './useRoom';
import { WordsField } from './WordsField';
import type { NoteDraft } from '../RoomDrafts';

const useStyles = makeStyles({
  note: { display: 'flex', flexDirection: 'column', gap: '12px' },
  // Fluent's colour of an unticked label looks disabled
  tick: {
    '& .fui-Checkbox__input:enabled:not(:checked) ~ .fui-Checkbox__label': { color: tokens.colorNeutralForeground1 },
  },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface NoteEditorProps {
  readonly room: Room;
  readonly draft: NoteDraft;
  /** The question of the agenda item; said in the label, before the box. */
  readonly prompt: string;
  /** It may be kept out of the record. */
  readonly personal?: boolean | undefined;
}

/** The notes of one agenda item. */
export function NoteEditor({ room, draft, prompt, personal = false }: NoteEditorProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const conflict = room.notes.conflicts.get(draft.key);
  return (
    <div className={styles.note}>
      {conflict && (
        <ConflictChoice
          room={room.room}
          item={conflict.theirs}
          parts={partsOfNote(room.room, draft, conflict, strings)}
          onChoose={(choice) => room.notes.choose(draft.key, choice)}
        />
      )}
      <WordsField
        roomy
        label={strings.notes}
        prompt={prompt}
        today={room.room.session.day}
        value={draft.text}
        onChange={(text) => room.notes.change(draft.key, { text })}
      />
      {personal && (
        <div>
          <Checkbox
            className={styles.tick}
            label={strings.apart}
            checked={draft.apart === true}
            onChange={(_, { checked }) => room.notes.change(draft.key, { apart: checked === true })}
          />
          <p className={styles.hint}>{strings.apartHint}</p>
        </div>
      )}
      {(draft.text.trim() !== '' || draft.functions.length > 0) && (
        <FunctionTags
          functions={room.room.functions}
          chosen={draft.functions}
          onChange={(functions) => room.notes.change(draft.key, { functions })}
        />
      )}
    </div>
  );
}
