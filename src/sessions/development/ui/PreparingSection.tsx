import * as React from 'react';
import { Section } from '../../../ground/ui/Section';
import { StateBadge } from '../../../ground/ui/StateBadge';
import { useStrings } from '../../../ground/ui/useStrings';
import { developmentStrings } from '../en';
import type { SealedMeetingProps } from './SealedMeeting';
import { useDevelopmentStyles } from './useDevelopmentStyles';

/** How far the two are with preparing. Whether the other has begun cannot be seen, and is not said. */
export function PreparingSection({ view, meeting }: SealedMeetingProps): React.ReactElement {
  const styles = useDevelopmentStyles();
  const { who } = useStrings(developmentStrings);
  const { mine, theirs } = meeting;
  const waits = theirs.shared && theirs.words === undefined;
  const due = !theirs.shared && meeting.day <= view.today;
  return (
    <Section title={who.title}>
      <ul className={styles.list}>
        <li className={styles.row}>
          <p className={styles.strong}>{who.you}</p>
          <StateBadge state={mine.shared ? 'done' : 'draft'}>{mine.shared ? who.ready : who.draft}</StateBadge>
        </li>
        <li className={styles.row}>
          <div>
            <p className={styles.strong}>{view.otherName}</p>
            {waits ? <p className={styles.quiet}>{who.other}</p> : undefined}
            {due ? <p className={styles.quiet}>{who.without}</p> : undefined}
          </div>
          <StateBadge state={theirs.shared ? 'done' : 'draft'}>{theirs.shared ? who.ready : who.draft}</StateBadge>
        </li>
      </ul>
    </Section>
  );
}
