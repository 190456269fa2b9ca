import * as React from 'react';
import { Info16Regular } from '@fluentui/react-icons/lib/atoms/svg/info';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import { overviewStrings } from './en';
import { AskForPair } from '../../sessions/handover/ui/AskForPair';
import { useHome } from '../../sessions/home/ui/HomeContext';
import { usePictureService } from '../../picture/usePictureService';
import { IconLine } from '../../ground/ui/IconLine';
import { LoadStates } from '../../ground/ui/LoadStates';
import { Page } from '../../ground/ui/Page';
import { PageHeader } from '../../ground/ui/PageHeader';
import { useLoad } from '../../ground/ui/useLoad';
import { useStrings } from '../../ground/ui/useStrings';
import { AgreementsMissing } from './AgreementsMissing';
import { BySchool } from './BySchool';
import { Overdue } from './Overdue';
import { Tiles } from './Tiles';
import type { TileKey } from './Tiles';
import { WithoutSupervisor } from './WithoutSupervisor';
import type { Overview } from '../../picture/PictureService';

/** Is supervision happening in every school? Counts and dates, never words. */
export function OverviewPage(): React.ReactElement {
  const askPicture = usePictureService();
  const home = useHome();
  const strings = useStrings(overviewStrings);
  const overview = useLoad(React.useCallback(() => askPicture((it) => it.openOverview()), [askPicture]));
  const today = home.state === 'full' ? home.value.today : undefined;
  return (
    <Page>
      <PageHeader
        title={strings.title}
        lead={
          overview.state === 'full' ? strings.lead(overview.value.schools, overview.value.inScope, today) : undefined
        }
      />
      <LoadStates of={overview} rows={10}>
        {(view) => <Content view={view} />}
      </LoadStates>
      {home.state === 'full' && home.value.belonging.oversees ? <AskForPair supervisor="anybody" /> : undefined}
      <IconLine quiet icon={<LockClosed16Regular />}>
        {strings.onlyCounts}
      </IconLine>
    </Page>
  );
}

function Content({ view }: { readonly view: Overview }): React.ReactElement {
  const [shown, setShown] = React.useState<TileKey>('overdue');
  const { notKnown, noDates } = useStrings(overviewStrings);
  return (
    <>
      <Tiles view={view} shown={shown} onShow={setShown} />
      {view.notKnown > 0 ? <IconLine icon={<Info16Regular />}>{notKnown(view.notKnown)}</IconLine> : undefined}
      {view.noDates > 0 ? <IconLine icon={<Info16Regular />}>{noDates(view.noDates)}</IconLine> : undefined}
      <People view={view} shown={shown} />
      <BySchool rows={view.bySchool} />
    </>
  );
}

function People({ view, shown }: { readonly view: Overview; readonly shown: TileKey }): React.ReactElement {
  switch (shown) {
    case 'overdue':
      return <Overdue rows={view.overdue} allKnown={view.noDates + view.notKnown === 0} />;
    case 'withoutSupervisor':
      return <WithoutSupervisor rows={view.withoutSupervisor} />;
    case 'withoutAgreement':
      return <AgreementsMissing rows={view.withoutAgreement} />;
  }
}
