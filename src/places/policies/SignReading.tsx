import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Signature20Regular } from '@fluentui/react-icons/lib/atoms/svg/signature';
import { FormIssues } from '../../ground/ui/FormIssues';
import { FormTrouble } from '../../ground/ui/FormTrouble';
import { useFields } from '../../ground/ui/forms/useFields';
import { useNotice } from '../../ground/ui/Notices';
import { Section } from '../../ground/ui/Section';
import { useOutcome } from '../../ground/ui/useOutcome';
import { useStrings } from '../../ground/ui/useStrings';
import { useZone } from '../../ground/ui/ZoneContext';
import type { PolicyEntry } from '../../library/rules/policiesFor';
import { useLibraryService } from '../../library/useLibraryService';
import { useHome } from '../../sessions/home/ui/HomeContext';
import { policyStrings } from './en';

const useStyles = makeStyles({
  line: { margin: 0 },
  small: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface SignReadingProps {
  readonly entry: PolicyEntry;
  /** Questions still to be answered before it can be signed. */
  readonly left: number;
  readonly onSigned: () => void;
}

/** One press signs this edition. Whoever would rather talk first is told with whom. */
export function SignReading({ entry, left, onSigned }: SignReadingProps): React.ReactElement {
  const { sign: strings } = useStrings(policyStrings);
  const { dates } = useStrings();
  const zone = useZone();
  const { reading } = entry;
  return (
    <Section title={strings.title}>
      {reading === undefined ? (
        <ToSign entry={entry} left={left} onSigned={onSigned} />
      ) : (
        <p role="status">{strings.signed(dates.dayAndTime(reading.readAt, zone))}</p>
      )}
    </Section>
  );
}

function ToSign({ entry: { document }, left, onSigned }: SignReadingProps): React.ReactElement {
  const styles = useStyles();
  const fields = useFields();
  const { sign: strings } = useStrings(policyStrings);
  const ask = useLibraryService();
  const home = useHome();
  const say = useNotice();
  const outcome = useOutcome();
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
      <p className={styles.line}>{strings.understood}</p>
      <FormTrouble title={strings.notSigned} kept={strings.kept} />
      {left > 0 ? (
        <p className={styles.line}>{strings.left(left)}</p>
      ) : (
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
      )}
      <p className={styles.small}>{strings.stamp}</p>
      <p className={styles.line}>{strings.speakWith(document.owner)}</p>
    </FormIssues>
  );
}
