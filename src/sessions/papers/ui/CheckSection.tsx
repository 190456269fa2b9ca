import * as React from 'react';
import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/lib/atoms/svg/checkmark-circle';
import { QuestionCircle20Regular } from '@fluentui/react-icons/lib/atoms/svg/question-circle';
import { Warning20Filled, Warning20Regular } from '@fluentui/react-icons/lib/atoms/svg/warning';
import type { CheckOutcome } from '../../../records/rules/Verification';
import { IconLine } from '../../../ground/ui/IconLine';
import { Section } from '../../../ground/ui/Section';
import { useLoad } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import { agreementStrings } from '../en';
import type { AgreementVersion } from '../PaperService';
import { usePaperService } from '../usePaperService';

const useStyles = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  at: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface CheckSectionProps {
  readonly version: AgreementVersion;
  readonly zone: string;
}

/** "Is it still as we signed it?", compared as it opens: at first sight this keeps the reader's receipt. */
export function CheckSection({ version, zone }: CheckSectionProps): React.ReactElement {
  const styles = useStyles();
  const { check: strings } = useStrings(agreementStrings);
  const { dates } = useStrings();
  const askPapers = usePaperService();
  const last = React.useRef(version);
  last.current = version;
  const { itemId } = version;
  const check = useLoad(
    // another text is another check
    React.useCallback(() => askPapers((it) => it.checkAgreement({ ...last.current, itemId })), [askPapers, itemId]),
  );
  return (
    <Section title={strings.title}>
      <div role="status">
        {check.state === 'loading' ? <Spinner size="tiny" labelPosition="after" label={strings.checking} /> : undefined}
        {check.state === 'failed' ? <IconLine icon={<Warning20Regular />}>{strings.failed}</IconLine> : undefined}
        {check.state === 'full' ? (
          <>
            <IconLine icon={<OutcomeIcon outcome={check.value.outcome} />}>
              {strings.outcomes[check.value.outcome]}
            </IconLine>
            <p className={styles.at}>{strings.at(dates.time(check.value.checkedAt, zone))}</p>
          </>
        ) : undefined}
      </div>
      <div>
        <Button onClick={check.again}>{strings.again}</Button>
      </div>
    </Section>
  );
}

function OutcomeIcon({ outcome }: { readonly outcome: CheckOutcome }): React.ReactElement {
  const styles = useStyles();
  if (outcome === 'agrees') return <CheckmarkCircle20Filled className={styles.good} />;
  if (outcome === 'differs') return <Warning20Filled className={styles.bad} />;
  return <QuestionCircle20Regular />;
}
