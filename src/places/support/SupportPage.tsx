import * as React from 'react';
import { Field, Select } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import { academicYearOf } from '../../ground/rules/academicYear';
import { useFields } from '../../ground/ui/forms/useFields';
import { Empty } from '../../ground/ui/Empty';
import { IconLine } from '../../ground/ui/IconLine';
import { LazyBoundary } from '../../ground/ui/LazyBoundary';
import { LoadStates } from '../../ground/ui/LoadStates';
import { useNavigation } from '../../ground/ui/Navigation';
import { Columns, Page } from '../../ground/ui/Page';
import { PageHeader } from '../../ground/ui/PageHeader';
import type { Routes } from '../../ground/ui/Route';
import { RouteButton } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { useLoad } from '../../ground/ui/useLoad';
import { useStrings } from '../../ground/ui/useStrings';
import { useTouchTargets } from '../../ground/ui/useTouchTargets';
import { schoolYearOf } from '../../people/rules/halfTerms';
import { termsAYear } from '../../people/rules/termPatterns';
import type { PublishedOverview, SupportView } from '../../plans/PlanService';
import { usePlanService } from '../../plans/usePlanService';
import type { HomeView } from '../../sessions/home/HomeView';
import { useHome } from '../../sessions/home/ui/HomeContext';
import { pageBeneath } from './beneath';
import { BesideOffers } from './BesideOffers';
import { offeredStrings } from './en';
import { OfferList } from './OfferList';
import { isForRoles, readableBy } from './offerStanding';
import { PlansToWrite } from './PlansToWrite';
import { PriorityMatrix } from './PriorityMatrix';
import { SupportAside } from './SupportAside';

/** Support: what the trust offers, or a page beneath it. */
export function SupportPage({ planKey, offerKey }: Routes['support']): React.ReactElement {
  const Beneath = planKey === undefined ? undefined : pageBeneath(planKey);
  if (Beneath === undefined) return <Offered planKey={planKey} offerKey={offerKey} />;
  return (
    <LazyBoundary frame={Page}>
      <Beneath />
    </LazyBoundary>
  );
}

/** What the trust offers me this year, what I had of it and what comes next. */
function Offered({ planKey, offerKey }: Routes['support']): React.ReactElement {
  const touch = useTouchTargets();
  const strings = useStrings(offeredStrings);
  const ask = usePlanService();
  const home = useHome();
  const data = useLoad(React.useCallback(() => ask((it) => it.openSupport()), [ask]));
  const view = home.state === 'full' ? home.value : undefined;
  return (
    <Page className={touch}>
      <LoadStates of={data} rows={8} heading={<PageHeader title={strings.title} />}>
        {(value) => <Content support={value} view={view} planKey={planKey} offerKey={offerKey} />}
      </LoadStates>
    </Page>
  );
}

interface ContentProps {
  readonly support: SupportView;
  readonly view: HomeView | undefined;
  readonly planKey: string | undefined;
  readonly offerKey: string | undefined;
}

function Content({ support, view, planKey, offerKey }: ContentProps): React.ReactElement {
  const strings = useStrings(offeredStrings);
  const choices = readableBy({ all: support.overviews, overviewOf: ({ edition }) => edition.overview }, view);
  const shown = choices.find(({ edition }) => edition.planKey === planKey) ?? choices[0];
  const oversees = view?.belonging.oversees === true;
  return (
    <>
      {shown === undefined ? (
        <Nothing isThere={support.isThere} oversees={oversees} />
      ) : (
        <Overview support={support} shown={shown} choices={choices} view={view} offerKey={offerKey} />
      )}
      {support.unknown > 0 ? <p role="status">{strings.unknown(support.unknown)}</p> : undefined}
      <BesideOffers />
      {oversees && support.isThere ? <PlansToWrite /> : undefined}
    </>
  );
}

function Nothing({ isThere, oversees }: { readonly isThere: boolean; readonly oversees: boolean }): React.ReactElement {
  const strings = useStrings(offeredStrings);
  const words = oversees ? strings.empty.leads : strings.empty.words;
  return (
    <>
      <PageHeader title={strings.title} />
      <Section title={strings.title}>
        <Empty title={strings.empty.title}>{isThere ? words : strings.older}</Empty>
      </Section>
    </>
  );
}

interface OverviewProps {
  readonly support: SupportView;
  readonly shown: PublishedOverview;
  readonly choices: readonly PublishedOverview[];
  readonly view: HomeView | undefined;
  readonly offerKey: string | undefined;
}

function Overview({ support, shown, choices, view, offerKey }: OverviewProps): React.ReactElement {
  const strings = useStrings(offeredStrings);
  const { edition } = shown;
  const { overview, year, planKey } = edition;
  const terms = termsAYear(
    view && schoolYearOf(view.catalogue, view.me?.schoolKey ?? '', academicYearOf(support.today)),
  );
  const isMine = view !== undefined && isForRoles(overview, view);
  return (
    <>
      <PageHeader
        title={isMine ? strings.title : strings.titleOfPlan(overview.about.title)}
        lead={strings.lead(overview.about.title, year)}
        actions={
          <>
            {view?.belonging.listed === true ? (
              <RouteButton to={{ place: 'calendar' }}>{strings.calendar}</RouteButton>
            ) : undefined}
            {view?.belonging.oversees === true ? (
              <RouteButton to={{ place: 'supportDesk', planKey, year: support.year }}>{strings.edit}</RouteButton>
            ) : undefined}
          </>
        }
      />
      {choices.length > 1 ? <PlanChoice choices={choices} planKey={planKey} /> : undefined}
      <Columns
        main={
          <OfferList
            overview={overview}
            view={isMine ? view : undefined}
            own={isMine}
            lead={edition.publishedBy}
            terms={terms}
            led={offerKey}
          />
        }
        aside={<SupportAside shown={shown} year={support.year} terms={terms} />}
      />
      <PriorityMatrix overview={overview} forLeads={view?.belonging.oversees === true} />
      {isMine ? (
        <IconLine quiet icon={<LockClosed16Regular />}>
          {strings.privacy}
        </IconLine>
      ) : undefined}
    </>
  );
}

interface PlanChoiceProps {
  readonly choices: readonly PublishedOverview[];
  readonly planKey: string;
}

function PlanChoice({ choices, planKey }: PlanChoiceProps): React.ReactElement {
  const fields = useFields();
  const strings = useStrings(offeredStrings);
  const { navigate } = useNavigation();
  return (
    <Field label={strings.which}>
      <Select
        className={fields.select}
        value={planKey}
        onChange={(_, { value }) => navigate({ place: 'support', planKey: value })}
      >
        {choices.map(({ edition }) => (
          <option key={edition.planKey} value={edition.planKey}>
            {edition.overview.about.title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
