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
import { waitingStrings } from '../waiting';
import { WaitingWorkRow } from './WaitingWorkRow';
import type { FinishedWork, WaitingWork } from '../BookingService';

const useStyles = makeStyles({
  lines: { display: 'grid', gap: '8px', ':empty': { display: 'none' } },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** Milliseconds after which what somebody else had begun a moment ago counts as cut off too. */
const lookAgainAfter = 30_000;

export interface CutOffWorkProps {
  readonly sessions: readonly Session[];
}

/**
 * Once Home stands: finishes or takes back what was cut off and says so in a sentence each; what somebody else began and
 * may not be carried out unseen stands below, with what it would send.
 */
export function CutOffWork({ sessions }: CutOffWorkProps): React.ReactElement {
  const styles = useStyles();
  const { sentence } = useStrings(cutOffStrings);
  const { listLabel } = useStrings(waitingStrings);
  const askBooking = useBookingService();
  const { refresh } = useHome();
  const trouble = useTrouble();
  const [told, setTold] = React.useState<readonly FinishedWork[]>([]);
  const [waiting, setWaiting] = React.useState<readonly WaitingWork[]>([]);

  React.useEffect(() => {
    let dropped = false;
    let timer = 0;
    const finish = async (once: boolean): Promise<void> => {
      const { done: works, waiting: left } = await askBooking((it) => it.finishUnfinished(sessions));
      if (dropped) return;
      if (works.length > 0) {
        setTold((before) => [...before, ...works]);
        refresh();
      }
      setWaiting(left);
      const met = [...works, ...left];
      const again = sessions.some(
        ({ key, intent = '' }) => intent !== '' && !met.some(({ session }) => session.key === key),
      );
      if (again && !once) timer = window.setTimeout(() => start(true), lookAgainAfter);
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

  const answered = (work: WaitingWork): void => {
    setWaiting((before) => before.filter((one) => one !== work));
    refresh();
  };
  return (
    <>
      <div role="status" className={styles.lines}>
        {told.map(({ session, kind, undone }) => (
          <IconLine key={`${session.key} ${kind}`} icon={undone ? <Info20Regular /> : <CheckmarkCircle20Regular />}>
            {sentence(kind, session.day, { undone, gone: session.status === 'cancelled' })}
          </IconLine>
        ))}
      </div>
      {waiting.length === 0 ? undefined : (
        <ul className={styles.list} aria-label={listLabel}>
          {waiting.map((work) => (
            <WaitingWorkRow key={work.session.key} work={work} onAnswered={() => answered(work)} />
          ))}
        </ul>
      )}
    </>
  );
}
