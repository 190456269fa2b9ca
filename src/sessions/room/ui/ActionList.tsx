import * as React from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/lib/atoms/svg/add';
import { sessionRoomStrings } from '../en';
import { useStrings } from '../../../ground/ui/useStrings';
import { ActionEditor } from './ActionEditor';
import type { Room } from './useRoom';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '12px' },
  add: { alignSelf: 'flex-start' },
});

export interface ActionListProps {
  readonly room: Room;
  readonly agendaNumber: number;
  /** Empty for actions that belong to no case. */
  readonly caseReference: string;
  /** Shown between the actions and the button. */
  readonly children?: React.ReactNode;
}

/** The agreed actions of one agenda item or one case. */
export function ActionList({ room, agendaNumber, caseReference, children }: ActionListProps): React.ReactElement {
  const { actions, addAction } = room;
  return (
    <Actions
      room={room.room}
      actions={actions}
      onAdd={addAction}
      agendaNumber={agendaNumber}
      caseReference={caseReference}
    >
      {children}
    </Actions>
  );
}

interface ActionsProps extends Omit<ActionListProps, 'room'> {
  readonly room: Room['room'];
  readonly actions: Room['actions'];
  readonly onAdd: Room['addAction'];
}

/** Drawn anew when an action changes, and not with every letter of a note. */
const Actions = React.memo(function Actions(props: ActionsProps): React.ReactElement {
  const { room, actions: drafts, onAdd, agendaNumber, caseReference, children } = props;
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const actions = drafts.items.filter(
    (draft) =>
      draft.agendaNumber === agendaNumber && draft.caseReference === caseReference && draft.status !== 'dropped',
  );
  return (
    <div className={styles.list}>
      {actions.map((draft) => (
        <ActionEditor
          key={draft.key}
          room={room}
          draft={draft}
          conflict={drafts.conflicts.get(draft.key)}
          acts={drafts.acts}
        />
      ))}
      {children}
      <Button
        className={styles.add}
        appearance="subtle"
        icon={<Add20Regular />}
        onClick={() => onAdd(agendaNumber, caseReference)}
      >
        {strings.addAction}
      </Button>
    </div>
  );
});
