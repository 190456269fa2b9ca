import * as React from 'react';
import { CalendarClock20Regular } from '@fluentui/react-icons/lib/atoms/svg/calendar-clock';
import { makeStyles } from '@fluentui/react-components';
import { NeedRow } from '../../../ground/ui/NeedRow';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import type { HomeView } from '../../home/HomeView';
import { coverStrings } from '../en';
import { coverEnding } from '../rules/coverEnding';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

/** Once Home stands: cover that comes to its end, to whoever covers and to whom it is for. Nothing ends by itself. */
export function CoverEnding({ view }: { readonly view: HomeView }): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(coverStrings);
  const given = coverEnding(view.everySupervisee ?? view.supervisees, view.today);
  const had = coverEnding(view.mine, view.today);
  if (given.length + had.length === 0) return null;
  return (
    <Section title={strings.title}>
      <ul className={styles.list}>
        {given.map(({ pair: { pairKey, superviseeKey, superviseeName }, until }) => (
          <NeedRow
            key={`${pairKey} ${superviseeKey}`}
            icon={<CalendarClock20Regular />}
            title={strings.given(superviseeName)}
            lead={`${strings.until(until, until < view.today)} ${strings.ask}`}
            action={
              <RouteButton to={{ place: 'person', pairKey, superviseeKey }} aria-label={strings.openOf(superviseeName)}>
                {strings.open}
              </RouteButton>
            }
          />
        ))}
        {had.map(({ pair: { pairKey, supervisorName }, until }) => (
          <NeedRow
            key={pairKey}
            icon={<CalendarClock20Regular />}
            title={strings.had(supervisorName)}
            lead={`${strings.until(until, until < view.today)} ${strings.theyAsk(supervisorName)}`}
            action={undefined}
          />
        ))}
      </ul>
    </Section>
  );
}
