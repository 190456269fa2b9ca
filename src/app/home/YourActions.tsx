import * as React from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { homeStrings } from './en';
import { RouteLink } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { hubStrings } from '../../ground/words/hub/en';
import { useStrings } from '../../ground/ui/useStrings';
import { ActionItem } from './ActionItem';
import type { ActionRow } from '../../sessions/rules/ActionRow';
import type { HomeView } from '../../sessions/home/HomeView';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** As many as one sees at a glance; the rest on asking. */
const atFirst = 4;

export interface YourActionsProps {
  readonly view: HomeView;
}

export function YourActions({ view }: YourActionsProps): React.ReactElement {
  const styles = useStyles();
  const { actions } = useStrings(homeStrings);
  const { showAll, showFewer } = useStrings(hubStrings);
  const [all, setAll] = React.useState(false);
  const rows: readonly ActionRow[] = all ? view.actions : view.actions.slice(0, atFirst);
  const severalPeople = new Set(view.actions.map(({ withName }) => withName)).size > 1;
  const more =
    view.actions.length > atFirst ? (
      <Link as="button" aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? showFewer : showAll(view.actions.length)}
      </Link>
    ) : undefined;
  return (
    <Section
      title={actions.title}
      end={
        <>
          {more}
          <RouteLink to={{ place: 'actions' }}>{actions.page}</RouteLink>
        </>
      }
    >
      {rows.length === 0 ? <p className={styles.none}>{actions.none}</p> : undefined}
      <ul className={styles.list}>
        {rows.map((row) => (
          <ActionItem key={row.action.key} row={row} showWith={severalPeople} />
        ))}
      </ul>
    </Section>
  );
}
