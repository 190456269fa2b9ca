import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { StateBadge } from '../../../ground/ui/StateBadge';
import { useStrings } from '../../../ground/ui/useStrings';
import { isPublished, lookDay, stepOf } from '../../../plans/rules/LessonWork';
import { usePlanService } from '../../../plans/usePlanService';
import { learningStrings } from '../../../sessions/learning/en';
import { useDecision } from '../../../sessions/outlook/ui/useDecision';
import { ActionForm } from './ActionForm';
import { lessonDeskStrings } from './en';
import { useLessonStyles } from './LearnedList';
import type { LessonFormProps } from './LessonFormProps';
import { LessonSteps } from './LessonSteps';
import { OwnerForm } from './OwnerForm';
import { SeenForm } from './SeenForm';
import { WordsForm } from './WordsForm';

const useStyles = makeStyles({
  open: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    padding: '16px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    minWidth: 0,
  },
});

/** One lesson: how far it is, and the step it waits for. */
export function LessonAtWork(props: LessonFormProps): React.ReactElement {
  const { view, lesson } = props;
  const styles = useLessonStyles();
  const { work: strings } = useStrings(lessonDeskStrings);
  const { from } = useStrings(learningStrings);
  const [isOpen, setOpen] = React.useState(false);
  const { title, source, month } = lesson.text;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <Waits view={view} lesson={lesson} />
      </div>
      <p className={styles.quiet}>{strings.from(from(source, month))}</p>
      {lesson.ownerName === '' ? undefined : <p className={styles.quiet}>{strings.by(lesson.ownerName)}</p>}
      <LessonSteps lesson={lesson} />
      <Shown {...props} />
      <div>
        <Button
          aria-expanded={isOpen}
          aria-label={isOpen ? strings.closeLabel(title) : strings.openLabel(title)}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? strings.close : strings.open}
        </Button>
      </div>
      {isOpen ? <Opened {...props} /> : undefined}
    </li>
  );
}

function Waits({ view, lesson }: Pick<LessonFormProps, 'view' | 'lesson'>): React.ReactElement | null {
  const { work: strings } = useStrings(lessonDeskStrings);
  const step = stepOf(lesson);
  if (step === undefined) return null;
  if (step !== 'seen') return <StateBadge state="due">{strings.waits[step]}</StateBadge>;
  const day = lookDay(lesson) ?? view.today;
  if (day < view.today) return <StateBadge state="overdue">{strings.seenLate(day)}</StateBadge>;
  return <StateBadge state="planned">{strings.seenBy(day)}</StateBadge>;
}

/** What staff read of it, and the press that lets them. */
function Shown({ view, lesson, onChanged }: LessonFormProps): React.ReactElement {
  const styles = useLessonStyles();
  const { work: strings } = useStrings(lessonDeskStrings);
  const ask = usePlanService();
  const { busy, decide } = useDecision();
  const [edition] = React.useState(() => crypto.randomUUID());
  const shown = view.published.find(({ key }) => key === lesson.key);
  const isSame = isPublished(lesson, shown);
  const publish = async (): Promise<void> => {
    const outcome = await decide(
      () => ask((it) => it.publishLesson(lesson, edition)),
      () => strings.published,
    );
    if (outcome !== undefined) onChanged();
  };
  const behind = shown === undefined ? strings.unpublished : strings.behind;
  return (
    <>
      <p className={styles.quiet}>{isSame ? strings.shown : behind}</p>
      {lesson.checkedBy === '' || isSame ? undefined : (
        <div>
          <Button
            disabledFocusable={busy}
            aria-label={strings.publishLabel(lesson.text.title)}
            onClick={() => void publish()}
          >
            {strings.publish}
          </Button>
        </div>
      )}
    </>
  );
}

/** Each step that has been reached can be gone back to; the one it waits for stands last. */
function Opened(props: LessonFormProps): React.ReactElement {
  const styles = useStyles();
  const step = stepOf(props.lesson);
  const isPast = { owner: step !== 'names', action: step === 'action' || step === 'seen' };
  return (
    <div className={styles.open}>
      <WordsForm {...props} />
      {isPast.owner ? <OwnerForm {...props} /> : undefined}
      {isPast.action ? <ActionForm {...props} /> : undefined}
      {step === 'seen' ? <SeenForm {...props} /> : undefined}
      <Drop {...props} />
    </div>
  );
}

function Drop({ lesson, onChanged }: LessonFormProps): React.ReactElement {
  const { work: strings } = useStrings(lessonDeskStrings);
  const ask = usePlanService();
  const { busy, decide } = useDecision();
  const [edition] = React.useState(() => crypto.randomUUID());
  const drop = async (): Promise<void> => {
    const outcome = await decide(
      () => ask((it) => it.moveLesson(lesson, { kind: 'dropped' }, edition)),
      () => strings.dropped,
    );
    if (outcome?.ok === true) onChanged();
  };
  return (
    <div>
      <Button
        appearance="subtle"
        disabledFocusable={busy}
        aria-label={strings.dropLabel(lesson.text.title)}
        onClick={() => void drop()}
      >
        {strings.drop}
      </Button>
    </div>
  );
}
