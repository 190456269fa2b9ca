import * as React from 'react';
import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { dayInZone } from '../../../ground/rules/days';
import { ownAddress } from '../../../ground/rules/ownAddress';
import { StateBadge } from '../../../ground/ui/StateBadge';
import { useStrings } from '../../../ground/ui/useStrings';
import { useZone } from '../../../ground/ui/ZoneContext';
import type { AgenciesView } from '../../../logs/AgencyService';
import { isCheckDue } from '../../../logs/rules/Agency';
import type { Agency } from '../../../logs/rules/Agency';
import { useLogService } from '../../../logs/useLogService';
import { useDecision } from '../../../sessions/outlook/ui/useDecision';
import { agencyStrings } from './en';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '12px 0',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '4px 12px' },
  title: { ...typographyStyles.body1Strong, margin: 0, minWidth: 0, flex: '1 1 200px', overflowWrap: 'anywhere' },
  words: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(120px, max-content) minmax(0, 1fr)',
    gap: '4px 16px',
    margin: 0,
    '& dt': { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
    '& dd': { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface AgencyRowProps {
  readonly view: AgenciesView;
  readonly agency: Agency;
  readonly onChange: () => void;
  readonly onEnded: () => void;
}

/** One agency: what it does, how and when it is reached, and how sure these details are. */
export function AgencyRow({ view, agency, onChange, onEnded }: AgencyRowProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(agencyStrings);
  const zone = useZone();
  const isLate = isCheckDue(agency, view.today);
  const roles = view.roles.filter(({ key }) => agency.forRoles.includes(key)).map(({ title }) => title);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3 className={styles.title}>{agency.name}</h3>
        {isLate ? <StateBadge state="overdue">{strings.late(agency.reviewDay)}</StateBadge> : undefined}
      </div>
      <p className={styles.words}>{agency.does}</p>
      <dl className={styles.facts}>
        <dt>{strings.how}</dt>
        <dd>{agency.how}</dd>
        <Fact label={strings.when} words={agency.when} />
        <Fact label={strings.outOfHours} words={agency.outOfHours} />
        <Thresholds agency={agency} />
      </dl>
      {roles.length > 0 ? <p className={styles.quiet}>{strings.forRoles(roles)}</p> : undefined}
      <p className={styles.quiet}>{isLate ? strings.lateWords : strings.review(agency.reviewDay)}</p>
      <p className={styles.quiet}>{strings.changed(agency.changedBy, dayInZone(agency.changedAt, zone))}</p>
      {view.mayWrite ? <Buttons agency={agency} onChange={onChange} onEnded={onEnded} /> : undefined}
    </li>
  );
}

function Fact({ label, words }: { readonly label: string; readonly words: string }): React.ReactElement | null {
  if (words === '') return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>{words}</dd>
    </>
  );
}

/** A document of this site opens; any other address is text to be copied. */
function Thresholds({ agency: { name, thresholds } }: Pick<AgencyRowProps, 'agency'>): React.ReactElement | null {
  const strings = useStrings(agencyStrings);
  if (thresholds.title === '') return null;
  const address = ownAddress(thresholds.address, window.location.href);
  return (
    <>
      <dt>{strings.thresholds}</dt>
      <dd>
        {address === undefined ? (
          <>
            {thresholds.title} <span>{thresholds.address}</span>
          </>
        ) : (
          <Link
            href={address}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={strings.open(thresholds.title, name)}
          >
            {thresholds.title}
          </Link>
        )}
      </dd>
    </>
  );
}

function Buttons({ agency, onChange, onEnded }: Omit<AgencyRowProps, 'view'>): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(agencyStrings);
  const ask = useLogService();
  const { busy, decide } = useDecision();
  const end = async (): Promise<void> => {
    const outcome = await decide(
      () => ask((it) => it.endAgency(agency)),
      () => strings.ended,
    );
    if (outcome?.ok === true) onEnded();
  };
  return (
    <div className={styles.buttons}>
      <Button size="small" aria-label={strings.changeLabel(agency.name)} onClick={onChange}>
        {strings.change}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={busy}
        aria-label={strings.endLabel(agency.name)}
        onClick={() => void end()}
      >
        {strings.end}
      </Button>
    </div>
  );
}
