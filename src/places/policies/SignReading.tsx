import * as React from 'react';
import { Button, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { Signature20Regular } from '@fluentui/react-icons/lib/atoms/svg/signature';
import { FormIssues } from '../../ground/ui/FormIssues';
import { FormTrouble } from '../../ground/ui/FormTrouble';
import { useFields } from '../../ground/ui/forms/useFields';
import { useNotice } from '../../ground/ui/Notices';
import { Section } from '../../ground/ui/Section';
import { useOutcome } from '../../ground/ui/useOutcome';
import { useStrings } from '../../ground/ui/useStrings';
import { useZone } from '../../ground/ui/ZoneContext';
import type { PolicyEntry } from '../../library/LibraryService';
import { useLibraryService } from '../../library/useLibraryService';
import { useHome } from '../../sessions/home/ui/HomeContext';
import { policyStrings } from './en';

const useStyles = makeStyles({
  // Fluent's label of an unchosen radio is grey and looks disabled
  radio: { '& label': { color: tokens.colorNeutralForeground1 } },
  small: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface SignReadingProps {
  readonly entry: PolicyEntry;
  readonly onSigned: () => void;
}

/** One press signs this edition. Who would rather ask first is told whom. */
export function SignReading({ entry, onSigned }: SignReadingProps): React.ReactElement {
  const { sign: strings } = useStrings(policyStrings);
  const { dates } = useStrings();
  const zone = useZone();
  const { reading } = entry;
  return (
    <Section title={strings.title}>
      {reading === undefined ? (
        <ToSign entry={entry} onSigned={onSigned} />
      ) : (
        <p role="status">{strings.signed(dates.dayAndTime(reading.readAt, zone))}</p>
      )}
    </Section>
  );
}

function ToSign({ entry: { document }, onSigned }: SignReadingProps): React.ReactElement {
  const styles = useStyles();
  const fields = useFields();
  const { sign: strings } = useStrings(policyStrings);
  const ask = useLibraryService();
  const home = useHome();
  const say = useNotice();
  const outcome = useOutcome();
  const [isUnderstood, setUnderstood] = React.useState(true);
  const [key] = React.useState(() => crypto.randomUUID());
  const name = home.state === 'full' ? home.value.name : '';
  const press = async (): Promise<void> => {
    const { key: documentKey, editionKey } = document;
    const reading = await outcome.run(() => ask((it) => it.signReading({ key, documentKey, editionKey })));
    if (reading === undefined) return;
    say('done', strings.thanks);
    onSigned();
  };
  return (
    <FormIssues outcome={outcome}>
      <RadioGroup
        className={styles.radio}
        aria-label={strings.title}
        value={isUnderstood ? 'yes' : 'ask'}
        onChange={(_, { value }) => setUnderstood(value === 'yes')}
      >
        <Radio value="yes" label={strings.understood} />
        <Radio value="ask" label={strings.askFirst} />
      </RadioGroup>
      <FormTrouble title={strings.notSigned} kept={strings.kept} />
      {isUnderstood ? (
        <div className={fields.buttons}>
          <Button
            appearance="primary"
            icon={<Signature20Regular />}
            disabledFocusable={outcome.busy}
            onClick={() => void press()}
          >
            {strings.sign(name)}
          </Button>
        </div>
      ) : undefined}
      <p className={styles.small}>{isUnderstood ? strings.stamp : strings.speakWith(document.owner)}</p>
    </FormIssues>
  );
}
