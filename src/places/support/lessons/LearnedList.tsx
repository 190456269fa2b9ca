import * as React from 'react';
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ownAddress } from '../../../ground/rules/ownAddress';
import { Section } from '../../../ground/ui/Section';
import { StateBadge } from '../../../ground/ui/StateBadge';
import { useStrings } from '../../../ground/ui/useStrings';
import type { LessonsView } from '../../../plans/LessonService';
import { learningStrings } from '../../../sessions/learning/en';
import type { PublishedLesson } from '../../../sessions/learning/rules/Lesson';
import { lessonStrings } from './en';

export const useLessonStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
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
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What leads have published, the latest first. */
export function LearnedList({ view }: { readonly view: LessonsView }): React.ReactElement {
  const styles = useLessonStyles();
  const { learned: strings, unknown } = useStrings(lessonStrings);
  return (
    <Section title={strings.title}>
      {view.published.length === 0 ? <p className={styles.words}>{strings.none}</p> : undefined}
      <ul className={styles.list}>
        {view.published.map((lesson) => (
          <Learned key={lesson.key} lesson={lesson} isMine={lesson.ownerKey === view.myKey} />
        ))}
      </ul>
      {view.unknown > 0 ? <p role="status">{unknown(view.unknown)}</p> : undefined}
    </Section>
  );
}

interface LearnedProps {
  readonly lesson: PublishedLesson;
  readonly isMine: boolean;
}

function Learned({ lesson, isMine }: LearnedProps): React.ReactElement {
  const styles = useLessonStyles();
  const { learned: strings } = useStrings(lessonStrings);
  const { from } = useStrings(learningStrings);
  const { action, changed, ownerName } = lesson;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3 className={styles.title}>{lesson.title}</h3>
        <State lesson={lesson} />
      </div>
      <p className={styles.words}>{lesson.words}</p>
      <p className={styles.quiet}>{from(lesson.source, lesson.month)}</p>
      {action === undefined ? undefined : <p className={styles.words}>{strings.action(action)}</p>}
      <Document lesson={lesson} />
      {ownerName === '' || changed !== undefined ? undefined : (
        <p className={styles.quiet}>{isMine ? strings.yours : strings.owner(ownerName)}</p>
      )}
      {changed === undefined ? undefined : (
        <>
          <p className={styles.words}>{strings.changed(changed.what)}</p>
          <p className={styles.quiet}>{strings.seen(changed.seenBy, changed.day)}</p>
        </>
      )}
    </li>
  );
}

function State({ lesson: { action, changed } }: Pick<LearnedProps, 'lesson'>): React.ReactElement {
  const { state } = useStrings(lessonStrings).learned;
  if (changed !== undefined) return <StateBadge state="done">{state.changed}</StateBadge>;
  if (action !== undefined) return <StateBadge state="running">{state.acting}</StateBadge>;
  return <StateBadge state="offered">{state.open}</StateBadge>;
}

/** A document of the trust's own site; any other address opens nothing. */
function Document({ lesson: { action, title } }: Pick<LearnedProps, 'lesson'>): React.ReactElement | null {
  const { learned: strings } = useStrings(lessonStrings);
  const address = ownAddress(action?.address ?? '', window.location.href);
  if (address === undefined) return null;
  return (
    <div>
      <Link href={address} target="_blank" rel="noopener noreferrer" aria-label={strings.documentOf(title)}>
        {strings.document}
      </Link>
    </div>
  );
}
