import * as React from 'react';
import { Button, Textarea } from '@fluentui/react-components';
import { AccessSection } from '../../../access/ui/AccessSection';
import { Empty } from '../../../ground/ui/Empty';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { IdentityFormField } from '../../../ground/ui/IdentityFormField';
import { LeaveQuestion } from '../../../ground/ui/LeaveQuestion';
import { useNotice } from '../../../ground/ui/Notices';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { Section } from '../../../ground/ui/Section';
import { useLeaveGuard } from '../../../ground/ui/useLeaveGuard';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import { RetentionSection } from '../../retention/ui/RetentionSection';
import type { AskedOfMe, DevelopmentList } from '../DevelopmentService';
import { developmentListStrings, developmentStrings } from '../en';
import { useDevelopmentService } from '../useDevelopmentService';
import { KeepingSection } from './KeepingSection';
import { useDevelopmentStyles } from './useDevelopmentStyles';

export interface DevelopmentListsProps {
  readonly list: DevelopmentList;
  readonly onChanged: () => void;
}

/** Mine, what I am asked, and what close keepers keep. */
export function DevelopmentLists({ list, onChanged }: DevelopmentListsProps): React.ReactElement {
  const styles = useDevelopmentStyles();
  const strings = useStrings(developmentListStrings);
  const { mine, asked, keeping } = list;
  return (
    <>
      <PageHeader title={strings.title} lead={strings.lead} />
      {asked.map((one) => (
        <AnswerSection key={one.consultationKey} asked={one} list={list} onChanged={onChanged} />
      ))}
      {mine.length === 0 && (asked.length > 0 || keeping !== undefined) ? undefined : (
        <Section title={strings.mine.title}>
          {mine.length === 0 ? <Empty title={strings.mine.none}>{strings.mine.noneWords}</Empty> : undefined}
          <ul className={styles.list}>
            {mine.map(({ scopeKey, title, withName, ended }) => (
              <li key={scopeKey} className={styles.row}>
                <div>
                  <p className={styles.strong}>{strings.mine.with(withName)}</p>
                  <p className={styles.quiet}>{ended ? strings.mine.ended(title) : title}</p>
                </div>
                <RouteButton to={{ place: 'development', scopeKey }} aria-label={strings.mine.open(withName)}>
                  {strings.mine.openShort}
                </RouteButton>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {keeping === undefined ? undefined : (
        <>
          <KeepingSection keeping={keeping} today={list.today} onChanged={onChanged} />
          <RetentionSection />
          <AccessSection realm="apart" />
        </>
      )}
    </>
  );
}

interface AnswerSectionProps extends DevelopmentListsProps {
  readonly asked: AskedOfMe;
}

/** The question, the box, and what becomes of the words: all that whoever is asked sees. */
function AnswerSection({ asked, list, onChanged }: AnswerSectionProps): React.ReactElement {
  const styles = useDevelopmentStyles();
  const { asked: strings } = useStrings(developmentListStrings);
  const { failed, kept } = useStrings(developmentStrings);
  const ask = useDevelopmentService();
  const say = useNotice();
  const outcome = useOutcome();
  const [typed, setTyped] = React.useState(asked.answer);
  const guard = useLeaveGuard(typed !== asked.answer);
  const send = async (): Promise<void> => {
    const next = await outcome.run(() => ask((it) => it.answerBeforehand(asked.consultationKey, typed)));
    if (next === undefined) return;
    say('done', strings.sent);
    onChanged();
  };
  return (
    <Section title={strings.title} lead={strings.about(asked.byName, asked.about)}>
      <p className={styles.words}>{asked.question === '' ? strings.none(asked.byName) : asked.question}</p>
      {guard.asking ? <LeaveQuestion guard={guard} /> : undefined}
      {asked.mayAnswer ? (
        <FormIssues outcome={outcome}>
          <IdentityFormField
            name="answer"
            label={strings.answer}
            className={styles.area}
            text={typed}
            onText={setTyped}
            today={list.today}
          >
            <Textarea value={typed} onChange={(_, { value }) => setTyped(value)} />
          </IdentityFormField>
          <FormTrouble title={failed} kept={kept} />
          <div>
            <Button
              appearance="primary"
              disabledFocusable={outcome.busy || typed === asked.answer}
              onClick={() => void send()}
            >
              {strings.send}
            </Button>
          </div>
        </FormIssues>
      ) : undefined}
      <p className={styles.quiet}>{strings.ends(asked.byName, asked.about)}</p>
    </Section>
  );
}
