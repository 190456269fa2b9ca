import * as React from 'react';
import { Link, makeStyles } from '@fluentui/react-components';
import { isDrifting } from '../../rules/carrying';
import { sessionRoomStrings } from '../en';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { CarriedAction } from './CarriedAction';
import type { SessionRoom } from '../RoomService';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '16px' },
});

export interface CarriedActionsProps {
  readonly room: SessionRoom;
}

/** Open actions from earlier sessions. What has drifted is always shown; the rest on request. */
export const CarriedActions = React.memo(function CarriedActions({ room }: CarriedActionsProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const [all, setAll] = React.useState(false);
  const { carried } = room;
  const drifting = carried.filter(({ action }) => isDrifting(action));
  const first = drifting.length > 0 ? drifting : carried.slice(0, 1);
  const more = carried.length > first.length;
  const shown = all ? carried : first;
  return (
    <Section
      title={strings.carried}
      end={
        more ? (
          <Link as="button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? strings.fewerActions : strings.allActions(carried.length)}
          </Link>
        ) : undefined
      }
    >
      {carried.length === 0 ? (
        <span>{strings.noActions}</span>
      ) : (
        <ul className={styles.list}>
          {shown.map((row) => (
            <CarriedAction key={row.action.key} room={room} row={row} />
          ))}
        </ul>
      )}
    </Section>
  );
});
