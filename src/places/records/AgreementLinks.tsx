import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { RouteLink } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { StateBadge } from '../../ground/ui/StateBadge';
import { useStrings } from '../../ground/ui/useStrings';
import { useHome } from '../../sessions/home/ui/HomeContext';
import type { HomeView } from '../../sessions/home/HomeView';
import { AgreementBadge } from '../../sessions/ui/StandingBadges';
import { recordsStrings } from './en';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 12px',
    paddingBlock: '8px',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

interface Linked {
  readonly pairKey: string;
  readonly name: string;
  readonly badge: React.ReactNode;
}

/** The agreements of one's own pairs and groups, each with how it stands; nothing where there is no pair. */
export function AgreementLinks(): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(recordsStrings);
  const home = useHome();
  const linked = home.state === 'full' ? linkedIn(home.value) : [];
  if (linked.length === 0) return null;
  return (
    <Section title={strings.agreements}>
      <ul className={styles.list}>
        {linked.map(({ pairKey, name, badge }) => (
          <li key={pairKey} className={styles.item}>
            <RouteLink to={{ place: 'agreement', pairKey }}>{strings.agreementWith(name)}</RouteLink>
            {badge}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function linkedIn({ mine, supervisees }: HomeView): readonly Linked[] {
  return [
    ...mine.map(({ pair, agreement }) => ({
      pairKey: pair.pairKey,
      name: pair.supervisorName,
      badge: agreement.inForce ? <StateBadge state="agreed" /> : undefined,
    })),
    ...supervisees.map(({ pair, agreement }) => ({
      pairKey: pair.pairKey,
      name: pair.superviseeName,
      badge: <AgreementBadge agreement={agreement} />,
    })),
  ];
}
