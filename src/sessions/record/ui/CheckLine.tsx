import * as React from 'react';
import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/lib/atoms/svg/checkmark-circle';
import { QuestionCircle20Regular } from '@fluentui/react-icons/lib/atoms/svg/question-circle';
import { Warning20Filled, Warning20Regular } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { recordStrings } from '../en';
import { useRecordService } from '../useRecordService';
import { IconLine } from '../../../ground/ui/IconLine';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { Section } from '../../../ground/ui/Section';
import { useLoad } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import type { CheckOutcome } from '../../../records/rules/Verification';
import type { RecordView } from '../RecordService';

const useStyles = makeStyles({
  seal: { ...typographyStyles.caption1, fontVariantNumeric: 'tabular-nums', margin: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

export interface CheckLineProps {
  readonly record: RecordView;
}

/**
 * "Is it still as we signed it?" in one line, compared as the record opens: at first sight of a sealed record this keeps
 * the reader's receipt. The button opens what was compared.
 */
export function CheckLine({ record }: CheckLineProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(recordStrings);
  const { dates } = useStrings();
  const askRecords = useRecordService();
  const { shard, pairKey, sessionKey } = record;
  const target = React.useMemo(() => ({ shard, pairKey, sessionKey }), [shard, pairKey, sessionKey]);
  const check = useLoad(React.useCallback(() => askRecords((it) => it.verifyRecord(target)), [askRecords, target]));
  return (
    <Section title={strings.verify}>
      <div role="status">
        {check.state === 'loading' && <Spinner size="tiny" labelPosition="after" label={strings.verifying} />}
        {check.state === 'failed' && <IconLine icon={<Warning20Regular />}>{strings.verifyFailed}</IconLine>}
        {check.state === 'full' && (
          <IconLine icon={<OutcomeIcon outcome={check.value.outcome} />}>
            {strings.checked(
              dates.time(check.value.checkedAt, record.zone),
              check.value.outcome,
              record.myRole !== 'keeper' && check.value.parts.own.kind === 'made',
            )}
          </IconLine>
        )}
      </div>
      {record.seal !== '' && <p className={styles.seal}>{strings.seal(record.seal)}</p>}
      {check.state === 'failed' ? (
        <Button onClick={check.again}>{strings.checkAgain}</Button>
      ) : (
        <RouteButton to={{ place: 'check', target }}>{strings.openCheck}</RouteButton>
      )}
    </Section>
  );
}

function OutcomeIcon({ outcome }: { readonly outcome: CheckOutcome }): React.ReactElement {
  const styles = useStyles();
  switch (outcome) {
    case 'agrees':
      return <CheckmarkCircle20Filled className={styles.good} />;
    case 'differs':
      return <Warning20Filled className={styles.bad} />;
    case 'older':
    case 'unvouched':
    case 'incomplete':
      return <QuestionCircle20Regular />;
  }
}
