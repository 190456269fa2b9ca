import * as React from 'react';
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import type { HomeView } from '../../../sessions/home/HomeView';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { trustHomeStrings } from './en';

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Home of somebody who takes part in no supervision and looks after it: a chief executive, a trustee, a record keeper. */
export function TrustHome({ view }: { readonly view: HomeView }): React.ReactElement {
  const styles = useStyles();
  const forTrust = useStrings(trustHomeStrings);
  const { oversees, keeps, administers } = view.belonging;
  return (
    <>
      {oversees ? (
        <Section title={forTrust.oversees.title}>
          <p className={styles.words}>{forTrust.oversees.words}</p>
          <div className={styles.actions}>
            <RouteButton appearance="primary" to={{ place: 'overview' }}>
              {forTrust.oversees.open}
            </RouteButton>
            <RouteButton to={{ place: 'calendar' }}>{forTrust.oversees.calendar}</RouteButton>
          </div>
        </Section>
      ) : undefined}
      {keeps ? (
        <Section title={forTrust.keeps.title}>
          <p className={styles.words}>{forTrust.keeps.words}</p>
          <div className={styles.actions}>
            <RouteButton appearance={oversees ? undefined : 'primary'} to={{ place: 'trust' }}>
              {forTrust.keeps.open}
            </RouteButton>
          </div>
        </Section>
      ) : undefined}
      {administers ? (
        <Section title={forTrust.administers.title}>
          <p className={styles.words}>{forTrust.administers.words}</p>
          <div className={styles.actions}>
            <RouteButton to={{ place: 'setUp' }}>{forTrust.administers.open}</RouteButton>
          </div>
        </Section>
      ) : undefined}
    </>
  );
}
