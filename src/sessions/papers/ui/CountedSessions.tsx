import { noWhen } from '../../../ground/words/moments';
import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { phone } from '../../../ground/ui/breakpoints';
import { Section } from '../../../ground/ui/Section';
import { StateBadge } from '../../../ground/ui/StateBadge';
import { useStrings } from '../../../ground/ui/useStrings';
import { agreementStrings } from '../en';
import type { AgreementView, CountedSession } from '../PaperService';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: '16px',
    [phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  step: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    paddingTop: '8px',
    borderTop: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  now: { borderTop: `3px solid ${tokens.colorBrandStroke1}` },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  facts: {
    ...typographyStyles.body1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    margin: 0,
  },
  purpose: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The three sessions by which it is made: which of them were held, and what each is for. */
export function CountedSessions({ view }: { readonly view: AgreementView }): React.ReactElement {
  const styles = useStyles();
  const { counted } = useStrings(agreementStrings);
  const { dates } = useStrings();
  const { sessions, today, heldSinceStart } = view;
  const comingAt = sessions.findIndex(({ state }) => state === 'booked');
  const coming = sessions[comingAt];
  const title =
    coming?.day === undefined
      ? counted.heldTitle(heldSinceStart)
      : counted.coming(dates.nearDay(coming.day, today), comingAt + 1);
  const number = comingAt < 0 ? Math.min(heldSinceStart + 1, 4) : comingAt + 1;
  return (
    <Section title={title} lead={counted.lead(number)}>
      <ol className={styles.list}>
        {sessions.map((session, index) => (
          <li key={index} className={`${styles.step} ${index === comingAt ? styles.now : ''}`}>
            <p className={styles.name}>{counted.names(index + 1)}</p>
            <Facts session={session} view={view} late={index === 2 && heldSinceStart >= 3} />
            <p className={styles.purpose}>{counted.purposes[index]}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

interface FactsProps {
  readonly session: CountedSession;
  readonly view: AgreementView;
  readonly late: boolean;
}

function Facts({ session, view, late }: FactsProps): React.ReactElement {
  const styles = useStyles();
  const { counted } = useStrings(agreementStrings);
  const { dates } = useStrings();
  const { state, day, startsAt } = session;
  const when = day === undefined ? '' : dates.dayMonth(day);
  const booked = day === undefined ? noWhen : dates.nearDay(day, view.today);
  return (
    <div className={styles.facts}>
      {state === 'toCome' ? (
        <StateBadge state="planned">{counted.toCome}</StateBadge>
      ) : (
        <StateBadge state={late ? 'overdue' : state} />
      )}
      <span>{state === 'booked' ? counted.at(booked, dates.time(startsAt, view.zone)) : when}</span>
    </div>
  );
}
