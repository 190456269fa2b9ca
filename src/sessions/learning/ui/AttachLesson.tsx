import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { FormField } from '../../../ground/ui/FormField';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { useFields } from '../../../ground/ui/forms/useFields';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { useNotice } from '../../../ground/ui/Notices';
import { useLoad } from '../../../ground/ui/useLoad';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import type { SessionRef } from '../../rules/SessionRef';
import type { AgendaAddition } from '../../rules/WorkItem';
import { learningStrings } from '../en';
import type { FoundLessons } from '../ports';
import { useLearningService } from '../useLearningService';
import { Picker } from '../../../ground/ui/forms/Picker';
import { titledOptions } from '../../../ground/ui/forms/pickerOptions';

export interface AttachLessonProps {
  readonly room: SessionRef;
  readonly items: readonly AgendaAddition[];
  readonly onAdded: (item: AgendaAddition) => void;
}

/** Puts what the trust has learned on the agenda: chosen from what is published. */
export function AttachLesson(props: AttachLessonProps): React.ReactElement {
  const { agenda: strings } = useStrings(learningStrings);
  const [isOpen, setOpen] = React.useState(false);
  return (
    <>
      <div>
        <Button appearance="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? strings.close : strings.add}
        </Button>
      </div>
      {isOpen ? <Published {...props} onDone={() => setOpen(false)} /> : undefined}
    </>
  );
}

interface PublishedProps extends AttachLessonProps {
  readonly onDone: () => void;
}

function Published(props: PublishedProps): React.ReactElement {
  const styles = useFields();
  const { agenda: strings } = useStrings(learningStrings);
  const ask = useLearningService();
  const found = useLoad(React.useCallback(() => ask((it) => it.openLearning()), [ask]));
  return (
    <LoadStates of={found} rows={2}>
      {({ lessons, unknown }) => (
        <>
          {lessons.length === 0 ? (
            <p className={styles.words}>{strings.none}</p>
          ) : (
            <Choose {...props} lessons={lessons} />
          )}
          {unknown > 0 ? <p role="status">{strings.unknown(unknown)}</p> : undefined}
        </>
      )}
    </LoadStates>
  );
}

function Choose({
  room,
  items,
  onAdded,
  onDone,
  lessons,
}: PublishedProps & Pick<FoundLessons, 'lessons'>): React.ReactElement {
  const styles = useFields();
  const { agenda: strings } = useStrings(learningStrings);
  const ask = useLearningService();
  const outcome = useOutcome();
  const say = useNotice();
  const [key] = React.useState(() => crypto.randomUUID());
  const open = lessons.filter((one) => !items.some(({ lessonKey }) => lessonKey === one.key));
  const [chosen, setChosen] = React.useState(open[0]?.key ?? '');
  if (open.length === 0) return <p className={styles.words}>{strings.already}</p>;
  const attach = async (): Promise<void> => {
    const added = await outcome.run(() => ask((it) => it.attachLesson(room, chosen, key)));
    if (added === undefined) return;
    say('done', strings.attached);
    onAdded(added);
    onDone();
  };
  return (
    <FormIssues outcome={outcome}>
      <FormField name="lessonKey" label={strings.choose} hint={strings.chooseHint}>
        <Picker options={titledOptions(open)} value={chosen} onValue={setChosen} />
      </FormField>
      <div>
        <Button disabledFocusable={outcome.busy} onClick={() => void attach()}>
          {strings.attach}
        </Button>
      </div>
      <FormTrouble title={strings.notAttached} kept={strings.asBefore} />
    </FormIssues>
  );
}
