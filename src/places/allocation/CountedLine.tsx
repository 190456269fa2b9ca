import * as React from 'react';
import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { useStrings } from '../../ground/ui/useStrings';
import { useZone } from '../../ground/ui/ZoneContext';
import type { CountedAllocation } from '../../picture/PictureService';
import { dayInZone } from '../../ground/rules/days';
import { allocationStrings } from './en';
import type { WholeAllocation } from './useWholeAllocation';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center', minHeight: '32px' },
  words: { ...typographyStyles.body1, margin: 0 },
});

export interface CountedLineProps {
  readonly counted: CountedAllocation;
  readonly whole: WholeAllocation;
}

/** As of when the figures are, what is being read, and the press that reads the registers to their end. */
export function CountedLine({
  counted: { count, today },
  whole: { work, read },
}: CountedLineProps): React.ReactElement {
  const styles = useStyles();
  const { counted: strings } = useStrings(allocationStrings);
  const zone = useZone();
  const words = {
    idle: '',
    failed: strings.failed,
    reading: work.state === 'reading' ? strings.reading(work.staff, count.staff) : '',
  };
  const asOf = strings.asOf(count.asOf, zone, dayInZone(count.asOf, zone) === today);
  return (
    <div className={styles.line}>
      <p role="status" className={styles.words}>
        {[asOf, words[work.state]].filter((part) => part !== '').join(' ')}
      </p>
      {work.state === 'reading' ? undefined : <Button onClick={read}>{strings.readWhole}</Button>}
    </div>
  );
}
