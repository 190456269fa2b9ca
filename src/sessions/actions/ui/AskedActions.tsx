import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import type { ActionLine } from '../ActionService';
import { actionsStrings } from '../en';
import { ActionWords } from './ActionWords';
import type { ActionLinesProps } from './ActionWords';
import { useActionPress } from './useActionPress';
import { useActionStyles } from './useActionStyles';

/** Actions of others that I am asked to take. */
export function AskedActions({ lines, onChanged }: ActionLinesProps): React.ReactElement | null {
  const styles = useActionStyles();
  const strings = useStrings(actionsStrings);
  if (lines.length === 0) return null;
  return (
    <Section title={strings.asked}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <Asked key={line.action.key} line={line} onChanged={onChanged} />
        ))}
      </ul>
    </Section>
  );
}

function Asked({
  line,
  onChanged,
}: Pick<ActionLinesProps, 'onChanged'> & { readonly line: ActionLine }): React.ReactElement {
  const styles = useActionStyles();
  const strings = useStrings(actionsStrings);
  const { outcome, press } = useActionPress(onChanged);
  const { action, ownerName } = line;
  return (
    <li className={styles.row}>
      <p className={styles.quiet}>{strings.askedBy(ownerName)}</p>
      <ActionWords line={line} />
      <FormIssues outcome={outcome}>
        <FormTrouble title={strings.failed} kept={strings.left(ownerName)} />
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            aria-label={strings.takeOf(action.text)}
            disabledFocusable={outcome.busy}
            onClick={() => void press((it) => it.answerOffer(action, true), strings.taken)}
          >
            {strings.take}
          </Button>
          <Button
            aria-label={strings.leaveOf(action.text)}
            disabledFocusable={outcome.busy}
            onClick={() => void press((it) => it.answerOffer(action, false), strings.left(ownerName))}
          >
            {strings.leave}
          </Button>
        </div>
      </FormIssues>
    </li>
  );
}
