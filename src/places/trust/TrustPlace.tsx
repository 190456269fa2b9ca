import * as React from 'react';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import { Empty } from '../../ground/ui/Empty';
import { IconLine } from '../../ground/ui/IconLine';
import { LoadStates } from '../../ground/ui/LoadStates';
import { Page } from '../../ground/ui/Page';
import { PageHeader } from '../../ground/ui/PageHeader';
import { RouteButton } from '../../ground/ui/RouteLink';
import type { Routes } from '../../ground/ui/Route';
import { Section } from '../../ground/ui/Section';
import { Trouble } from '../../ground/ui/Trouble';
import { useStrings } from '../../ground/ui/useStrings';
import { useTouchTargets } from '../../ground/ui/useTouchTargets';
import { Waiting } from '../../ground/ui/Waiting';
import type { TrustPicture } from '../../picture/rules/TrustPicture';
import { AskForPair } from '../../sessions/handover/ui/AskForPair';
import { useHome } from '../../sessions/home/ui/HomeContext';
import { CountState } from './CountState';
import { trustPlaceStrings } from './en';
import { TrustContent } from './TrustContent';
import { useTrustPicture } from './useTrustPicture';
import type { TrustPictureState } from './useTrustPicture';

/** Is supervision happening in every school? Counts, names and dates, never words. */
export function TrustPlace(asked: Routes['overview']): React.ReactElement {
  const home = useHome();
  const touch = useTouchTargets();
  const strings = useStrings(trustPlaceStrings);
  const state = useTrustPicture();
  const { picture } = state;
  return (
    <Page className={touch}>
      <PageHeader
        title={strings.title}
        lead={picture ? strings.lead(picture.schools, picture.figures.inScope, picture.day) : undefined}
      />
      <LoadStates of={state.stored} rows={10} failed={(code) => (code === 'forbidden' ? <Closed /> : undefined)}>
        {() => <Counted state={state} asked={asked} />}
      </LoadStates>
      <div>
        <RouteButton to={{ place: 'allocation' }}>{strings.allocation}</RouteButton>
      </div>
      <div>
        <RouteButton to={{ place: 'support', planKey: 'lessons' }}>{strings.lessons}</RouteButton>
      </div>
      {home.state === 'full' && home.value.belonging.oversees ? <AskForPair supervisor="anybody" /> : undefined}
      <IconLine quiet icon={<LockClosed16Regular />}>
        {strings.onlyCounts}
      </IconLine>
    </Page>
  );
}

interface CountedProps {
  readonly state: TrustPictureState;
  readonly asked: Routes['overview'];
}

function Counted({ state, asked }: CountedProps): React.ReactElement {
  const { picture, work, version, countAnew } = state;
  const isRefused = work.state === 'failed' && work.code === 'forbidden';
  return (
    <>
      {isRefused ? undefined : <CountState picture={picture} work={work} onCountAnew={countAnew} />}
      {picture === undefined ? <NothingYet state={state} /> : <Content {...{ picture, version, asked }} />}
    </>
  );
}

function NothingYet({ state: { work, countAnew } }: { readonly state: TrustPictureState }): React.ReactElement {
  if (work.state === 'failed' && work.code === 'forbidden') return <Closed />;
  if (work.state === 'failed') return <Trouble code={work.code} requestId="" onAgain={countAnew} />;
  return <Waiting rows={10} slow={false} />;
}

function Closed(): React.ReactElement {
  const { title, closed } = useStrings(trustPlaceStrings);
  return (
    <Section title={title}>
      <Empty title={closed.title}>{closed.words}</Empty>
    </Section>
  );
}

interface ContentProps {
  readonly picture: TrustPicture;
  readonly version: number;
  readonly asked: Routes['overview'];
}

/** A link to this place with other questions begins anew. */
function Content({ picture, version, asked }: ContentProps): React.ReactElement {
  return <TrustContent key={JSON.stringify(asked)} picture={picture} version={version} asked={asked} />;
}
