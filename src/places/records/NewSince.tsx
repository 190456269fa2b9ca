import * as React from 'react';
import { makeStyles } from '@fluentui/react-components';
import type { HomeView } from '../../sessions/home/HomeView';
import type { Need } from '../../sessions/home/Needs';
import { LookNeed } from '../../sessions/record/ui/needs/LookNeed';
import { NewsNeed } from '../../sessions/record/ui/needs/NewsNeed';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import { recordsStrings } from './en';

const useStyles = makeStyles({ list: { listStyle: 'none', margin: 0, padding: 0 } });

/** What somebody else did with a record, or who looked at it; a session's time is the calendar's. */
type RecordNews = Extract<Need, { readonly kind: 'news' | 'look' }>;

const isOfRecords = (need: Need): need is RecordNews =>
  need.kind === 'look' || (need.kind === 'news' && need.what !== 'moved' && need.what !== 'cancelled');

export interface NewSinceProps {
  readonly view: HomeView;
}

/**
 * What is new in somebody's records, as Home says it: a comment, an addition, a record that came back, a record keeper
 * who opened one. Each goes once its record was opened; without any there is no section.
 */
export function NewSince({ view }: NewSinceProps): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(recordsStrings);
  const news = view.needs.filter(isOfRecords);
  if (news.length === 0) return null;
  return (
    <Section title={strings.newSince}>
      <ul className={styles.list}>
        {news.map((need) =>
          need.kind === 'look' ? (
            <LookNeed key={`look ${need.target.sessionKey}`} need={need} view={view} first={false} />
          ) : (
            <NewsNeed key={`news ${need.session.key}`} need={need} view={view} first={false} />
          ),
        )}
      </ul>
    </Section>
  );
}
