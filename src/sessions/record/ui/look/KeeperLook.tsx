import * as React from 'react';
import { LoadStates } from '../../../../ground/ui/LoadStates';
import { Columns } from '../../../../ground/ui/Page';
import { PageHeader } from '../../../../ground/ui/PageHeader';
import { Section } from '../../../../ground/ui/Section';
import { useLoad } from '../../../../ground/ui/useLoad';
import { useStrings } from '../../../../ground/ui/useStrings';
import type { SessionTarget } from '../../../rules/SessionRef';
import { useRecordService } from '../../useRecordService';
import { lookStrings } from './en';
import { LookForm } from './LookForm';
import { LookList } from './LookList';

export interface KeeperLookProps {
  readonly target: SessionTarget;
  /** The reason stands with the pair: the record may be opened. */
  readonly onSaid: () => void;
}

/** A record keeper opens what is not theirs: first they say why, where its people read it. */
export function KeeperLook({ target, onSaid }: KeeperLookProps): React.ReactElement {
  const askRecords = useRecordService();
  const strings = useStrings(lookStrings);
  const { dates } = useStrings();
  const before = useLoad(React.useCallback(() => askRecords((it) => it.beforeLook(target)), [askRecords, target]));
  return (
    <LoadStates of={before} heading={<PageHeader title={strings.title} />} rows={6}>
      {(view) => (
        <>
          <PageHeader
            title={strings.title}
            lead={strings.lead(view.names, view.offerTitle, dates.dayMonthYear(view.day))}
          />
          <Columns
            main={<LookForm view={view} target={target} onSaid={onSaid} />}
            aside={
              <>
                <Section title={strings.isAndIsNot}>
                  <div>{strings.what}</div>
                  <div>{strings.stays}</div>
                </Section>
                <Section title={strings.before}>
                  {view.looks.length > 0 ? <LookList looks={view.looks} zone={view.zone} /> : strings.noneBefore}
                </Section>
              </>
            }
          />
        </>
      )}
    </LoadStates>
  );
}
