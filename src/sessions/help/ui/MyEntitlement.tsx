import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import type { HomeView, OwnSupervision } from '../../home/HomeView';
import { MeterBar } from '../../ui/MeterBar';
import { entitlementStrings } from '../en';
import { offersFor } from '../rules/offersFor';

const useStyles = makeStyles({
  list: { ...typographyStyles.body1, listStyleType: 'none', margin: 0, padding: 0 },
  head: { ...typographyStyles.body1Strong, margin: 0 },
  quiet: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface MyEntitlementProps {
  readonly view: HomeView;
  readonly supervision: OwnSupervision;
}

/** This year's periods, what was had and what is coming, and what the trust offers somebody of these roles. */
export function MyEntitlement({ view, supervision }: MyEntitlementProps): React.ReactElement {
  const styles = useStyles();
  const { mine: strings } = useStrings(entitlementStrings);
  const { dates } = useStrings();
  const { meter } = supervision;
  const had = [...supervision.pair.summary.heldDays].filter((day) => day <= view.today);
  const coming = meter.periods.flatMap(({ state, day }) => (state === 'booked' && day !== undefined ? [day] : []));
  const offers = offersFor(view.catalogue.offers, view.me?.roles ?? []);
  const days = (of: readonly number[], none: string): React.ReactElement =>
    of.length === 0 ? (
      <p className={styles.quiet}>{none}</p>
    ) : (
      <ul className={styles.list}>
        {of.map((day) => (
          <li key={day}>{dates.dayMonthYear(day)}</li>
        ))}
      </ul>
    );
  return (
    <Section title={strings.title}>
      <MeterBar meter={meter} />
      <h3 className={styles.head}>{strings.had}</h3>
      {days(had, strings.nothing)}
      <h3 className={styles.head}>{strings.coming}</h3>
      {days(coming, strings.nothingBooked)}
      {offers.length === 0 ? undefined : (
        <>
          <h3 className={styles.head}>{strings.offers}</h3>
          <ul className={styles.list}>
            {offers.map(({ key, title, cadenceWords }) => (
              <li key={key}>{strings.offer(title, cadenceWords)}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
