import * as React from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import type { Day } from '../../ground/rules/School';
import { useRouteAnchor } from '../../ground/ui/RouteLink';
import { useStrings } from '../../ground/ui/useStrings';
import { useHome } from '../../sessions/home/ui/HomeContext';
import { myCalendarStrings } from './en';

const useStyles = makeStyles({ views: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

type View = 'week' | 'term' | 'year' | 'schools';

export interface ViewChoiceProps {
  readonly shown: View;
  readonly day?: Day | undefined;
}

/** Week, term and, for who oversees, the year plan: links, so that each can be kept and sent. */
export function ViewChoice({ shown, day }: ViewChoiceProps): React.ReactElement {
  const styles = useStyles();
  const { views, viewsLabel } = useStrings(myCalendarStrings);
  const home = useHome();
  const belonging = home.state === 'full' ? home.value.belonging : undefined;
  const oversees = belonging?.oversees === true;
  const leads = oversees || belonging?.supervises === true || shown === 'schools';
  return (
    <nav aria-label={viewsLabel} className={styles.views}>
      {(['week', 'term'] as const).map((view) => (
        <Choice key={view} view={view} day={day} current={view === shown} words={views[view]} />
      ))}
      {oversees || shown === 'year' ? <Choice view="year" current={shown === 'year'} words={views.year} /> : undefined}
      {leads ? <Choice view="schools" current={shown === 'schools'} words={views.schools} /> : undefined}
    </nav>
  );
}

interface ChoiceProps {
  readonly view: View;
  readonly day?: Day | undefined;
  readonly current: boolean;
  readonly words: string;
}

function Choice({ view, day, current, words }: ChoiceProps): React.ReactElement {
  const anchor = useRouteAnchor({ place: 'calendar', view, day });
  return (
    <Button
      as="a"
      {...anchor}
      shape="circular"
      appearance={current ? 'primary' : 'secondary'}
      aria-current={current ? 'page' : undefined}
    >
      {words}
    </Button>
  );
}
