import type { When } from '../../../ground/words/dates';
import * as React from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Archive24Regular } from '@fluentui/react-icons/lib/atoms/svg/archive';
import { ShieldCheckmark24Filled } from '@fluentui/react-icons/lib/atoms/svg/shield-checkmark';
import { ShieldError24Filled } from '@fluentui/react-icons/lib/atoms/svg/shield-error';
import { ShieldQuestion24Regular } from '@fluentui/react-icons/lib/atoms/svg/shield-question';
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
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
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

  if (record.removed) {
    const on = (at: string): When => dates.dayMonthYear(dayInZone(at, record.zone));
    const { by, notedAt, completedAt } = record.removed;
    return (
      <div className={mergeClasses(styles.banner, styles.waiting)}>
        <span className={styles.icon} aria-hidden>
          <Archive24Regular />
        </span>
        <div>
          <p className={styles.strong}>{strings.removed}</p>
          <p className={styles.line}>{strings.removedText(by, on(notedAt), on(completedAt))}</p>
        </div>
      </div>
    );
  }
  switch (record.state) {
    case 'none':
      return record.registerOnly ? (
        <WarningBanner title={strings.registerOnly} text={strings.registerOnlyText} />
      ) : null;
    case 'partial':
      return <WarningBanner title={strings.partial(record)} text={strings.partialText} />;
    case 'sealed': {
      const day = dates.dayMonthYear(dayInZone(record.sealedAt, record.zone));
      return (
        <div className={mergeClasses(styles.banner, styles.sealed)}>
          <span className={mergeClasses(styles.icon, styles.sealedIcon)} aria-hidden>
            <ShieldCheckmark24Filled />
          </span>
          <div>
            <p className={styles.strong}>
              {record.myRole === 'keeper' || record.without.length > 0
                ? strings.sealedByOthers(day, record.without)
                : strings.sealed(day, record.signatures.length)}
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
      if (record.registerOnly) return <WarningBanner title={strings.registerOnly} text={strings.registerOnlyText} />;
      return (
        <div className={mergeClasses(styles.banner, styles.waiting)}>
          <span className={styles.icon} aria-hidden>
            <Signature24Regular />
          </span>
          <div>
            <p className={styles.strong}>{strings.waiting(record.waitsFor)}</p>
            {record.daysLate !== undefined && record.daysLate > 0 ? (
              <p className={styles.line}>{strings.late(record.daysLate)}</p>
            ) : undefined}
            <p className={styles.line}>{strings.waitingText}</p>
          </div>
        </div>
      );
  }
}

/** Something that only a record keeper can settle. */
function WarningBanner({ title, text }: { readonly title: string; readonly text: string }): React.ReactElement {
  const styles = useStyles();
  return (
    <div role="alert" className={mergeClasses(styles.banner, styles.warning)}>
      <span className={mergeClasses(styles.icon, styles.warningIcon)} aria-hidden>
        <ShieldQuestion24Regular />
      </span>
      <div>
        <p className={styles.strong}>{title}</p>
        <p className={styles.line}>{text}</p>
      </div>
    </div>
  );
}
