import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { ShieldCheckmark20Regular } from '@fluentui/react-icons/lib/atoms/svg/shield-checkmark';
import { dayInZone } from '../../../ground/rules/days';
import { IconLine } from '../../../ground/ui/IconLine';
import { Section } from '../../../ground/ui/Section';
import { StateBadge } from '../../../ground/ui/StateBadge';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTrouble } from '../../../ground/ui/useTrouble';
import type { CheckOutcome } from '../../../records/rules/Verification';
import type { DevelopmentView, MeetingView } from '../DevelopmentService';
import { developmentStrings } from '../en';
import { useDevelopmentService } from '../useDevelopmentService';
import { ReadWords } from './ReadWords';
import { useDevelopmentStyles } from './useDevelopmentStyles';

export interface SealedMeetingProps {
  readonly view: DevelopmentView;
  readonly meeting: MeetingView;
}

/** What the two signed, and whether it still is as they did. */
export function SealedMeeting({ view, meeting }: SealedMeetingProps): React.ReactElement {
  const styles = useDevelopmentStyles();
  const { agreed } = useStrings(developmentStrings);
  const ask = useDevelopmentService();
  const trouble = useTrouble();
  const [found, setFound] = React.useState<CheckOutcome | undefined>();
  const [busy, setBusy] = React.useState(false);
  const check = async (): Promise<void> => {
    setBusy(true);
    try {
      setFound((await ask((it) => it.checkMeeting(meeting))).outcome);
    } catch (error) {
      trouble(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section title={agreed.record(meeting.day)} end={<StateBadge state="sealed" />}>
      <ReadWords words={meeting.agreed} />
      {meeting.signatures.map(({ signerKey, createdAt }) => (
        <p key={signerKey} className={styles.quiet}>
          {agreed.at(view.people.find(({ key }) => key === signerKey)?.name ?? '', dayInZone(createdAt, view.zone))}
        </p>
      ))}
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => void check()}>
          {agreed.check}
        </Button>
        <div role="status">
          {found === undefined ? undefined : (
            <IconLine icon={<ShieldCheckmark20Regular />}>{agreed[saidOf(found)]}</IconLine>
          )}
        </div>
      </div>
    </Section>
  );
}

function saidOf(outcome: CheckOutcome): 'agrees' | 'differs' | 'notSure' {
  if (outcome === 'agrees' || outcome === 'differs') return outcome;
  return 'notSure';
}
