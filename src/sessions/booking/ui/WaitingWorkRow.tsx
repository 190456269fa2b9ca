import * as React from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { PersonClock20Regular } from '@fluentui/react-icons/lib/atoms/svg/person-clock';
import { dayInZone } from '../../../ground/rules/days';
import { NeedRow } from '../../../ground/ui/NeedRow';
import { useNotice } from '../../../ground/ui/Notices';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTrouble } from '../../../ground/ui/useTrouble';
import { useZone } from '../../../ground/ui/ZoneContext';
import { issueSentence } from '../../../ground/words/issueSentences';
import { waitingStrings } from '../waiting';
import { useBookingService } from '../useBookingService';
import type { WaitingWork } from '../BookingService';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

export interface WaitingWorkRowProps {
  readonly work: WaitingWork;
  readonly onAnswered: () => void;
}

/**
 * Whose write it is, and that it waits; where it would write from my calendar, what it would send to whom, and two
 * buttons.
 */
export function WaitingWorkRow({ work, onAnswered }: WaitingWorkRowProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(waitingStrings);
  const { dates } = useStrings();
  const zone = useZone();
  const askBooking = useBookingService();
  const say = useNotice();
  const trouble = useTrouble();
  const [busy, setBusy] = React.useState(false);
  const { session, kind, byName, plan } = work;

  const answer = async (accept: boolean): Promise<void> => {
    setBusy(true);
    try {
      const outcome = await askBooking((it) => it.answerWaiting(session, accept));
      const [refusal] = outcome.ok ? [] : outcome.issues;
      if (refusal !== undefined) say('failed', issueSentence(refusal.code, refusal.facts));
      else if (outcome.ok)
        say(outcome.value.invited ? 'done' : 'failed', strings.answered(accept, outcome.value.invited));
      onAnswered();
    } catch (error) {
      trouble(error);
    } finally {
      setBusy(false);
    }
  };

  const planned =
    plan && strings.plan(plan.what, plan.toNames, dayInZone(plan.startsAt, zone), dates.time(plan.startsAt, zone));
  const lead = kind === 'book' && plan ? strings.bookYourself : planned;
  const buttons = plan ? (
    <div className={styles.buttons}>
      {kind === 'book' ? undefined : (
        <Button disabledFocusable={busy} onClick={() => void answer(true)}>
          {strings.send[plan.what]}
        </Button>
      )}
      <Button disabledFocusable={busy} onClick={() => void answer(false)}>
        {strings.leave}
      </Button>
    </div>
  ) : undefined;
  return (
    <NeedRow
      icon={<PersonClock20Regular />}
      title={strings.title(byName, kind, session.day)}
      lead={lead ?? strings.waits(byName)}
      action={buttons}
    />
  );
}
