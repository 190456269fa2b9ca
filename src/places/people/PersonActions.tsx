import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { isDrifting } from '../../sessions/rules/carrying';
import type { Pair } from '../../people/rules/Pair';
import { peopleStrings } from './en';
import { CaseText } from '../../ground/ui/CaseText';
import { Section } from '../../ground/ui/Section';
import { StateBadge } from '../../ground/ui/StateBadge';
import { hubStrings } from '../../ground/words/hub/en';
import { useStrings } from '../../ground/ui/useStrings';
import type { ActionRow } from '../../sessions/rules/ActionRow';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    padding: '10px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  words: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  facts: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    color: tokens.colorNeutralForeground2,
    marginTop: '4px',
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface PersonActionsProps {
  readonly rows: readonly ActionRow[];
  readonly pair: Pair;
}

/** What the two have agreed and not done yet, drifting ones first as they come. */
export function PersonActions({ rows, pair }: PersonActionsProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(peopleStrings);
  const { carriedTimes } = useStrings(hubStrings);
  return (
    <Section title={strings.actions}>
      {rows.length === 0 ? <p className={styles.none}>{strings.noActions}</p> : undefined}
      <ul className={styles.list}>
        {rows.map(({ action, timesCarried, overdue }) => (
          <li key={action.key} className={styles.row}>
            <p className={styles.words}>
              <CaseText>{action.text}</CaseText>
            </p>
            <div className={styles.facts}>
              {isDrifting(action) ? <StateBadge state="carried">{carriedTimes(timesCarried)}</StateBadge> : undefined}
              {overdue ? <StateBadge state="overdue" /> : undefined}
              <span>
                {strings.actionBy(
                  action.ownerKey === pair.superviseeKey ? pair.superviseeName : strings.you,
                  action.dueDay,
                )}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
