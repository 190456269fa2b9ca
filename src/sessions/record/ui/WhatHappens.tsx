import * as React from 'react';
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { recordStrings } from '../en';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import type { RecordView } from '../RecordService';

const useStyles = makeStyles({
  list: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: '24px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
});

export interface WhatHappensProps {
  readonly record: RecordView;
}

/** What signing does, said before it is done. */
export function WhatHappens({ record }: WhatHappensProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(recordStrings);
  const meter = record.nextMeterText;
  return (
    <Section title={strings.happens}>
      <ol className={styles.list}>
        <li>{record.waitsFor.length <= 1 ? strings.happensSealed : strings.happensWaits}</li>
        {record.myActions > 0 && <li>{strings.happensActions(record.myActions)}</li>}
        {meter && <li>{strings.happensMeter(meter.held, meter.total)}</li>}
      </ol>
    </Section>
  );
}
