import * as React from 'react';
import { LockClosed16Regular, LockClosed20Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import { IconLine } from '../../../ground/ui/IconLine';
import { Columns } from '../../../ground/ui/Page';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { useStrings } from '../../../ground/ui/useStrings';
import { developmentStrings } from '../en';
import { AgreedSection } from './AgreedSection';
import { BeforehandSection } from './BeforehandSection';
import type { DeskProps } from './DeskProps';
import { MeetingsSection } from './MeetingsSection';
import { PlanSection } from './PlanSection';
import { PreparationSection } from './PreparationSection';
import { PreparingSection } from './PreparingSection';
import { SealedMeeting } from './SealedMeeting';

/** The meeting that comes next or waits to be signed; what was signed below it. */
export function DevelopmentDesk({ view, onView }: DeskProps): React.ReactElement {
  const strings = useStrings(developmentStrings);
  const live = view.meetings.find(({ state }) => state !== 'sealed');
  const sealed = view.meetings.filter(({ state }) => state === 'sealed').reverse();
  return (
    <>
      <PageHeader title={view.title || strings.title} lead={strings.lead(view.otherName)} />
      <IconLine icon={<LockClosed20Regular />}>
        <strong>{strings.apart}</strong> {strings.apartWords}
      </IconLine>
      <Columns
        main={
          <>
            {live !== undefined && view.mayWrite ? (
              <>
                <PreparationSection key={`prepare ${live.key}`} view={view} meeting={live} onView={onView} />
                <AgreedSection key={`agreed ${live.key}`} view={view} meeting={live} onView={onView} />
              </>
            ) : undefined}
            {sealed.map((meeting) => (
              <SealedMeeting key={meeting.key} view={view} meeting={meeting} />
            ))}
            <IconLine quiet icon={<LockClosed16Regular />}>
              {strings.readers([view.otherName], view.keepers, view.administrators)}
            </IconLine>
          </>
        }
        aside={
          <>
            {live === undefined ? undefined : <PreparingSection view={view} meeting={live} />}
            <MeetingsSection view={view} live={live} onView={onView} />
            <BeforehandSection view={view} onView={onView} />
            <PlanSection view={view} onView={onView} />
          </>
        }
      />
    </>
  );
}
