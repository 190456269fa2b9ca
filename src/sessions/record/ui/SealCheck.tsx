import * as React from 'react';
import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/lib/atoms/svg/checkmark-circle';
import { DismissCircle20Filled } from '@fluentui/react-icons/lib/atoms/svg/dismiss-circle';
import { Warning20Regular } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { recordStrings } from '../en';
import { useRecordService } from '../useRecordService';
import { IconLine } from '../../../ground/ui/IconLine';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import type { RecordView, Verification } from '../RecordService';

const useStyles = makeStyles({
  seal: { ...typographyStyles.caption1, fontVariantNumeric: 'tabular-nums', margin: 0 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  problems: { margin: 0, paddingInlineStart: '20px' },
});

type Check =
  | { readonly state: 'none' | 'checking' | 'failed' }
  | { readonly state: 'done'; readonly answer: Verification };

export interface SealCheckProps {
  readonly record: RecordView;
}

/** "Is it still as we signed it?" Reads the seal again from SharePoint and works every hash out afresh. */
export function SealCheck({ record }: SealCheckProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(recordStrings);
  const { dates } = useStrings();
  const askRecords = useRecordService();
  const [check, setCheck] = React.useState<Check>({ state: 'none' });

  const run = async (): Promise<void> => {
    setCheck({ state: 'checking' });
    try {
      setCheck({ state: 'done', answer: await askRecords((it) => it.verifyRecord(record)) });
    } catch {
      // The sentence says that nothing is known; trying again is the button below.
      setCheck({ state: 'failed' });
    }
  };

  return (
    <Section title={strings.verify}>
      <div role="status">
        {check.state === 'checking' && <Spinner size="tiny" labelPosition="after" label={strings.verifying} />}
        {check.state === 'failed' && <IconLine icon={<Warning20Regular />}>{strings.verifyFailed}</IconLine>}
        {check.state === 'done' && (
          <IconLine
            icon={
              check.answer.ok ? (
                <CheckmarkCircle20Filled className={styles.good} />
              ) : (
                <DismissCircle20Filled className={styles.bad} />
              )
            }
          >
            {(check.answer.ok ? strings.verified : strings.notVerified)(
              dates.time(check.answer.checkedAt, record.zone),
            )}
          </IconLine>
        )}
        {check.state === 'done' && !check.answer.ok && (
          <ul className={styles.problems}>
            {check.answer.problems.map((problem) => (
              <li key={problem}>{strings.problems[problem]}</li>
            ))}
          </ul>
        )}
      </div>
      {check.state === 'none' && <p className={styles.quiet}>{strings.verifyText}</p>}
      <p className={styles.seal}>{strings.seal(check.state === 'done' ? check.answer.seal : record.seal)}</p>
      <Button disabledFocusable={check.state === 'checking'} onClick={() => void run()}>
        {check.state === 'none' ? strings.check : strings.checkAgain}
      </Button>
    </Section>
  );
}
