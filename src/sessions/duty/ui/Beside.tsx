import * as React from 'react';
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import type { FurtherSupport } from '../../../ground/rules/Catalogue';
import { ownAddress } from '../../../ground/rules/ownAddress';
import { IconLine } from '../../../ground/ui/IconLine';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import type { DutyView } from '../DutyService';
import { askedStrings } from '../en';

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What stands beside a debrief for both: the trust's own text, one's own plan, further help, and who sees it. */
export function Beside({ view }: { readonly view: DutyView }): React.ReactElement {
  const strings = useStrings(askedStrings);
  const mine = view.role === 'asker';
  return (
    <>
      <Template view={view} />
      {mine && view.ask.forKey === '' ? (
        <Section title={strings.plan.title} lead={strings.plan.words}>
          <div>
            <RouteButton to={{ place: 'ownPlan' }}>{strings.plan.open}</RouteButton>
          </div>
        </Section>
      ) : undefined}
      <Support support={view.support} />
      <Section title={strings.kept.title}>
        <IconLine quiet icon={<LockClosed16Regular />}>
          {mine ? strings.kept.asker : strings.kept.duty}
        </IconLine>
      </Section>
    </>
  );
}

/** A link to the trust's own site alone; one that leads elsewhere is not opened. */
function Template({ view }: { readonly view: DutyView }): React.ReactElement {
  const styles = useStyles();
  const { template: strings } = useStrings(askedStrings);
  const address = view.template && ownAddress(view.template.address, window.location.href);
  return (
    <Section title={strings.title}>
      {view.template !== undefined && address !== undefined ? (
        <>
          <p className={styles.words}>{strings.words}</p>
          <Link href={address} target="_blank" rel="noreferrer" data-interception="off">
            {strings.open(view.template.title)}
          </Link>
        </>
      ) : (
        <p className={styles.words}>{strings.none}</p>
      )}
    </Section>
  );
}

function Support({ support }: { readonly support: readonly FurtherSupport[] }): React.ReactElement {
  const styles = useStyles();
  const { support: strings } = useStrings(askedStrings);
  return (
    <Section title={strings.title} lead={support.length > 0 ? strings.lead : undefined}>
      {support.length === 0 ? <p className={styles.words}>{strings.none}</p> : undefined}
      <ul className={styles.list}>
        {support.map(({ key, title, lead, contact, external }) => (
          <li key={key} className={styles.item}>
            <p className={styles.title}>{title}</p>
            <p className={styles.words}>{lead}</p>
            <p className={styles.words}>{contact || strings.noContact}</p>
            {external ? <p className={styles.quiet}>{strings.outside}</p> : undefined}
          </li>
        ))}
      </ul>
    </Section>
  );
}
