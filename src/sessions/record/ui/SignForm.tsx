import * as React from 'react';
import { Button, makeStyles, Radio, RadioGroup, Textarea, tokens, typographyStyles } from '@fluentui/react-components';
import { Signature20Regular } from '@fluentui/react-icons/lib/atoms/svg/signature';
import { dayInZone } from '../../../ground/rules/days';
import { firstNameOf } from '../../../ground/rules/names';
import { SiteLimits } from '../../../access/proof/ui/SiteLimits';
import { useLimitsAt } from '../../../access/proof/ui/useLimitsAt';
import { recordStrings } from '../en';
import { phone } from '../../../ground/ui/breakpoints';
import { FormField } from '../../../ground/ui/FormField';
import { IdentityFormField } from '../../../ground/ui/IdentityFormField';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { useRecordService } from '../useRecordService';
import { KeptState } from '../../../ground/ui/KeptState';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { Section } from '../../../ground/ui/Section';
import { useNotice } from '../../../ground/ui/Notices';
import { useKeptText } from '../../../ground/ui/useKeptText';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import { LeaveQuestion } from '../../../ground/ui/LeaveQuestion';
import { NamesInRecord } from './NamesInRecord';
import { myName, supervisorOf } from './recordPeople';
import type { TellOccasion } from '../../booking/rules/tellDrafts';
import type { RecordView } from '../RecordService';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  // Fluent's colour of an unticked label looks disabled
  radio: { '& .fui-Radio__input:enabled:not(:checked) ~ .fui-Radio__label': { color: tokens.colorNeutralForeground1 } },
  area: {
    maxHeight: 'none',
    '& textarea': {
      fieldSizing: 'content',
      minHeight: '72px',
      maxHeight: 'none',
      [phone]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
    },
  },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

type Answer = 'yes' | 'comment' | 'no';
const isAnswer = (value: string): value is Answer => value === 'yes' || value === 'comment' || value === 'no';

export interface SignFormProps {
  readonly record: RecordView;
  readonly onRecord: (record: RecordView) => void;
  /** Something was done that the others should know of. */
  readonly onTell: (occasion: TellOccasion) => void;
}

/** The question, where it can be answered: on a site that lets nobody add, only why not. */
export function SignForm(props: SignFormProps): React.ReactElement {
  const strings = useStrings(recordStrings);
  if (!useLimitsAt('signing').stopped) return <FairRecord {...props} />;
  return (
    <Section title={strings.fair}>
      <SiteLimits at="signing" />
      <RouteButton to={{ place: 'records' }}>{strings.notNow}</RouteButton>
    </Section>
  );
}

/** "Is this a fair record of what you said?": sign, sign with a comment, or send it back. */
function FairRecord({ record, onRecord, onTell }: SignFormProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(recordStrings);
  const shared = useStrings();
  const askRecords = useRecordService();
  const say = useNotice();
  const outcome = useOutcome();
  const [answer, setAnswer] = React.useState<Answer | undefined>();
  const box = useKeptText({ sessionKey: record.sessionKey, kind: 'comment', ready: true });
  const comment = box.text;

  const supervisor = supervisorOf(record);
  const first = firstNameOf(supervisor);
  const me = myName(record) ?? '';
  const theirs = record.signatures.find(({ role }) => role === 'supervisor');
  const last = record.waitsFor.length <= 1;

  const send = async (): Promise<void> => {
    if (answer === undefined) return outcome.refuse([{ code: 'required', field: 'answer' }]);
    if (answer !== 'yes' && comment.trim() === '')
      return outcome.refuse([{ code: answer === 'no' ? 'commentMissing' : 'required', field: 'comment' }]);
    const done = await outcome.run(() =>
      answer === 'no'
        ? askRecords((it) => it.sendBack(record, comment.trim()))
        : askRecords((it) => it.signRecord(record, answer === 'comment' ? comment.trim() : '')),
    );
    if (!done) return undefined;
    box.saved(comment);
    const signed = done.state === 'sealed' ? strings.signedNow : strings.signedWaiting(done.waitsFor);
    say('done', answer === 'no' ? strings.sentBack(first) : signed);
    if (answer !== 'yes') onTell(answer === 'no' ? 'sentBack' : 'commented');
    return onRecord(done);
  };

  const busyText = answer === 'no' ? strings.sendingBack : strings.signing;
  const idleText = answer === 'no' ? strings.sendBack(first) : strings.sign(me);
  return (
    <Section title={strings.fair}>
      <NamesInRecord content={record.content} day={record.session.day} />
      <SiteLimits at="signing" />
      <FormIssues outcome={outcome}>
        <FormField name="answer" own={{ required: strings.chooseAnswer }}>
          <RadioGroup
            aria-label={strings.fair}
            value={answer ?? ''}
            onChange={(_, { value }) => {
              if (isAnswer(value)) setAnswer(value);
            }}
          >
            <Radio className={styles.radio} value="yes" label={strings.answers.yes} />
            <Radio className={styles.radio} value="comment" label={strings.answers.comment} />
            <Radio className={styles.radio} value="no" label={strings.answers.no(first)} />
          </RadioGroup>
        </FormField>
        {(answer === 'comment' || answer === 'no') && (
          <IdentityFormField
            name="comment"
            label={strings.comment}
            hint={answer === 'no' ? strings.backHint(first) : strings.commentHint}
            text={comment}
            onText={box.write}
            today={record.session.day}
          >
            <Textarea className={styles.area} value={comment} onChange={(_, { value }) => box.write(value)} />
          </IdentityFormField>
        )}
        <FormTrouble title={answer === 'no' ? strings.failedBack : strings.failed} kept={strings.kept} />
      </FormIssues>
      <KeptState box={box} instead={box.back && answer === undefined ? strings.commentBack : undefined} />
      {box.guard.asking && <LeaveQuestion guard={box.guard} kept={box.kept === true} />}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="large"
          icon={<Signature20Regular />}
          disabledFocusable={outcome.busy}
          onClick={() => void send()}
        >
          {outcome.busy ? busyText : idleText}
        </Button>
        <RouteButton appearance="subtle" size="large" to={{ place: 'records' }}>
          {strings.notNow}
        </RouteButton>
      </div>
      {theirs && answer !== 'no' && (
        <p className={styles.quiet}>
          {strings.signNote(first, shared.dates.dayMonth(dayInZone(theirs.createdAt, record.zone)), last)}
        </p>
      )}
    </Section>
  );
}
