import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { useLoad } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import { learningStrings } from '../en';
import { useLearningService } from '../useLearningService';

const useStyles = makeStyles({
  lesson: { display: 'flex', flexDirection: 'column', gap: '2px' },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  words: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  facts: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A lesson on the agenda, as the trust's own list has it: what a row of the pair says beside its key is not shown. */
export function LessonOnAgenda({ lessonKey }: { readonly lessonKey: string }): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(learningStrings);
  const ask = useLearningService();
  const found = useLoad(React.useCallback(() => ask((it) => it.openLearning()), [ask]));
  return (
    <LoadStates of={found} rows={1}>
      {({ lessons }) => {
        const lesson = lessons.find(({ key }) => key === lessonKey);
        if (lesson === undefined) return <p className={styles.words}>{strings.agenda.gone}</p>;
        return (
          <div className={styles.lesson}>
            <p className={styles.facts}>{strings.agenda.lead}</p>
            <p className={styles.title}>{lesson.title}</p>
            <p className={styles.words}>{lesson.words}</p>
            <p className={styles.facts}>{strings.from(lesson.source, lesson.month)}</p>
          </div>
        );
      }}
    </LoadStates>
  );
}
