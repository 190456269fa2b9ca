import * as React from 'react';
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { oneColumn, phone } from '../../ground/ui/breakpoints';
import { useOutlook } from '../../sessions/outlook/ui/OutlookContext';
import { AgreementSection } from './AgreementSection';
import { EntitlementSection } from './EntitlementSection';
import { HardSection } from './HardSection';
import { NeedsSection } from './NeedsSection';
import { NextSection } from './NextSection';
import { OtherSessions } from './OtherSessions';
import { RaiseSection } from './RaiseSection';
import { outlookDecisions } from '../../sessions/outlook/ui/outlookDecisions';
import { YourActions } from './YourActions';
import type { HomeView, OwnSupervision } from '../../sessions/home/HomeView';

const useStyles = makeStyles({
  // drawn as main column and aside, but in the order of the keyboard: next, help, actions, agenda, entitlement
  grid: {
    display: 'grid',
    gap: '24px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) 336px',
    gridTemplateAreas: '"next next hard" "actions raise rest"',
    [oneColumn]: { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateAreas: '"next" "hard" "actions" "raise" "rest"' },
    [phone]: { gap: '16px' },
  },
  // a row that holds nothing would still have its gap
  waiting: {
    gridTemplateAreas: '"needs needs needs" "next next hard" "actions raise rest"',
    [oneColumn]: { gridTemplateAreas: '"needs" "next" "hard" "actions" "raise" "rest"' },
  },
  needs: { gridArea: 'needs', minWidth: 0 },
  next: { gridArea: 'next', minWidth: 0 },
  hard: { gridArea: 'hard', minWidth: 0 },
  actions: { gridArea: 'actions', minWidth: 0 },
  // nothing is booked, so there is nothing to raise yet
  alone: { gridColumnEnd: 'span 2', [oneColumn]: { gridColumnEnd: 'auto' } },
  raise: { gridArea: 'raise', minWidth: 0 },
  rest: {
    gridArea: 'rest',
    display: 'flex',
    flexDirection: 'column',
    gap: '24px',
    minWidth: 0,
    [phone]: { gap: '16px' },
  },
});

/** The supervision that comes first: booked before not booked, then the earlier. */
function nextOf(mine: readonly OwnSupervision[]): OwnSupervision | undefined {
  return (
    [...mine]
      .filter(({ next }) => next)
      .sort((a, b) => (a.next?.startsAt ?? '').localeCompare(b.next?.startsAt ?? ''))[0] ?? mine[0]
  );
}

export interface SuperviseeHomeProps {
  readonly view: HomeView;
}

export function SuperviseeHome({ view }: SuperviseeHomeProps): React.ReactElement {
  const styles = useStyles();
  const outlook = useOutlook();
  const { fresh } = outlook;
  const decisions = outlookDecisions(view, outlook);
  const first = nextOf(view.mine);
  const supervision = first && { ...first, next: first.next && fresh(first.next) };
  const formal = view.mine[0];
  const others = view.mine.filter((mine) => mine !== first);
  const waits = view.needs.length + decisions.length > 0;
  return (
    <div className={mergeClasses(styles.grid, waits && styles.waiting)}>
      {waits ? (
        <div className={styles.needs}>
          <NeedsSection view={view} decisions={decisions} />
        </div>
      ) : undefined}
      <div className={styles.next}>
        <NextSection view={view} supervision={supervision} />
      </div>
      <div className={styles.hard}>
        <HardSection view={view} />
      </div>
      <div className={mergeClasses(styles.actions, !supervision?.next && styles.alone)}>
        <YourActions view={view} />
      </div>
      {supervision?.next ? (
        <div className={styles.raise}>
          <RaiseSection view={view} supervision={supervision} next={supervision.next} />
        </div>
      ) : undefined}
      <div className={styles.rest}>
        {formal ? <EntitlementSection supervision={formal} /> : undefined}
        {formal ? <AgreementSection supervision={formal} /> : undefined}
        {others.length > 0 ? <OtherSessions view={view} mine={others} /> : undefined}
      </div>
    </div>
  );
}
