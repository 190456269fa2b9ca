import * as React from 'react';
import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/lib/atoms/svg/add';
import { identityWarnings } from '../../domain/identity';
import type { Day } from '../../domain/School';
import type { AgendaAddition } from '../../domain/WorkItem';
import type { SessionRef } from '../../services/HubServices';
import { homeStrings } from '../../strings/homeStrings';
import { useHub } from '../shared/HubContext';
import { failure } from '../shared/useLoad';
import { useStrings } from '../shared/useStrings';

const useStyles = makeStyles({
  form: { display: 'flex', alignItems: 'flex-start', gap: '8px' },
  field: { flex: '1 1 0', minWidth: 0 },
  input: { width: '100%', minWidth: 0 },
  // the field's label stands above the box: the button lines up with the box
  button: { marginTop: '26px' }
});

export interface AddToAgendaProps {
  readonly target: SessionRef;
  readonly today: Day;
  readonly onAdded: (item: AgendaAddition) => void;
}

/** Adds something to raise. The words stay in the box until SharePoint has them. */
export function AddToAgenda({ target, today, onAdded }: AddToAgendaProps): React.ReactElement {
  const styles = useStyles();
  const { raise } = useStrings(homeStrings);
  const strings = useStrings();
  const hub = useHub();
  const [text, setText] = React.useState('');
  // one key for these words, so that pressing twice or trying again adds once
  const [key, setKey] = React.useState(() => crypto.randomUUID());
  const [state, setState] = React.useState<{ readonly busy: boolean; readonly trouble: string }>({ busy: false, trouble: '' });
  const warning = identityWarnings(text, today)[0];

  const add = async (): Promise<void> => {
    if (text.trim() === '') {
      setState({ busy: false, trouble: strings.issue('required') });
      return;
    }
    setState({ busy: true, trouble: '' });
    try {
      onAdded(await hub.addAgendaItem(target, text.trim(), key));
      setText('');
      setKey(crypto.randomUUID());
      setState({ busy: false, trouble: '' });
    } catch (error) {
      const { title, whatToDo } = strings.failure(failure(error).code);
      setState({ busy: false, trouble: `${title} ${whatToDo}` });
    }
  };

  const message = state.trouble || (warning ? strings.issue(warning.code, warning.facts) : undefined);
  return (
    <form className={styles.form} noValidate onSubmit={(event) => { event.preventDefault(); void add(); }}>
      <Field className={styles.field} label={raise.label} validationState={state.trouble ? 'error' : warning ? 'warning' : 'none'} validationMessage={message}>
        <Input className={styles.input} value={text} placeholder={raise.placeholder} onChange={(_, { value }) => { setText(value); setState({ busy: false, trouble: '' }); }} />
      </Field>
      <Button className={styles.button} type="submit" icon={<Add20Regular />} disabledFocusable={state.busy}>{raise.add}</Button>
    </form>
  );
}
