import * as React from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import type { RoomState } from '../rules/roomStateOf';
import type { SessionRef } from '../../rules/SessionRef';
import { sessionRoomStrings } from '../en';
import { phone } from '../../../ground/ui/breakpoints';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { SaveState } from '../../../ground/ui/SaveState';
import type { Saving } from '../../../ground/ui/SaveState';
import { useStrings } from '../../../ground/ui/useStrings';

const useStyles = makeStyles({ wideOnly: { [phone]: { display: 'none' } } });

export interface RoomButtonsProps {
  readonly saving: Saving;
  readonly state: Extract<RoomState, { kind: 'write' }>;
  readonly target: SessionRef;
  readonly onFinish: () => void;
  /** Left out where it is not to be begun (any more), or not by this person. */
  readonly onStart: (() => void) | undefined;
}

/** Whether everything is saved, and what can be done with the session as a whole. */
export const RoomButtons = React.memo(function RoomButtons({
  saving,
  state,
  target,
  onFinish,
  onStart,
}: RoomButtonsProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  return (
    <>
      <SaveState saving={saving} />
      {state.mayMove && <RouteButton to={{ place: 'change', target }}>{strings.moveOrCancel}</RouteButton>}
      {onStart && <Button onClick={onStart}>{strings.start}</Button>}
      {state.mayFinish && (
        <Button className={styles.wideOnly} onClick={onFinish}>
          {strings.finish}
        </Button>
      )}
    </>
  );
});
