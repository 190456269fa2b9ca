import * as React from 'react';
import { Button, Textarea } from '@fluentui/react-components';
import { Eye20Regular } from '@fluentui/react-icons/lib/atoms/svg/eye';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { IconLine } from '../../../ground/ui/IconLine';
import { IdentityFormField } from '../../../ground/ui/IdentityFormField';
import { useNotice } from '../../../ground/ui/Notices';
import { Section } from '../../../ground/ui/Section';
import { StateBadge } from '../../../ground/ui/StateBadge';
import { useLeaveGuard } from '../../../ground/ui/useLeaveGuard';
import { LeaveQuestion } from '../../../ground/ui/LeaveQuestion';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import type { Beforehand } from '../DevelopmentService';
import { developmentStrings } from '../en';
import { useDevelopmentService } from '../useDevelopmentService';
import type { DeskProps } from './DeskProps';
import { useDevelopmentStyles } from './useDevelopmentStyles';

/** Who was asked before the meeting, with question and answer as both of the two read them. */
export function BeforehandSection({ view, onView }: DeskProps): React.ReactElement | null {
  const styles = useDevelopmentStyles();
  const { beforehand: strings } = useStrings(developmentStrings);
  const isHead = view.myRole === 'supervisor';
  if (view.beforehand.length === 0 && !isHead) return null;
  return (
    <Section title={strings.title}>
      {view.beforehand.length === 0 ? <p className={styles.words}>{strings.none(view.keepers)}</p> : undefined}
      {view.beforehand.map((asked) => (
        <Asked key={asked.consultationKey} asked={asked} view={view} onView={onView} />
      ))}
    </Section>
  );
}

interface AskedProps extends DeskProps {
  readonly asked: Beforehand;
}

function Asked({ asked, view, onView }: AskedProps): React.ReactElement {
  const styles = useDevelopmentStyles();
  const { beforehand: strings } = useStrings(developmentStrings);
  const { name, question, answer, state } = asked;
  const none = state === 'open' ? strings.noAnswer : strings.noneGiven;
  return (
    <div className={styles.fields}>
      <div className={styles.row}>
        <h3 className={styles.strong}>{name}</h3>
        <StateBadge state={state === 'open' ? 'offered' : 'done'}>
          {state === 'open' ? strings.open : strings.kept}
        </StateBadge>
      </div>
      {question === '' ? (
        <p className={styles.quiet}>{strings.notAsked}</p>
      ) : (
        <p className={styles.words}>{question}</p>
      )}
      {question === '' ? undefined : (
        <div>
          <h4 className={styles.strong}>{strings.saidBy(name)}</h4>
          <p className={styles.words}>{answer === '' ? none : answer}</p>
        </div>
      )}
      {view.myRole === 'supervisor' && view.mayWrite && state === 'open' && answer === '' ? (
        <QuestionForm asked={asked} view={view} onView={onView} />
      ) : undefined}
      <IconLine quiet icon={<Eye20Regular />}>
        {strings.both(name)}
      </IconLine>
    </div>
  );
}

function QuestionForm({ asked, view, onView }: AskedProps): React.ReactElement {
  const styles = useDevelopmentStyles();
  const { beforehand: strings, failed, kept } = useStrings(developmentStrings);
  const ask = useDevelopmentService();
  const say = useNotice();
  const outcome = useOutcome();
  const [typed, setTyped] = React.useState(asked.question);
  const guard = useLeaveGuard(typed !== asked.question);
  const send = async (): Promise<void> => {
    const next = await outcome.run(() => ask((it) => it.askBeforehand(view.scopeKey, asked.consultationKey, typed)));
    if (next === undefined) return;
    say('done', strings.asked(asked.name));
    onView(next);
  };
  return (
    <FormIssues outcome={outcome}>
      {guard.asking ? <LeaveQuestion guard={guard} /> : undefined}
      <IdentityFormField
        name="question"
        label={strings.question(asked.name)}
        className={styles.area}
        text={typed}
        onText={setTyped}
        today={view.today}
      >
        <Textarea value={typed} onChange={(_, { value }) => setTyped(value)} />
      </IdentityFormField>
      <FormTrouble title={failed} kept={kept} />
      <div>
        <Button disabledFocusable={outcome.busy || typed === asked.question} onClick={() => void send()}>
          {strings.ask}
        </Button>
      </div>
    </FormIssues>
  );
}
