import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { homeStrings } from './en';
import { Empty } from '../../ground/ui/Empty';
import { LazyBoundary } from '../../ground/ui/LazyBoundary';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import { AgreementNeed, OverdueNeed, SignNeed } from './needs';
import { OutlookNeed } from './OutlookNeed';
import type { OutlookDecision } from '../../sessions/outlook/ui/outlookDecisions';
import { RequestNeed } from './RequestNeed';
import type { HomeView, Need } from '../../sessions/home/HomeView';

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
        <ul className={styles.list}>
          {view.needs.map((need, index) => (
            <NeedItem key={keyOf(need)} need={need} view={view} first={index === 0} />
          ))}
        </ul>
      ) : undefined}
      {decisions.length > 0 ? (
        <LazyBoundary quiet>
          <OutlookNeeds view={view} decisions={decisions} />
        </LazyBoundary>
      ) : undefined}
    </Section>
  );
}

function keyOf(need: Need): string {
  switch (need.kind) {
    case 'request':
      return need.request.key;
    case 'overdue':
    case 'agreement':
      return `${need.kind} ${need.row.pair.key}`;
    case 'sign':
    case 'outlook':
      return need.kind;
  }
}

function NeedItem({
  need,
  ...rest
}: {
  readonly need: Need;
  readonly view: HomeView;
  readonly first: boolean;
}): React.ReactElement {
  switch (need.kind) {
    case 'request':
      return <RequestNeed need={need} {...rest} />;
    case 'overdue':
      return <OverdueNeed need={need} {...rest} />;
    case 'sign':
      return <SignNeed need={need} {...rest} />;
    case 'agreement':
      return <AgreementNeed need={need} {...rest} />;
    case 'outlook':
      return <OutlookNeed need={need} {...rest} />;
  }
}
