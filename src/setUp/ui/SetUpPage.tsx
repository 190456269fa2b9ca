import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons/lib/atoms/svg/arrow-clockwise';
import { Pause20Regular } from '@fluentui/react-icons/lib/atoms/svg/pause';
import { Play20Regular } from '@fluentui/react-icons/lib/atoms/svg/play';
import { dayInZone } from '../../ground/rules/days';
import { stepsMissing, toBeMade } from '../rules/firstRun';
import { isReady } from '../rules/isReady';
import { setUpStrings } from '../en';
import { useHome } from '../../sessions/home/ui/HomeContext';
import { useZone } from '../../ground/ui/ZoneContext';
import { useSetUpService } from '../useSetUpService';
import { LoadStates } from '../../ground/ui/LoadStates';
import { Columns, Page } from '../../ground/ui/Page';
import { PageHeader } from '../../ground/ui/PageHeader';
import { useLoad } from '../../ground/ui/useLoad';
import { useStrings } from '../../ground/ui/useStrings';
import { BeforeSetUp, StepsToCome } from './BeforeSetUp';
import { Findings } from './Findings';
import { FiveSteps } from './FiveSteps';
import { GoodToKnow } from './GoodToKnow';
import { Progress } from './Progress';
import { ProveSite } from './ProveSite';
import { Ready } from './Ready';
import { SiteRights } from './SiteRights';
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
  const onChanged = (): void => {
    check.refresh();
    // whoever was chosen may be the one who looks
    refresh();
  };
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
  const [left, setLeft] = React.useState<ReadonlySet<string>>(new Set());
  const leave = React.useCallback((key: string, leaves: boolean) => {
    setLeft((before) => new Set([...[...before].filter((one) => one !== key), ...(leaves ? [key] : [])]));
  }, []);
  return (
    <Page>
      <Header
        report={check.state === 'full' ? check.value : undefined}
        run={run}
        left={left}
        onStart={() => start([...left])}
        onPause={pause}
        onCheck={check.again}
      />
      <Progress run={run} />
      <LoadStates of={check} rows={8}>
        {(report) => (
          <Columns
            main={
              <>
                <Main
                  report={report}
                  rights={<SiteRights report={report} left={left} onLeave={leave} busy={run.state === 'running'} />}
                  keeps={home.state === 'full' && home.value.belonging.keeps}
                  onChanged={onChanged}
                />
                <Ready report={report} />
              </>
            }
            aside={
              <>
                {toBeMade(report) ? <StepsToCome /> : undefined}
                <GoodToKnow report={report} />
                {isReady(report) ? undefined : <TellSomeone report={report} />}
                <ProveSite />
              </>
            }
          />
        )}
      </LoadStates>
    </Page>
  );
}

interface MainProps {
  readonly report: SetUpReport;
  /** What the site brings along that breaks a promise. */
  readonly rights: React.ReactElement;
  readonly keeps: boolean;
  readonly onChanged: () => void;
}

/** Before anything is made, on the way to a first booking, or later: what is said first differs. */
function Main({ report, rights, keeps, onChanged }: MainProps): React.ReactElement {
  const made = toBeMade(report);
  if (made)
    return (
      <>
        <BeforeSetUp report={report} made={made} />
        {rights}
      </>
    );
  const { firstRun } = report;
  const onTheWay = firstRun !== undefined && stepsMissing(firstRun).length > 0;
  return (
    <>
      {onTheWay ? <FiveSteps run={firstRun} keeps={keeps} onChanged={onChanged} /> : undefined}
      {rights}
      <Findings report={report} besideSteps={onTheWay} />
    </>
  );
}

interface HeaderProps {
  readonly report: SetUpReport | undefined;
  readonly run: RunState;
  readonly left: ReadonlySet<string>;
  readonly onStart: () => void;
  readonly onPause: () => void;
  readonly onCheck: () => void;
}

function Header({ report, run, left, onStart, onPause, onCheck }: HeaderProps): React.ReactElement {
  const strings = useStrings(setUpStrings);
  const { dates } = useStrings();
  const zone = useZone();
  const home = useHome();
  const today = home.state === 'full' ? home.value.today : undefined;
  const canRepair =
    report !== undefined &&
    (report.findings.some(({ repairable }) => repairable) ||
      report.site.some(({ key, repairable }) => repairable && !left.has(key)));
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
            {startWords(strings, report, wasBegun)}
          </Button>
        ) : undefined}
        <Button icon={<ArrowClockwise20Regular />} disabledFocusable={!report} onClick={onCheck}>
          {strings.checkAgain}
        </Button>
      </>
    );
  const isNew = report !== undefined && toBeMade(report) !== undefined;
  const checked =
    report &&
    strings.lead(dayInZone(report.checkedAt, zone), today, dates.time(report.checkedAt, zone), !isReady(report));
  return (
    <PageHeader
      title={isNew ? strings.first.welcome : strings.title}
      lead={isNew ? strings.first.nothingYet : checked}
      actions={actions}
    />
  );
}

function startWords(
  { goOn, start, startFirst }: typeof setUpStrings,
  report: SetUpReport | undefined,
  wasBegun: boolean,
): string {
  if (wasBegun) return goOn;
  return report && toBeMade(report) ? startFirst : start;
}
