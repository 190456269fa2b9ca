import * as React from 'react';
import { Button, Field, Input } from '@fluentui/react-components';
import { holdsText } from '../../../ground/rules/holdsText';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { hubStrings } from '../../../ground/words/hub/en';
import type { ActionLine } from '../ActionService';
import { actionsStrings } from '../en';
import { ActionWords } from './ActionWords';
import type { ActionLinesProps } from './ActionWords';
import { useActionPress } from './useActionPress';
import { useActionStyles } from './useActionStyles';

/** As many are drawn at once; the rest is found by its words, or shown on asking. */
const atFirst = 10;

/** What was done, found by the words of the action, its note or whom it was agreed with. */
export function DoneActions({ lines, onChanged }: ActionLinesProps): React.ReactElement | null {
  const styles = useActionStyles();
  const strings = useStrings(actionsStrings);
  const { showAll } = useStrings(hubStrings);
  const [part, setPart] = React.useState('');
  const [all, setAll] = React.useState(false);
  if (lines.length === 0) return null;
  const searched = part.trim() !== '';
  const found = searched ? lines.filter((line) => holdsText(wordsOf(line), part)) : lines;
  const shown = all ? found : found.slice(0, atFirst);
  return (
    <Section title={strings.doneTitle(lines.length)}>
      <Field label={strings.find} className={styles.find}>
        <Input type="search" value={part} onChange={(_, { value }) => setPart(value)} />
      </Field>
      <p role="status" className={styles.quiet}>
        {searched ? saidOf(found.length, strings) : ''}
      </p>
      <ul className={styles.list}>
        {shown.map((line) => (
          <DoneAction key={line.action.key} line={line} onChanged={onChanged} />
        ))}
      </ul>
      {shown.length < found.length ? (
        <div>
          <Button onClick={() => setAll(true)}>{showAll(found.length)}</Button>
        </div>
      ) : undefined}
    </Section>
  );
}

const saidOf = (count: number, strings: typeof actionsStrings): string =>
  count === 0 ? strings.noneFound : strings.foundSome(count);

const wordsOf = ({ action, withNames }: ActionLine): string =>
  [action.text, action.doneNote ?? '', action.caseReference, ...withNames].join(' ');

function DoneAction({
  line,
  onChanged,
}: Pick<ActionLinesProps, 'onChanged'> & { readonly line: ActionLine }): React.ReactElement {
  const styles = useActionStyles();
  const strings = useStrings(actionsStrings);
  const { outcome, press } = useActionPress(onChanged);
  const { action, mayChange } = line;
  return (
    <li className={styles.row}>
      <ActionWords line={line} />
      {action.doneNote === undefined || action.doneNote === '' ? undefined : (
        <p className={styles.note}>{action.doneNote}</p>
      )}
      {mayChange ? (
        <FormIssues outcome={outcome}>
          <FormTrouble title={strings.failed} kept="" />
          <div>
            <Button
              appearance="subtle"
              aria-label={strings.reopenOf(action.text)}
              disabledFocusable={outcome.busy}
              onClick={() => void press((it) => it.reopenAction(action), strings.reopened)}
            >
              {strings.reopen}
            </Button>
          </div>
        </FormIssues>
      ) : undefined}
    </li>
  );
}
