import * as React from 'react';
import { Button, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { Eye20Regular } from '@fluentui/react-icons/lib/atoms/svg/eye';
import { Info16Regular } from '@fluentui/react-icons/lib/atoms/svg/info';
import type { Outcome } from '../../../../ground/rules/Issue';
import { FormField } from '../../../../ground/ui/FormField';
import { FormIssues } from '../../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../../ground/ui/FormTrouble';
import { IconLine } from '../../../../ground/ui/IconLine';
import { IdentityFormField } from '../../../../ground/ui/IdentityFormField';
import { RouteButton } from '../../../../ground/ui/RouteLink';
import { Section } from '../../../../ground/ui/Section';
import { useOutcome } from '../../../../ground/ui/useOutcome';
import { useStrings } from '../../../../ground/ui/useStrings';
import { lookReasons } from '../../../../records/rules/RecordLook';
import type { LookReason, NewLook, RecordLook } from '../../../../records/rules/RecordLook';
import type { LookFacts } from '../../RecordService';
import { sampleWith } from './sampleInHand';
import { lookStrings } from './en';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  // Fluent's colour of an unticked label looks disabled
  radio: { '& .fui-Radio__input:enabled:not(:checked) ~ .fui-Radio__label': { color: tokens.colorNeutralForeground1 } },
  words: { overflowWrap: 'anywhere' },
});

export interface LookFormProps {
  readonly view: LookFacts;
  /** Of the record; none where it is of no session. */
  readonly sessionKey: string;
  /** For how long a reason stands. */
  readonly untilTonight: string;
  readonly say: (look: Omit<NewLook, 'sessionKey'>) => Promise<Outcome<RecordLook>>;
  readonly onSaid: () => void;
}

/** The reason, and above the button the very sentence that the pair will read. */
export function LookForm({ view, sessionKey, untilTonight, say, onSaid }: LookFormProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(lookStrings);
  const { dates } = useStrings();
  const outcome = useOutcome();
  const [key] = React.useState(() => crypto.randomUUID());
  const [drawn] = React.useState(() => sampleWith(sessionKey));
  const [reason, setReason] = React.useState<LookReason | undefined>(drawn && 'sample');
  const [words, setWords] = React.useState(drawn ? strings.drawn(drawn.seed, drawn.rows.length, drawn.of) : '');
  const reasons: readonly LookReason[] = drawn ? ['sample', ...lookReasons] : lookReasons;

  const open = async (): Promise<void> => {
    if (reason === undefined) return outcome.refuse([{ code: 'required', field: 'reason' }]);
    const said = await outcome.run(() => say({ key, reason, words, sample: drawn?.seed }));
    if (said) onSaid();
    return undefined;
  };
  const when = dates.dayAndTime(view.now, view.zone);

  return (
    <Section title={strings.why}>
      <FormIssues outcome={outcome}>
        <FormField name="reason" own={{ required: strings.chooseReason }}>
          <RadioGroup
            aria-label={strings.why}
            value={reason ?? ''}
            onChange={(_, { value }) => setReason(reasons.find((one) => one === value))}
          >
            {reasons.map((one) => (
              <Radio key={one} className={styles.radio} value={one} label={strings.reasons[one]} />
            ))}
          </RadioGroup>
        </FormField>
        <IdentityFormField name="words" label={strings.words} text={words} onText={setWords} today={view.day}>
          <Textarea value={words} onChange={(_, { value }) => setWords(value)} />
        </IdentityFormField>
        <FormTrouble title={strings.failed} kept={strings.kept} />
      </FormIssues>
      {reason === undefined ? undefined : (
        <IconLine icon={<Eye20Regular />}>
          <span className={styles.words}>
            <b>{strings.theyRead(view.names)}</b>{' '}
            {strings.sentence({ name: view.myName, when, reason, words: words.trim() })}
          </span>
        </IconLine>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={outcome.busy} onClick={() => void open()}>
          {outcome.busy ? strings.opening : strings.open}
        </Button>
        <RouteButton to={{ place: 'records' }}>{strings.doNot}</RouteButton>
      </div>
      <IconLine quiet icon={<Info16Regular />}>
        {strings.first} {untilTonight}
      </IconLine>
    </Section>
  );
}
