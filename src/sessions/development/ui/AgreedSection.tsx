import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { Signature20Regular } from '@fluentui/react-icons/lib/atoms/svg/signature';
import { Warning20Regular } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { SiteLimits } from '../../../access/proof/ui/SiteLimits';
import { useLimitsAt } from '../../../access/proof/ui/useLimitsAt';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { IconLine } from '../../../ground/ui/IconLine';
import { LeaveQuestion } from '../../../ground/ui/LeaveQuestion';
import { useNotice } from '../../../ground/ui/Notices';
import { Section } from '../../../ground/ui/Section';
import { useLeaveGuard } from '../../../ground/ui/useLeaveGuard';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import type { DevelopmentView, MeetingView } from '../DevelopmentService';
import { developmentStrings } from '../en';
import { useDevelopmentService } from '../useDevelopmentService';
import type { MeetingProps } from './PreparationSection';
import { useDevelopmentStyles } from './useDevelopmentStyles';
import { WordsFields } from './WordsFields';
import { wordsToWrite } from './wordsToWrite';

/** What the two agreed, written by either, signed by both: the headteacher first. */
export function AgreedSection({ view, meeting, onView }: MeetingProps): React.ReactElement {
  const styles = useDevelopmentStyles();
  const { agreed } = useStrings(developmentStrings);
  if (meeting.state === 'planned' || meeting.state === 'broken')
    return (
      <Section title={agreed.title}>
        {meeting.state === 'planned' ? (
          <p className={styles.words}>{agreed.toCome(meeting.day)}</p>
        ) : (
          <IconLine icon={<Warning20Regular />}>{agreed.broken}</IconLine>
        )}
      </Section>
    );
  return <AgreedForm view={view} meeting={meeting} onView={onView} />;
}

function AgreedForm({ view, meeting, onView }: MeetingProps): React.ReactElement {
  const styles = useDevelopmentStyles();
  const strings = useStrings(developmentStrings);
  const ask = useDevelopmentService();
  const say = useNotice();
  const outcome = useOutcome();
  const { agreed } = strings;
  const { stopped } = useLimitsAt('signing');
  const stands = wordsToWrite(view, strings.questions, meeting.agreed);
  const [typed, setTyped] = React.useState<typeof stands | undefined>();
  const words = typed ?? stands;
  const changed = JSON.stringify(words) !== JSON.stringify(stands);
  const guard = useLeaveGuard(changed);
  const save = async (): Promise<void> => {
    const next = await outcome.run(() => ask((it) => it.writeAgreed(meeting, words)));
    if (next === undefined) return;
    setTyped(undefined);
    say('done', agreed.saved);
    onView(next);
  };
  const sign = async (): Promise<void> => {
    if (changed) return outcome.refuse([{ code: 'changedSinceShown', field: '' }]);
    const next = await outcome.run(() => ask((it) => it.signMeeting(meeting)));
    if (next === undefined) return undefined;
    const sealed = next.meetings.some(({ key, state }) => key === meeting.key && state === 'sealed');
    say('done', sealed ? agreed.sealed : agreed.signed);
    return onView(next);
  };
  return (
    <Section title={agreed.title} lead={agreed.lead(meeting.day)}>
      {guard.asking ? <LeaveQuestion guard={guard} /> : undefined}
      {meeting.state === 'changed' ? <IconLine icon={<Warning20Regular />}>{agreed.changed}</IconLine> : undefined}
      <FormIssues outcome={outcome}>
        <WordsFields words={words} onWords={setTyped} plan={view.plan} today={view.today} />
        <SiteLimits at="signing" />
        <FormTrouble title={strings.failed} kept={strings.kept} />
        <div className={styles.buttons}>
          <Button disabledFocusable={outcome.busy || !changed} onClick={() => void save()}>
            {strings.save}
          </Button>
          {meeting.mayISign && !stopped ? (
            <Button
              appearance="primary"
              icon={<Signature20Regular />}
              disabledFocusable={outcome.busy || changed}
              onClick={() => void sign()}
            >
              {outcome.busy ? agreed.signing : agreed.sign}
            </Button>
          ) : undefined}
          <span className={styles.quiet}>{signHint(view, meeting, changed, agreed)}</span>
        </div>
      </FormIssues>
    </Section>
  );
}

/** What signing waits for. */
function signHint(
  view: DevelopmentView,
  meeting: MeetingView,
  changed: boolean,
  agreed: (typeof developmentStrings)['agreed'],
): string {
  if (changed) return agreed.saveFirst;
  if (meeting.iHaveSigned) return agreed.waits(view.otherName);
  return meeting.mayISign ? '' : agreed.first(view.otherName);
}
