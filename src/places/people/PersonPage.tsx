import { noWhen } from '../../ground/words/moments';
import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { dayInZone } from '../../ground/rules/days';
import { peopleStrings } from './en';
import { useSuperviseeService } from './useSuperviseeService';
import { LoadStates } from '../../ground/ui/LoadStates';
import { MeterBar } from '../../sessions/ui/MeterBar';
import { Columns, Page } from '../../ground/ui/Page';
import { PageHeader } from '../../ground/ui/PageHeader';
import { RouteButton, RouteLink } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { StandingBadges } from '../../sessions/ui/StandingBadges';
import { useLoad } from '../../ground/ui/useLoad';
import { useStrings } from '../../ground/ui/useStrings';
import { useHome } from '../../sessions/home/ui/HomeContext';
import { useZone } from '../../ground/ui/ZoneContext';
import { AskForChange } from '../../sessions/handover/ui/AskForChange';
import { PersonActions } from './PersonActions';
import { PersonSessions } from './PersonSessions';
import type { PersonView } from './SuperviseeService';

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground1 },
});

export interface PersonPageProps {
  readonly pairKey: string;
  readonly superviseeKey: string;
}

/** One person I supervise: standing, the year, sessions and open actions. */
export function PersonPage({ pairKey, superviseeKey }: PersonPageProps): React.ReactElement {
  const askSupervisees = useSuperviseeService();
  const strings = useStrings(peopleStrings);
  const home = useHome();
  // a lead who supervises nobody came from the overview
  const fromOverview = home.state === 'full' && !home.value.belonging.supervises && home.value.belonging.oversees;
  const person = useLoad(
    React.useCallback(
      () => askSupervisees((it) => it.openPerson(pairKey, superviseeKey)),
      [askSupervisees, pairKey, superviseeKey],
    ),
  );
  return (
    <Page>
      <div>
        {fromOverview ? (
          <RouteLink to={{ place: 'overview' }}>{strings.backToOverview}</RouteLink>
        ) : (
          <RouteLink to={{ place: 'people' }}>{strings.back}</RouteLink>
        )}
      </div>
      <LoadStates of={person} heading={<PageHeader title={strings.title} />} rows={8}>
        {(view) => <Person view={view} />}
      </LoadStates>
    </Page>
  );
}

/** To whoever may read it. */
function AgreementLink({
  pairKey,
  reads,
}: {
  readonly pairKey: string;
  readonly reads: boolean;
}): React.ReactElement | null {
  const strings = useStrings(peopleStrings);
  return reads ? <RouteLink to={{ place: 'agreement', pairKey }}>{strings.agreement}</RouteLink> : null;
}

function Person({ view }: { readonly view: PersonView }): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(peopleStrings);
  const { dates } = useStrings();
  const zone = useZone();
  const home = useHome();
  const { row, meter } = view;
  const { pair, next, offer } = row;
  const me = home.state === 'full' ? home.value.me?.key : undefined;
  const supervises = me === pair.supervisorKey;
  const mayAsk = supervises || (home.state === 'full' && home.value.belonging.oversees);
  const takesPart = supervises || me === pair.superviseeKey;
  // SharePoint shows the words to the pair, the record keepers and administrators; to others it would refuse what is
  // offered here
  const reads =
    takesPart || (home.state === 'full' && (home.value.belonging.keeps || home.value.belonging.administers));
  const nextDay = next && dayInZone(next.startsAt, zone);
  const book = (
    <RouteButton
      appearance="primary"
      to={{ place: 'book', pairKey: pair.pairKey, superviseeKey: pair.superviseeKey, offerKey: offer.key }}
    >
      {strings.bookNext}
    </RouteButton>
  );
  return (
    <>
      <PageHeader
        title={pair.superviseeName}
        lead={strings.personLead(row.roleTitle, row.schoolName, offer.title)}
        actions={supervises ? book : undefined}
      />
      <Columns
        main={
          <>
            <PersonSessions sessions={view.sessions} reads={reads} takesPart={takesPart} />
            {reads ? (
              <PersonActions rows={view.actions} pair={pair} />
            ) : (
              <p className={styles.words}>{strings.wordsOfOthers}</p>
            )}
          </>
        }
        aside={
          <>
            <Section title={strings.standing}>
              <StandingBadges row={row} />
              <AgreementLink pairKey={pair.pairKey} reads={reads} />
              <p className={styles.words}>
                {strings.last(row.lastHeld)} {strings.next(nextDay, next ? dates.time(next.startsAt, zone) : noWhen)}
              </p>
            </Section>
            <Section title={strings.year}>
              <MeterBar meter={meter} />
              <Rhythm view={view} mine={supervises} />
            </Section>
            {mayAsk && pair.status === 'active' ? <AskForChange pair={pair} /> : undefined}
          </>
        }
      />
    </>
  );
}

interface RhythmProps {
  readonly view: PersonView;
  /** I supervise them. */
  readonly mine: boolean;
}

/** A group meets as it was opened. */
function Rhythm({ view: { row }, mine }: RhythmProps): React.ReactElement | null {
  const strings = useStrings(peopleStrings);
  const { pair, offer } = row;
  return !mine || offer.kind === 'group' || pair.status !== 'active' ? null : (
    <RouteLink to={{ place: 'rhythm', pairKey: pair.pairKey }}>{strings.rhythm}</RouteLink>
  );
}
