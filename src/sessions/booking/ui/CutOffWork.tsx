import * as React from 'react';
import { makeStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/lib/atoms/svg/checkmark-circle';
import { Info20Regular } from '@fluentui/react-icons/lib/atoms/svg/info';
import type { Session } from '../../rules/Session';
import { cutOffStrings } from '../cutOff';
import { useHome } from '../../home/ui/HomeContext';
import { useBookingService } from '../useBookingService';
import { IconLine } from '../../../ground/ui/IconLine';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTrouble } from '../../../ground/ui/useTrouble';
import type { FinishedWork } from '../BookingService';

const useStyles = makeStyles({ lines: { display: 'grid', gap: '8px', ':empty': { display: 'none' } } });

/** Milliseconds after which what somebody else had begun a moment ago counts as cut off too. */
const lookAgainAfter = 30_000;

export interface CutOffWorkProps {
  readonly sessions: readonly Session[];
}

/**
 * Once Home stands: finishes or takes back what was cut off, by this person or the other, and says so in a sentence
 * each.
 */
export function CutOffWork({ sessions }: CutOffWorkProps): React.ReactElement {
  const styles = useStyles();
  const { sentence } = useStrings(cutOffStrings);
  const askBooking = useBookingService();
  const { refresh } = useHome();
  const trouble = useTrouble();
  const [told, setTold] = React.useState<readonly FinishedWork[]>([]);

  React.useEffect(() => {
    let dropped = false;
    let timer = 0;
    const finish = async (once: boolean): Promise<void> => {
      const works = await askBooking((it) => it.finishUnfinished(sessions));
      if (dropped) return;
      if (works.length > 0) {
        setTold((before) => [...before, ...works]);
        refresh();
      }
      const left = sessions.some(
        ({ key, intent = '' }) => intent !== '' && !works.some(({ session }) => session.key === key),
      );
      if (left && !once) timer = window.setTimeout(() => start(true), lookAgainAfter);
    };
    const start = (once: boolean): void => {
      finish(once).catch((error: unknown) => {
        if (!dropped) trouble(error);
      });
    };
    start(false);
    return () => {
      dropped = true;
      window.clearTimeout(timer);
    };
  }, [askBooking, refresh, sessions, trouble]);

  return (
    <div role="status" className={styles.lines}>
      {told.map(({ session, kind, undone }) => (
        <IconLine key={`${session.key} ${kind}`} icon={undone ? <Info20Regular /> : <CheckmarkCircle20Regular />}>
          {sentence(kind, session.day, { undone, gone: session.status === 'cancelled' })}
        </IconLine>
      ))}
    </div>
  );
}
