import * as React from 'react';
import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons/lib/atoms/svg/delete';
import { dayOfIsoDate, isoDate } from '../../../ground/rules/days';
import { distinctNames } from '../../../people/rules/distinctNames';
import { sessionRoomStrings } from '../en';
import { phone } from '../../../ground/ui/breakpoints';
import { DayInput } from '../../../ground/ui/forms/DayInput';
import { useStrings } from '../../../ground/ui/useStrings';
import { ConflictChoice } from './ConflictChoice';
import { partsOfAction } from './conflictParts';
import { WordsField } from './WordsField';
import type { Action } from '../../rules/WorkItem';
import type { ActionDraft } from '../RoomDrafts';
import type { SessionRoom } from '../RoomService';
import type { Conflict, Drafts } from './useDrafts';

const useStyles = makeStyles({
  action: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    paddingBottom: '12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'flex-end' },
  field: { flex: '1 1 150px', minWidth: 0 },
  input: {
    width: '100%',
    minWidth: 0,
    '& select': { width: '100%', minWidth: 0 },
    [phone]: {
      minHeight: '44px',
      '& input': { fontSize: tokens.fontSizeBase400 },
      '& select': { fontSize: tokens.fontSizeBase400, height: '44px' },
    },
  },
});

export interface ActionEditorProps {
  readonly room: SessionRoom;
  readonly draft: ActionDraft;
  readonly conflict: Conflict<Action> | undefined;
  /** The same functions for as long as the room is open. */
  readonly acts: Pick<Drafts<ActionDraft, Action>, 'change' | 'choose' | 'remove'>;
}

/** One agreed action: what, by whom, by when. Drawn anew only when it changes itself. */
export const ActionEditor = React.memo(function ActionEditor({
  room,
  draft,
  conflict,
  acts,
}: ActionEditorProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const { dates } = useStrings();
  const { session, supervisor, supervisees } = room;
  const names = distinctNames([...supervisees, supervisor], []);
  const change = (patch: Partial<ActionDraft>): void => acts.change(draft.key, patch);
  // kept apart while the date is half typed
  const [date, setDate] = React.useState(draft.dueDay === undefined ? '' : isoDate(draft.dueDay));
  React.useEffect(() => setDate(draft.dueDay === undefined ? '' : isoDate(draft.dueDay)), [draft.dueDay]);
  const remove = (): void => (draft.stored ? change({ status: 'dropped' }) : acts.remove(draft.key));

  return (
    <div className={styles.action}>
      {conflict && (
        <ConflictChoice
          room={room}
          item={conflict.theirs}
          parts={partsOfAction(room, draft, conflict, strings, dates)}
          onChoose={(choice) => acts.choose(draft.key, choice)}
        />
      )}
      <WordsField
        label={strings.action}
        value={draft.text}
        today={session.day}
        reference={draft.caseReference}
        onChange={(text) => change({ text })}
      />
      <div className={styles.row}>
        <Field label={strings.byWhom} className={styles.field}>
          <Select
            className={styles.input}
            value={draft.ownerKey}
            onChange={(_, { value }) => change({ ownerKey: value })}
          >
            {[...supervisees, supervisor].map(({ key }) => (
              <option key={key} value={key}>
                {names.get(key)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={strings.byWhen} className={styles.field}>
          <DayInput
            className={styles.input}
            value={date}
            onValue={(value) => {
              setDate(value);
              const day = dayOfIsoDate(value);
              if (value === '' || (day !== undefined && day >= 20000101)) change({ dueDay: day });
            }}
          />
        </Field>
        <Button
          appearance="subtle"
          icon={<Delete16Regular />}
          aria-label={strings.removeAction(draft.text)}
          onClick={remove}
        />
      </div>
    </div>
  );
});
