import * as React from 'react';
import { makeStyles, mergeClasses, shorthands, tokens, typographyStyles } from '@fluentui/react-components';
import { CalendarCheckmark16Regular } from '@fluentui/react-icons/lib/atoms/svg/calendar-checkmark';
import { Checkmark16Filled } from '@fluentui/react-icons/lib/atoms/svg/checkmark';
import { Dismiss16Filled } from '@fluentui/react-icons/lib/atoms/svg/dismiss';
import type { Meter, MeterPeriod } from '../../ground/rules/Meter';
import { forcedColors } from '../../ground/ui/breakpoints';
import { useStrings } from '../../ground/ui/useStrings';

const useStyles = makeStyles({
  line: { ...typographyStyles.body1Strong, margin: 0 },
  plainLine: { ...typographyStyles.body1 },
  periods: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '8px 6px' },
  period: { flex: '1 1 72px', minWidth: '72px' },
  narrow: { flex: '1 1 14px', minWidth: '14px', maxWidth: '30px' },
  bar: {
    height: '16px',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    '& svg': { width: '12px', height: '12px' },
  },
  small: { height: '10px', borderRadius: tokens.borderRadiusCircular, '& svg': { display: 'none' } },
  held: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ...shorthands.borderColor(tokens.colorBrandBackground),
    [forcedColors]: { backgroundColor: 'Highlight', color: 'HighlightText', forcedColorAdjust: 'none' },
  },
  booked: { border: `2px dashed ${tokens.colorBrandStroke1}`, color: tokens.colorBrandForeground1 },
  missed: { ...shorthands.borderColor(tokens.colorStatusDangerBorder2), color: tokens.colorStatusDangerForeground1 },
  toCome: {},
  state: { ...typographyStyles.caption1Strong, display: 'block', marginTop: '4px' },
  day: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

const marks: Readonly<Record<MeterPeriod['state'], React.ReactElement | undefined>> = {
  held: <Checkmark16Filled />,
  booked: <CalendarCheckmark16Regular />,
  missed: <Dismiss16Filled />,
  toCome: undefined,
};

/** Above this many periods there is no room for a word under each; the line above says the numbers. */
const wordsFit = 6;

export interface MeterBarProps {
  readonly meter: Meter;
  /** Bars only, in a small web part or row. */
  readonly small?: boolean;
}

/** The entitlement meter: one bar for each period of the school's year, and the numbers beside it in words. */
export function MeterBar({ meter, small }: MeterBarProps): React.ReactElement {
  const styles = useStyles();
  const { meter: words, dates } = useStrings();
  const withWords = !small && meter.periods.length <= wordsFit;
  const bars = meter.periods.map((period) => (
    <li key={period.firstDay} className={withWords ? styles.period : styles.narrow}>
      <div aria-hidden="true" className={mergeClasses(styles.bar, styles[period.state], !withWords && styles.small)}>
        {marks[period.state]}
      </div>
      {withWords ? (
        <>
          <span className={styles.state}>{words.states[period.state]}</span>
          <span className={styles.day}>
            {period.day === undefined ? words.by(period.lastDay) : dates.dayMonth(period.day)}
          </span>
        </>
      ) : undefined}
    </li>
  ));
  const line = <p className={mergeClasses(styles.line, small && styles.plainLine)}>{words.line(meter)}</p>;
  if (bars.length === 0) return line;
  const list = (
    <ul className={styles.periods} aria-hidden={withWords ? undefined : true}>
      {bars}
    </ul>
  );
  return small ? (
    <>
      {list}
      {line}
    </>
  ) : (
    <>
      {line}
      {list}
    </>
  );
}
