import * as React from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/lib/atoms/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/lib/atoms/svg/circle';
import { CircleHalfFill16Regular } from '@fluentui/react-icons/lib/atoms/svg/circle-half-fill';
import { phone } from '../../../ground/ui/breakpoints';
import { useStrings } from '../../../ground/ui/useStrings';
import { lessonSteps, stepOf } from '../../../plans/rules/LessonWork';
import type { LessonWork } from '../../../plans/rules/LessonWork';
import { lessonDeskStrings } from './en';

const useStyles = makeStyles({
  steps: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))',
    gap: '8px',
    [phone]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: '4px' },
  },
  step: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    paddingTop: '4px',
    borderTop: `3px solid ${tokens.colorNeutralStroke2}`,
  },
  done: { borderTopColor: tokens.colorBrandStroke1 },
  next: { ...typographyStyles.caption1Strong, borderTop: `3px dashed ${tokens.colorBrandStroke1}` },
  tick: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

const all = ['noted', ...lessonSteps] as const;

/** From what happened to what is different: five steps, each with a mark and a word. */
export function LessonSteps({ lesson }: { readonly lesson: LessonWork }): React.ReactElement {
  const styles = useStyles();
  const { work: strings } = useStrings(lessonDeskStrings);
  const step = stepOf(lesson);
  const at = step === undefined ? all.length : all.indexOf(step);
  return (
    <ol className={styles.steps} aria-label={strings.stepsLabel(lesson.text.title)}>
      {all.map((one, index) => {
        const isDone = index < at;
        const isNext = index === at;
        const later = isNext ? 'next' : 'later';
        return (
          <li
            key={one}
            className={mergeClasses(styles.step, isDone && styles.done, isNext && styles.next)}
            aria-current={isNext ? 'step' : undefined}
          >
            <Mark isDone={isDone} isNext={isNext} />
            <span>
              {strings.steps[one]}
              <span className={styles.hidden}>{strings.stepState[isDone ? 'done' : later]}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function Mark({ isDone, isNext }: { readonly isDone: boolean; readonly isNext: boolean }): React.ReactElement {
  const styles = useStyles();
  if (isDone) return <CheckmarkCircle16Filled className={styles.tick} aria-hidden="true" />;
  return isNext ? <CircleHalfFill16Regular aria-hidden="true" /> : <Circle16Regular aria-hidden="true" />;
}
