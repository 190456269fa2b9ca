import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { RouteLink } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { furtherRoute } from '../../sessions/further/rules/furtherRoute';
import { useStrings } from '../../ground/ui/useStrings';
import { offeredStrings } from './en';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  words: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What stands under Support beside the offers. */
export function BesideOffers(): React.ReactElement {
  const styles = useStyles();
  const { beside } = useStrings(offeredStrings);
  return (
    <Section title={beside.title}>
      <ul className={styles.list}>
        <li>
          <RouteLink to={{ place: 'support', planKey: 'lessons' }}>{beside.lessons}</RouteLink>
          <p className={styles.words}>{beside.lessonsLead}</p>
        </li>
        <li>
          <RouteLink to={{ place: 'support', planKey: 'agencies' }}>{beside.agencies}</RouteLink>
          <p className={styles.words}>{beside.agenciesLead}</p>
        </li>
        <li>
          <RouteLink to={furtherRoute}>{beside.further}</RouteLink>
          <p className={styles.words}>{beside.furtherLead}</p>
        </li>
      </ul>
    </Section>
  );
}
