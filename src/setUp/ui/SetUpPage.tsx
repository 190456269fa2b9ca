import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons/lib/atoms/svg/arrow-clockwise';
import { Pause20Regular } from '@fluentui/react-icons/lib/atoms/svg/pause';
import { Play20Regular } from '@fluentui/react-icons/lib/atoms/svg/play';
import { dayInZone } from '../../ground/rules/days';
import { setUpStrings } from '../en';
import { useHome } from '../../sessions/home/ui/HomeContext';
import { useZone } from '../../ground/ui/ZoneContext';
import { useSetUpService } from '../useSetUpService';
import { LoadStates } from '../../ground/ui/LoadStates';
import { Columns, Page } from '../../ground/ui/Page';
import { PageHeader } from '../../ground/ui/PageHeader';
import { useLoad } from '../../ground/ui/useLoad';
import { useStrings } from '../../ground/ui/useStrings';
import { Findings } from './Findings';
import { GoodToKnow } from './GoodToKnow';
import { Progress } from './Progress';
import { Ready } from './Ready';
import { TellSomeone } from './TellSomeone';
import { useSetUp } from './useSetUp';
import type { RunState } from './useSetUp';
import type { SetUpReport } from '../SetUpService';

/** For administrators: what is in place, what is missing, and one button that makes or repairs it. */
export function SetUpPage(): React.ReactElement {
  const askSetUp = useSetUpService();
  const home = useHome();
  const check = useLoad(React.useCallback(() => askSetUp((it) => it.checkSetUp()), [askSetUp]));
  const { refresh } = home;
  const { replace } = check;
  const onReport = React.useCallback(
    (report: SetUpReport) => {
      replace(report);
      // the places of the bar may be there now
      refresh();
    },
    [replace, refresh],
  );
  const { run, start, pause } = useSetUp(onReport);
  return (
    <Page>
      <Header
        report={check.state === 'full' ? check.value : undefined}
        run={run}
        onStart={start}
        onPause={pause}
        onCheck={check.again}
      />
      <Progress run={run} />
      <LoadStates of={check} rows={8}>
        {(report) => (
          <Columns
            main={
              <>
                <Findings report={report} />
                <Ready report={report} />
              </>
            }
            aside={
              <>
                <GoodToKnow report={report} />
                {report.findings.length > 0 ? <TellSomeone report={report} /> : undefined}
              </>
            }
          />
        )}
      </LoadStates>
    </Page>
  );
}

interface HeaderProps {
  readonly report: SetUpReport | undefined;
  readonly run: RunState;
  readonly onStart: () => void;
  readonly onPause: () => void;
  readonly onCheck: () => void;
}

function Header({ report, run, onStart, onPause, onCheck }: HeaderProps): React.ReactElement {
  const strings = useStrings(setUpStrings);
  const { dates } = useStrings();
  const zone = useZone();
  const home = useHome();
  const today = home.state === 'full' ? home.value.today : undefined;
  const canRepair = report?.findings.some(({ repairable }) => repairable) === true;
  const wasBegun = run.state === 'paused' || run.state === 'stopped';
  const actions =
    run.state === 'running' ? (
      <Button icon={<Pause20Regular />} disabledFocusable={run.pausing} onClick={onPause}>
        {strings.pause}
      </Button>
    ) : (
      <>
        {canRepair || wasBegun ? (
          <Button appearance="primary" icon={<Play20Regular />} onClick={onStart}>
            {wasBegun ? strings.goOn : strings.start}
          </Button>
        ) : undefined}
        <Button icon={<ArrowClockwise20Regular />} disabledFocusable={!report} onClick={onCheck}>
          {strings.checkAgain}
        </Button>
      </>
    );
  const lead =
    report &&
    strings.lead(
      dayInZone(report.checkedAt, zone),
      today,
      dates.time(report.checkedAt, zone),
      report.findings.length > 0,
    );
  return <PageHeader title={strings.title} lead={lead} actions={actions} />;
}
