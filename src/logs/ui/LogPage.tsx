import * as React from 'react';
import { Empty } from '../../ground/ui/Empty';
import { LoadStates } from '../../ground/ui/LoadStates';
import { Columns, Page } from '../../ground/ui/Page';
import { PageHeader } from '../../ground/ui/PageHeader';
import { RouteButton } from '../../ground/ui/RouteLink';
import { useLoad } from '../../ground/ui/useLoad';
import { useStrings } from '../../ground/ui/useStrings';
import { useTouchTargets } from '../../ground/ui/useTouchTargets';
import { logFormStrings } from '../en';
import { useLogService } from '../useLogService';
import { Lately } from './Lately';
import { LogFormView } from './LogFormView';
import { MoreThanThat } from './MoreThanThat';

export interface LogPageProps {
  readonly kindKey: string;
  readonly pairKey?: string | undefined;
}

/** A new entry of one kind, most of it filled in already. */
export function LogPage({ kindKey, pairKey }: LogPageProps): React.ReactElement {
  const strings = useStrings(logFormStrings);
  const askLog = useLogService();
  const touch = useTouchTargets();
  const logs = useLoad(React.useCallback(() => askLog((it) => it.openLogs()), [askLog]));
  return (
    <Page className={touch}>
      <LoadStates of={logs} heading={<PageHeader title={strings.whatHappened} />} rows={5}>
        {(view) => {
          const kind = view.kinds.find(({ key }) => key === kindKey);
          if (kind === undefined)
            return (
              <Empty
                title={strings.notFound}
                actions={<RouteButton to={{ place: 'home' }}>{strings.backHome}</RouteButton>}
              >
                {strings.notFoundWords}
              </Empty>
            );
          return (
            <>
              <PageHeader title={kind.action} lead={kind.lead} />
              <Columns
                main={<LogFormView key={kind.key} view={view} kind={kind} pairKey={pairKey} />}
                aside={
                  <>
                    <Lately view={view} kind={kind} />
                    {kind.besideSupervision ? <MoreThanThat /> : undefined}
                  </>
                }
              />
            </>
          );
        }}
      </LoadStates>
    </Page>
  );
}
