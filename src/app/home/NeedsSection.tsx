import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { homeStrings } from './en';
import { Empty } from '../../ground/ui/Empty';
import { LazyBoundary } from '../../ground/ui/LazyBoundary';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import type { OutlookDecision } from '../../sessions/outlook/ui/outlookDecisions';
import type { HomeView } from '../../sessions/home/HomeView';
import type { NeedKind, Needs } from '../../sessions/home/Needs';
import type { NeedDefinition } from '../../sessions/home/ui/NeedDefinition';
import { needs as kinds } from '../capabilities';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '& > li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    '& > li:first-child': { borderTopStyle: 'none' },
  },
});

const OutlookNeeds = React.lazy(() =>
  import(/* webpackChunkName: 'outlook-notes' */ '../../sessions/outlook/ui/OutlookNeeds').then((file) => ({
    default: file.OutlookNeeds,
  })),
);

export interface NeedsSectionProps {
  readonly view: HomeView;
  readonly decisions: readonly OutlookDecision[];
}

/** What waits for this person, the most pressing first. */
export function NeedsSection({ view, decisions }: NeedsSectionProps): React.ReactElement {
  const styles = useStyles();
  const { needs } = useStrings(homeStrings);
  return (
    <Section title={needs.title}>
      {view.needs.length === 0 && decisions.length === 0 ? <Empty title={needs.none} /> : undefined}
      {view.needs.length > 0 ? (
        <ul className={styles.list}>{view.needs.map((need, index) => lineOf(need.kind, need, view, index === 0))}</ul>
      ) : undefined}
      {decisions.length > 0 ? (
        <LazyBoundary quiet>
          <OutlookNeeds view={view} decisions={decisions} />
        </LazyBoundary>
      ) : undefined}
    </Section>
  );
}

function lineOf<K extends NeedKind>(kind: K, need: Needs[K], view: HomeView, first: boolean): React.ReactElement {
  const { keyOf, line: Line }: NeedDefinition<K> = kinds[kind];
  return (
    <LazyBoundary quiet key={`${kind} ${keyOf(need)}`} frame={ListItem}>
      <Line need={need} view={view} first={first} />
    </LazyBoundary>
  );
}

/** Around the trouble of a line that could not be loaded. */
const ListItem: React.FunctionComponent = ({ children }) => <li>{children}</li>;
