import * as React from 'react';
import { Button, Checkbox, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import type { Day } from '../../../ground/rules/School';
import { FormField } from '../../../ground/ui/FormField';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { useFields } from '../../../ground/ui/forms/useFields';
import { IconLine } from '../../../ground/ui/IconLine';
import { KeptState } from '../../../ground/ui/KeptState';
import { LeaveQuestion } from '../../../ground/ui/LeaveQuestion';
import { useNotice } from '../../../ground/ui/Notices';
import { Section } from '../../../ground/ui/Section';
import { useKeptText } from '../../../ground/ui/useKeptText';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import { joined } from '../../../ground/words/words';
import { usePlanService } from '../../../plans/usePlanService';
import type { LessonSource } from '../../../sessions/learning/rules/Lesson';
import { useHome } from '../../../sessions/home/ui/HomeContext';
import { lessonDeskStrings, lessonStrings } from './en';
import { LessonFields } from './LessonFields';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  // Fluent's label of what is not chosen is grey and looks disabled
  choice: { '& label': { color: tokens.colorNeutralForeground1 } },
});

/** Of a debrief nothing may tell that it was. */
type From = LessonSource | 'debrief';
const froms: readonly From[] = ['session', 'debrief', 'practice', 'review', 'audit'];
const sourceOf = (from: From): LessonSource => (from === 'debrief' ? 'practice' : from);
const isTalk = (from: From): boolean => from === 'session' || from === 'debrief';

export interface OfferLessonProps {
  readonly today: Day;
  /** A lead notes it, and it is at work at once. */
  readonly noting: boolean;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A form of its own: nothing comes into it from a session, a record or a debrief. */
export function OfferLesson({ today, noting, onDone, onClose }: OfferLessonProps): React.ReactElement {
  const styles = useStyles();
  const fields = useFields();
  const { offer: strings } = useStrings(lessonStrings);
  const { note } = useStrings(lessonDeskStrings);
  const ask = usePlanService();
  const outcome = useOutcome();
  const say = useNotice();
  const words = useKeptText({ sessionKey: noting ? 'lessonNoted' : 'lessonOffered', kind: 'raise', ready: true });
  const [from, setFrom] = React.useState<From>('practice');
  const [title, setTitle] = React.useState('');
  const [month, setMonth] = React.useState(Math.floor(today / 100));
  const [agreed, setAgreed] = React.useState(false);
  const send = async (): Promise<void> => {
    const text = { title, words: words.text, source: sourceOf(from), month };
    const { key } = words;
    const draft = { key, text, fromTalk: isTalk(from), agreed };
    const sent = noting
      ? await outcome.run(() => ask((it) => it.noteLesson(key, text)))
      : await outcome.run(() => ask((it) => it.offerLesson(draft)));
    if (sent === undefined) return;
    words.saved(words.text);
    setTitle('');
    setAgreed(false);
    say('done', noting ? note.sent : strings.sent);
    onDone();
  };
  return (
    <FormIssues outcome={outcome}>
      {words.guard.asking ? <LeaveQuestion guard={words.guard} kept={words.kept === true} /> : undefined}
      <Section title={noting ? note.title : strings.title} lead={strings.lead}>
        <div className={styles.fields}>
          <FormField name="source" label={strings.from} hint={from === 'debrief' ? strings.debrief : undefined}>
            <RadioGroup
              className={styles.choice}
              value={from}
              onChange={(_, { value }) => setFrom(froms.find((one) => one === value) ?? 'practice')}
            >
              {froms.map((one) => (
                <Radio key={one} value={one} label={strings.froms[one]} />
              ))}
            </RadioGroup>
          </FormField>
          {isTalk(from) && !noting ? (
            <FormField name="agreed" own={{ notAgreed: strings.notAgreed }}>
              <Checkbox
                className={styles.choice}
                label={strings.agreed}
                checked={agreed}
                onChange={(_, { checked }) => setAgreed(checked === true)}
              />
            </FormField>
          ) : undefined}
          <LessonFields
            today={today}
            title={title}
            onTitle={setTitle}
            words={words.text}
            onWords={words.write}
            month={month}
            onMonth={setMonth}
          />
          <KeptState box={words} />
          <FormTrouble title={noting ? note.notSent : strings.notSent} kept={strings.kept} />
          <div className={fields.buttons}>
            <Button appearance="primary" disabledFocusable={outcome.busy} onClick={() => void send()}>
              {noting ? note.send : strings.send}
            </Button>
            <Button onClick={onClose}>{strings.close}</Button>
          </div>
          <IconLine quiet icon={<LockClosed16Regular />}>
            <Readers noting={noting} />
          </IconLine>
        </div>
      </Section>
    </FormIssues>
  );
}

function Readers({ noting }: Pick<OfferLessonProps, 'noting'>): React.ReactElement {
  const { offer: strings } = useStrings(lessonStrings);
  const { note } = useStrings(lessonDeskStrings);
  const home = useHome();
  const administrators = home.state === 'full' ? (home.value.catalogue.settings.administrators ?? []) : [];
  const names = administrators.length > 0 ? joined(administrators) : strings.administrators;
  return <>{noting ? note.readers : strings.readers(names)}</>;
}
