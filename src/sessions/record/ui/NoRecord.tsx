import * as React from 'react';
import type { RecordView } from '../RecordService';
import { recordStrings } from '../en';
import { Empty } from '../../../ground/ui/Empty';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { RecordBanner } from './RecordBanner';
import { ReturnedRecord } from './ReturnedRecord';

export interface NoRecordProps {
  readonly record: RecordView;
}

/** A session of which nothing was sent for signing yet, and the way to where it is written; or whose record was removed. */
export function NoRecord({ record }: NoRecordProps): React.ReactElement {
  const strings = useStrings(recordStrings);
  const { dates } = useStrings();
  const { shard, pairKey, sessionKey } = record;
  return (
    <>
      <PageHeader title={strings.title(dates.dayMonthYear(record.session.day))} />
      <RecordBanner record={record} />
      <ReturnedRecord record={record} />
      {record.removed ? undefined : (
        <Section title={strings.noneTitle}>
          <Empty
            title={strings.noneText}
            actions={
              <RouteButton to={{ place: 'session', target: { shard, pairKey, sessionKey } }}>
                {strings.openSession}
              </RouteButton>
            }
          />
        </Section>
      )}
    </>
  );
}
