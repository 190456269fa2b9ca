import * as React from 'react';
import { holdsText } from '../../ground/rules/holdsText';
import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { peopleStrings } from './en';
import { AskForPair } from '../../sessions/handover/ui/AskForPair';
import { Empty } from '../../ground/ui/Empty';
import { useSuperviseeService } from './useSuperviseeService';
import { LoadStates } from '../../ground/ui/LoadStates';
import { Page } from '../../ground/ui/Page';
import { PageHeader } from '../../ground/ui/PageHeader';
import { RouteButton } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { SuperviseeTable } from '../../sessions/ui/SuperviseeTable';
import { Trouble } from '../../ground/ui/Trouble';
import { useLoad } from '../../ground/ui/useLoad';
import type { Load } from '../../ground/ui/useLoad';
import { useStrings } from '../../ground/ui/useStrings';
import { useZone } from '../../ground/ui/ZoneContext';
import { useHome } from '../../sessions/home/ui/HomeContext';
import type { HomeView } from '../../sessions/home/HomeView';
import { countPeople } from '../../sessions/rules/countPeople';
import type { SuperviseeRow } from '../../sessions/rules/SuperviseeRow';

const useStyles = makeStyles({
  find: { maxWidth: '320px' },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Above this many, a box to find somebody is worth its place. */
const findAbove = 10;

/** Everybody I supervise: as Home has them, then as they are now. */
export function PeoplePage(): React.ReactElement {
  const askSupervisees = useSuperviseeService();
  const strings = useStrings(peopleStrings);
  const home = useHome();
  const zone = useZone();
  const { dates } = useStrings();
  const afresh = useLoad(React.useCallback(() => askSupervisees((it) => it.listPeople()), [askSupervisees]));
  const atHome = home.state === 'full' ? home.value : undefined;
  const people = withHome(afresh, atHome);
  return (
    <Page>
      <PageHeader
        title={strings.title}
        lead={people.state === 'full' && people.value.length > 0 ? strings.lead(countPeople(people.value)) : undefined}
        actions={
          <RouteButton appearance="primary" to={{ place: 'book' }}>
            {strings.bookSession}
          </RouteButton>
        }
      />
      {afresh.state === 'failed' && atHome !== undefined ? (
        <Trouble code={afresh.code} requestId={afresh.requestId} onAgain={afresh.again}>
          {strings.asOf(dates.time(atHome.now, zone))}
        </Trouble>
      ) : undefined}
      <LoadStates
        of={people}
        rows={8}
        isEmpty={(rows) => rows.length === 0}
        empty={<Empty title={strings.none}>{strings.noneWords}</Empty>}
      >
        {(rows) => <People rows={rows} />}
      </LoadStates>
      {people.state === 'full' && people.value.length > 0 ? <AskForPair supervisor="me" /> : undefined}
    </Page>
  );
}

/** What Home has is there at once; it is read afresh behind. */
function withHome(afresh: Load<readonly SuperviseeRow[]>, home: HomeView | undefined): Load<readonly SuperviseeRow[]> {
  if (afresh.state === 'full' || home === undefined) return afresh;
  const { again, refresh, replace } = afresh;
  return { state: 'full', value: home.everySupervisee ?? home.supervisees, again, refresh, replace };
}

function People({ rows }: { readonly rows: readonly SuperviseeRow[] }): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(peopleStrings);
  const [part, setPart] = React.useState('');
  const found =
    part.trim() === ''
      ? rows
      : rows.filter(({ pair, schoolName }) => holdsText(`${pair.superviseeName} ${schoolName}`, part));
  return (
    <Section title={strings.section} lead={strings.order}>
      {rows.length > findAbove ? (
        <Field label={strings.find} className={styles.find}>
          <Input type="search" value={part} onChange={(_, { value }) => setPart(value)} />
        </Field>
      ) : undefined}
      {found.length === 0 ? (
        <p role="status" className={styles.none}>
          {strings.noneFound}
        </p>
      ) : (
        <SuperviseeTable label={strings.section} rows={found} />
      )}
    </Section>
  );
}
