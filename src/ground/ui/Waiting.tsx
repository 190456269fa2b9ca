import * as React from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { forcedColors } from './breakpoints';
import { useStrings } from './useStrings';

const useStyles = makeStyles({
  waiting: { display: 'flex', flexDirection: 'column', gap: '14px', padding: '8px 0', minHeight: '120px' },
  bar: {
    height: '16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    [forcedColors]: { backgroundColor: 'GrayText', forcedColorAdjust: 'none' },
  },
  long: { width: '92%' },
  middle: { width: '74%' },
  short: { width: '56%' },
  words: { ...typographyStyles.caption1, margin: 0, minHeight: '16px', color: tokens.colorNeutralForeground2 },
});

export interface WaitingProps {
  readonly rows?: number | undefined;
  /** It has taken three seconds: say so. */
  readonly slow: boolean;
}

const widths = ['long', 'middle', 'short'] as const;

/** Grey lines where the words will be; quiet at first, then says that it is still working. */
export function Waiting({ rows = 4, slow }: WaitingProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <div className={styles.waiting} aria-busy="true">
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} aria-hidden="true" className={mergeClasses(styles.bar, styles[widths[index % 3] ?? 'long'])} />
      ))}
      <p role="status" aria-label={slow ? undefined : strings.loading} className={styles.words}>
        {slow ? strings.stillWorking : ''}
      </p>
    </div>
  );
}
