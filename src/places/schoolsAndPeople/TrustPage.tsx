import * as React from 'react';
import type { TrustData } from '../../people/PeopleService';
import { trustStrings } from '../../people/en';
import { Empty } from '../../ground/ui/Empty';
import { useHome } from '../../sessions/home/ui/HomeContext';
import { usePeopleService } from '../../people/usePeopleService';
import { LoadStates } from '../../ground/ui/LoadStates';
import { useNotice } from '../../ground/ui/Notices';
import { Page } from '../../ground/ui/Page';
import { PageHeader } from '../../ground/ui/PageHeader';
import { RouteButton } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { useLoad } from '../../ground/ui/useLoad';
import { useStrings } from '../../ground/ui/useStrings';
import { useTouchTargets } from '../../ground/ui/useTouchTargets';
import { AccessSection } from '../../access/ui/AccessSection';
import { HoldersSection } from '../../access/ui/HoldersSection';
import { NextYearSection } from '../../access/ui/NextYearSection';
import { shardOfYear } from '../../ground/rules/shards';
import { yearToOpen } from '../../access/rules/nextYear';
import { TakeOverSection } from '../../access/ui/TakeOverSection';
import { EverySealSection } from '../../sessions/record/ui/EverySealSection';
import { CountersSection } from '../../picture/ui/CountersSection';
import { ClausesSection } from '../../sessions/papers/ui/ClausesSection';
import { PairsSection } from '../../sessions/handover/ui/PairsSection';
import { DebriefsSection } from '../../people/ui/DebriefsSection';
import { LateStepsSection } from '../../people/ui/LateStepsSection';
import { LeftOutRows } from '../../people/ui/LeftOutRows';
import { OffersSection } from '../../people/ui/OffersSection';
import { PeopleSection } from '../../people/ui/PeopleSection';
import { PersonChangeSection } from '../../sessions/handover/ui/PersonChangeSection';
import { SchoolAtOnce } from '../../sessions/handover/ui/SchoolAtOnce';
import { RetentionSection } from '../../sessions/retention/ui/RetentionSection';
import { RequestsSection } from '../../sessions/handover/ui/RequestsSection';
import { ReasonsSection } from '../../people/ui/reasons/ReasonsSection';
import { RolesSection } from '../../people/ui/RolesSection';
import { SchoolsSection } from '../../people/ui/SchoolsSection';
import type { OpenForm } from './capability';
import { SupportSection } from '../../people/ui/SupportSection';
import { SettingsSection } from '../../people/ui/SettingsSection';

export interface TrustPageProps {
  /** The form that is open at once. */
  readonly open?: OpenForm | undefined;
}

/** What the trust enters once. Administrators enter schools, dates, people and settings; record keepers open pairs. */
export function TrustPage({ open }: TrustPageProps): React.ReactElement {
  const askPeople = usePeopleService();
  const home = useHome();
  const touch = useTouchTargets();
  const say = useNotice();
  const strings = useStrings(trustStrings);
  const data = useLoad(React.useCallback(() => askPeople((it) => it.openTrustData()), [askPeople]));
  const lead = data.state === 'full' ? strings.lead[data.value.mayEdit ? 'edit' : 'keep'] : undefined;
  const onSaved = (sentence: string): void => {
    say('done', sentence);
    data.refresh();
    // Home and the bar live on the same catalogue
    home.refresh();
  };
  return (
    <Page className={touch}>
      <PageHeader title={strings.title} lead={lead} />
      {data.state === 'full' && !isClosed(data.value) ? (
        <div>
          <RouteButton to={{ place: 'files' }}>{strings.files}</RouteButton>
        </div>
      ) : undefined}
      <LoadStates
        of={data}
        rows={10}
        isEmpty={isClosed}
        empty={
          <Section title={strings.title}>
            <Empty title={strings.closed.title}>{strings.closed.words}</Empty>
          </Section>
        }
      >
        {(value) => (
          <>
            {value.mayEdit ? <SchoolsSection data={value} onSaved={onSaved} opens={open} /> : undefined}
            {value.mayEdit ? <PeopleSection data={value} onSaved={onSaved} opens={open === 'people'} /> : undefined}
            {value.mayOpenPairs && hasUndecided(value) ? <TakeOverSection /> : undefined}
            {value.mayOpenPairs ? <Asked data={value} onSaved={onSaved} /> : undefined}
            {value.mayOpenPairs ? <PairsSection data={value} onSaved={onSaved} opens={open === 'pair'} /> : undefined}
            {value.mayOpenPairs && lacksFolders(value) ? <NextYearSection year={yearToOpen(value.today)} /> : undefined}
            {value.mayOpenPairs ? <Changes data={value} onSaved={onSaved} /> : undefined}
            <LeftOutRows rows={value.leftOut} />
            {value.mayOpenPairs ? <KeepersChecks /> : undefined}
            {value.mayEdit ? <PolicyData data={value} onSaved={onSaved} /> : undefined}
            {value.mayEdit ? <Turning data={value} onSaved={onSaved} /> : undefined}
            {value.mayEdit ? <HoldersSection onChanged={onSaved} /> : undefined}
            <RetentionSection />
            {value.mayEdit ? <SettingsSection settings={value.catalogue.settings} onSaved={onSaved} /> : undefined}
          </>
        )}
      </LoadStates>
    </Page>
  );
}

const hasUndecided = ({ pairs, ended }: TrustData): boolean => [...pairs, ...ended].some(({ decided }) => !decided);
const lacksFolders = ({ pairs, today }: TrustData): boolean =>
  pairs.some(({ decided, shards }) => decided && shardOfYear(shards, yearToOpen(today)) === undefined);
const isClosed = ({ mayEdit, mayOpenPairs }: TrustData): boolean => !mayEdit && !mayOpenPairs;

interface PartProps {
  readonly data: TrustData;
  readonly onSaved: (sentence: string) => void;
}

/** For record keepers: somebody leaves or moves, or a whole school does. */
function Changes({ data, onSaved }: PartProps): React.ReactElement {
  return (
    <>
      <PersonChangeSection data={data} onSaved={onSaved} />
      <SchoolAtOnce data={data} onSaved={onSaved} />
    </>
  );
}

/** For administrators: whom staff turn to when a session is late, and after something hard. */
function Turning({ data, onSaved }: PartProps): React.ReactElement {
  return (
    <>
      <LateStepsSection data={data} onSaved={onSaved} />
      <DebriefsSection data={data} onSaved={onSaved} />
      <SupportSection data={data} onSaved={onSaved} />
    </>
  );
}

/** For record keepers: who has no supervisor yet, and what leads have asked for. */
function Asked({ data, onSaved }: PartProps): React.ReactElement {
  const { allocation } = useStrings(trustStrings);
  return (
    <>
      <div>
        <RouteButton to={{ place: 'allocation' }}>{allocation}</RouteButton>
      </div>
      <RequestsSection data={data} onSaved={onSaved} />
    </>
  );
}

/** What the trust's policy says, for administrators to put in its own words. */
function PolicyData({ data, onSaved }: PartProps): React.ReactElement {
  return (
    <>
      <RolesSection roles={data.catalogue.roles} onSaved={onSaved} />
      <ReasonsSection data={data} onSaved={onSaved} />
      <OffersSection
        offers={data.catalogue.offers}
        pathways={data.catalogue.pathways}
        roles={data.catalogue.roles}
        onSaved={onSaved}
      />
      <ClausesSection onSaved={onSaved} />
    </>
  );
}

/** What record keepers look at and count at any time. */
function KeepersChecks(): React.ReactElement {
  return (
    <>
      <AccessSection />
      <EverySealSection />
      <CountersSection />
    </>
  );
}
