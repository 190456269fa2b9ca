import * as React from 'react';
import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { dayInZone } from '../../../ground/rules/days';
import { recordStrings } from '../en';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { useNotice } from '../../../ground/ui/Notices';
import { Section } from '../../../ground/ui/Section';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import { useRecordService } from '../useRecordService';
import type { RecordView } from '../RecordService';

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: 0 } });

export interface CloseWithoutProps {
  readonly record: RecordView;
  readonly onRecord: (record: RecordView) => void;
}

/** For a group's supervisor, once others have signed: from when the record may be closed without the rest. */
export function CloseWithout({ record, onRecord }: CloseWithoutProps): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(recordStrings);
  const shared = useStrings();
  const askRecords = useRecordService();
  const say = useNotice();
  const outcome = useOutcome();
  const { closableFrom, waitsFor } = record;
  if (record.myRole !== 'supervisor' || closableFrom === '') return null;
  const due = new Date().toISOString() >= closableFrom;
  const close = async (): Promise<void> => {
    const done = await outcome.run(() => askRecords((it) => it.closeWithout(record)));
    if (!done) return;
    say('done', strings.closed(waitsFor));
    onRecord(done);
  };
  return (
    <Section title={strings.closeTitle}>
      <p className={styles.text}>
        {due ? strings.closeNow : strings.closeFrom(shared.dates.dayMonthYear(dayInZone(closableFrom, record.zone)))}
      </p>
      {due && (
        <FormIssues outcome={outcome}>
          <FormTrouble title={strings.failedClose} kept={strings.kept} />
          <Button disabledFocusable={outcome.busy} onClick={() => void close()}>
            {outcome.busy ? strings.closing : strings.close(waitsFor)}
          </Button>
        </FormIssues>
      )}
    </Section>
  );
}
