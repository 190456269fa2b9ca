import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import { Send20Regular } from '@fluentui/react-icons/lib/atoms/svg/send';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { IconLine } from '../../../ground/ui/IconLine';
import { LeaveQuestion } from '../../../ground/ui/LeaveQuestion';
import { useNotice } from '../../../ground/ui/Notices';
import { Section } from '../../../ground/ui/Section';
import { useLeaveGuard } from '../../../ground/ui/useLeaveGuard';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import type { MeetingView } from '../DevelopmentService';
import { developmentStrings } from '../en';
import { useDevelopmentService } from '../useDevelopmentService';
import type { DeskProps } from './DeskProps';
import { ReadWords } from './ReadWords';
import { useDevelopmentStyles } from './useDevelopmentStyles';
import { WordsFields } from './WordsFields';
import { wordsToWrite } from './wordsToWrite';

export interface MeetingProps extends DeskProps {
  readonly meeting: MeetingView;
}

/** My preparation: for myself until I share it; and what the other prepared, as soon as I may read it. */
export function PreparationSection({ view, meeting, onView }: MeetingProps): React.ReactElement {
  const styles = useDevelopmentStyles();
  const strings = useStrings(developmentStrings);
  const ask = useDevelopmentService();
  const say = useNotice();
  const outcome = useOutcome();
  const { prepare } = strings;
  const [saved, setSaved] = React.useState(() => wordsToWrite(view, strings.questions, meeting.mine.words));
  const [words, setWords] = React.useState(saved);
  const changed = JSON.stringify(words) !== JSON.stringify(saved);
  const guard = useLeaveGuard(changed);
  const keep = async (): Promise<void> => {
    const kept = await outcome.run(() => ask((it) => it.keepOwnDevelopment(meeting.key, words)));
    if (kept === undefined) return;
    setSaved(words);
    say('done', prepare.draftKept);
  };
  const share = async (): Promise<void> => {
    const next = await outcome.run(() => ask((it) => it.sharePreparation(meeting, words)));
    if (next === undefined) return;
    setSaved(words);
    say('done', prepare.shared(view.otherName));
    onView(next);
  };
  return (
    <>
      <Section title={prepare.title} lead={prepare.lead(view.otherName)}>
        <p className={styles.quiet}>{prepare.when(meeting.day)}</p>
        {guard.asking ? <LeaveQuestion guard={guard} /> : undefined}
        <FormIssues outcome={outcome}>
          <WordsFields words={words} onWords={setWords} plan={view.plan} today={view.today} />
          {meeting.mine.shared ? undefined : (
            <IconLine quiet icon={<LockClosed16Regular />}>
              {prepare.own}
            </IconLine>
          )}
          <FormTrouble title={strings.failed} kept={strings.kept} />
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              icon={<Send20Regular />}
              disabledFocusable={outcome.busy}
              onClick={() => void share()}
            >
              {meeting.mine.shared ? prepare.shareAgain : prepare.share(view.otherName)}
            </Button>
            {meeting.mine.shared ? undefined : (
              <Button disabledFocusable={outcome.busy || !changed} onClick={() => void keep()}>
                {prepare.draft}
              </Button>
            )}
            <span className={styles.quiet}>{prepare.hint}</span>
          </div>
        </FormIssues>
      </Section>
      {meeting.theirs.words === undefined ? undefined : (
        <Section title={prepare.theirs(view.otherName)}>
          <ReadWords words={meeting.theirs.words} />
        </Section>
      )}
    </>
  );
}
