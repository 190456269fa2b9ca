import * as React from 'react';
import type { TrustView } from '../../people/PeopleService';
import type { RegisterFigures } from '../../picture/rules/RegisterCount';
import { RegistersSection } from './RegistersSection';
import { useRegisters } from './useRegisters';
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
import { WhatMoves } from './WhatMoves';
import type { SchoolYear } from '../../ground/rules/School';
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
  const data = useLoad(React.useCallback(() => askPeople((it) => it.openTrust()), [askPeople]));
  const [version, setVersion] = React.useState(0);
  const lead = data.state === 'full' ? strings.lead[data.value.mayEdit ? 'edit' : 'keep'] : undefined;
  const onSaved = (sentence: string): void => {
    say('done', sentence);
    data.refresh();
    setVersion((before) => before + 1);
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
            {value.mayEdit ? <Entered data={value} version={version} onSaved={onSaved} open={open} /> : undefined}
            {value.mayOpenPairs ? <Kept data={value} version={version} onSaved={onSaved} open={open} /> : undefined}
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

const showMoves = (years: readonly SchoolYear[]): React.ReactElement => <WhatMoves years={years} />;

const isClosed = ({ mayEdit, mayOpenPairs }: TrustView): boolean => !mayEdit && !mayOpenPairs;

interface PartProps {
  readonly data: TrustView;
  readonly onSaved: (sentence: string) => void;
}

interface ReadPartProps extends PartProps {
  /** Grows with what is saved: each section reads its own again. */
  readonly version: number;
  readonly open: OpenForm | undefined;
}

/** For administrators: the schools with their dates, and the people. */
function Entered({ open, ...part }: ReadPartProps): React.ReactElement {
  return (
    <>
      <SchoolsSection {...part} opens={open} moves={showMoves} />
      <PeopleSection {...part} opens={open === 'people'} />
    </>
  );
}

/** For record keepers: pairs, what leads have asked for, and what must be known of all registers. */
function Kept({ data, version, onSaved, open }: ReadPartProps): React.ReactElement {
  const { allocation } = useStrings(trustStrings);
  const state = useRegisters(data, version);
  const { registers, onReadAll, figures } = state;
  return (
    <>
      {figures && figures.undecided > 0 ? <TakeOverSection /> : undefined}
      <div>
        <RouteButton to={{ place: 'allocation' }}>{allocation}</RouteButton>
      </div>
      <RequestsSection data={data} version={version} onSaved={onSaved} />
      <PairsSection
        data={data}
        version={version}
        registers={registers}
        onReadAll={onReadAll}
        onSaved={onSaved}
        opens={open === 'pair'}
      />
      {figures && lacksFolders(figures, data) ? <NextYearSection year={yearToOpen(data.today)} /> : undefined}
      <PersonChangeSection data={data} onSaved={onSaved} />
      <SchoolAtOnce data={data} onSaved={onSaved} />
      <RegistersSection state={state} />
      <LeftOutRows count={figures?.leftOut ?? 0} rows={registers.value?.leftOut ?? figures?.firstLeftOut ?? []} />
      <KeepersChecks />
    </>
  );
}

/** Also where they were read through before the year came whose folders should be open by now. */
const lacksFolders = ({ year, lacksFolders: count, pairs }: RegisterFigures, { today }: TrustView): boolean =>
  count > 0 || (year !== yearToOpen(today) && pairs > 0);

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
