import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { GoneNeed, OtherYearNeed, ProposalNeed, StrayNeed } from './outlookNeedRows';
import type { OutlookDecision } from './outlookDecisions';
import type { HomeView } from '../../home/HomeView';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '& > li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    '& > li:first-child': { borderTopStyle: 'none' },
  },
});

export interface OutlookNeedsProps {
  readonly view: HomeView;
  readonly decisions: readonly OutlookDecision[];
}

/** What Outlook leaves to a person to decide, each with its buttons. */
export function OutlookNeeds({ view, decisions }: OutlookNeedsProps): React.ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {decisions.map((decision) => (
        <Row key={keyOf(decision)} view={view} decision={decision} />
      ))}
    </ul>
  );
}

function keyOf(decision: OutlookDecision): string {
  if (decision.kind === 'stray') return `stray ${decision.eventId}`;
  return decision.kind === 'proposed'
    ? `proposed ${decision.session.key} ${decision.note.byKey}`
    : `${decision.kind} ${decision.session.key}`;
}

function Row({ view, decision }: { readonly view: HomeView; readonly decision: OutlookDecision }): React.ReactElement {
  switch (decision.kind) {
    case 'stray':
      return <StrayNeed stray={decision} />;
    case 'gone':
      return <GoneNeed view={view} trouble={decision} />;
    case 'otherYear':
      return <OtherYearNeed view={view} trouble={decision} />;
    case 'proposed':
      return <ProposalNeed view={view} session={decision.session} note={decision.note} />;
  }
}
