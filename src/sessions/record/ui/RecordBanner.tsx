import * as React from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ShieldCheckmark24Filled } from '@fluentui/react-icons/lib/atoms/svg/shield-checkmark';
import { ShieldError24Filled } from '@fluentui/react-icons/lib/atoms/svg/shield-error';
import { Signature24Regular } from '@fluentui/react-icons/lib/atoms/svg/signature';
import { dayInZone } from '../../../ground/rules/days';
import { recordStrings } from '../en';
import { useStrings } from '../../../ground/ui/useStrings';
import type { RecordView } from '../RecordService';

const useStyles = makeStyles({
  banner: { display: 'flex', gap: '16px', padding: '12px 24px', borderRadius: tokens.borderRadiusXLarge },
  icon: { flexShrink: 0, display: 'flex', paddingTop: '2px' },
  line: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground1 },
  strong: { ...typographyStyles.body1Strong, margin: 0, color: tokens.colorNeutralForeground1 },
  sealed: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  sealedIcon: { color: tokens.colorStatusSuccessForeground1 },
  broken: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  brokenIcon: { color: tokens.colorStatusDangerForeground1 },
  waiting: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface RecordBannerProps {
  readonly record: RecordView;
}

/** How far the record is: waiting for signatures, sealed, or no longer as it was signed. */
export function RecordBanner({ record }: RecordBannerProps): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(recordStrings);
  const { dates } = useStrings();

  switch (record.state) {
    case 'none':
      return null;
    case 'sealed': {
      const day = dates.dayMonthYear(dayInZone(record.sealedAt, record.zone));
      return (
        <div className={mergeClasses(styles.banner, styles.sealed)}>
          <span className={mergeClasses(styles.icon, styles.sealedIcon)} aria-hidden>
            <ShieldCheckmark24Filled />
          </span>
          <div>
            <p className={styles.strong}>
              {record.myRole === 'keeper' ? strings.sealedByOthers(day) : strings.sealed(day, record.signatures.length)}
            </p>
            <p className={styles.line}>{strings.sealedText}</p>
          </div>
        </div>
      );
    }
    case 'broken':
      return (
        <div role="alert" className={mergeClasses(styles.banner, styles.broken)}>
          <span className={mergeClasses(styles.icon, styles.brokenIcon)} aria-hidden>
            <ShieldError24Filled />
          </span>
          <div>
            <p className={styles.strong}>{strings.broken}</p>
            <p className={styles.line}>
              {strings.brokenText} {strings.brokenKeepers(record.keepers)}
            </p>
          </div>
        </div>
      );
    case 'signing':
      return (
        <div className={mergeClasses(styles.banner, styles.waiting)}>
          <span className={styles.icon} aria-hidden>
            <Signature24Regular />
          </span>
          <div>
            <p className={styles.strong}>{strings.waiting(record.waitsFor)}</p>
            <p className={styles.line}>{strings.waitingText}</p>
          </div>
        </div>
      );
  }
}
