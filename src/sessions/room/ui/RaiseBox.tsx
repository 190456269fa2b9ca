import * as React from 'react';
import { issueSentence } from '../../../ground/words/issueSentences';
import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/lib/atoms/svg/add';
import type { Day } from '../../../ground/rules/School';
import type { AgendaAddition } from '../../rules/WorkItem';
import type { KeptDraft } from '../../../ground/drafts/DraftService';
import { phone } from '../../../ground/ui/breakpoints';
import { useRoomService } from '../useRoomService';
import { IdentityField } from '../../../ground/ui/IdentityField';
import { KeptState } from '../../../ground/ui/KeptState';
import { LazyBoundary } from '../../../ground/ui/LazyBoundary';
import { useKeptText } from '../../../ground/ui/useKeptText';
import { failure } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import type { SessionRef } from '../../rules/SessionRef';

// asked rarely: not part of the first view
const LeaveQuestion = React.lazy(() =>
  import(/* webpackChunkName: 'leaving' */ '../../../ground/ui/LeaveQuestion').then((file) => ({
    default: file.LeaveQuestion,
  })),
);

const useStyles = makeStyles({
  // on the narrowest phones the button goes under the box
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '8px' },
  field: { flex: '1 1 160px', minWidth: 0 },
  input: {
    width: '100%',
    minWidth: 0,
    [phone]: { minHeight: '44px', '& input': { fontSize: tokens.fontSizeBase400 } },
  },
  // the field's label stands above the box: the button lines up with the box
  button: { marginTop: '26px' },
});

export interface RaiseBoxProps {
  readonly target: SessionRef;
  /** Dates of birth are looked for before this day. */
  readonly today: Day;
  readonly items: readonly AgendaAddition[];
  readonly words: { readonly label: string; readonly placeholder?: string; readonly add: string };
  /** See useKeptText. */
  readonly left?: readonly KeptDraft[] | undefined;
  readonly ready: boolean;
  readonly onAdded: (item: AgendaAddition) => void;
}

/** Adds something to raise. Until SharePoint has the words they stay in the box and on the device, and leaving asks. */
export function RaiseBox({ target, today, items, words, left, ready, onAdded }: RaiseBoxProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  const askRoom = useRoomService();
  const box = useKeptText({
    sessionKey: target.sessionKey,
    kind: 'raise',
    left,
    ready,
    isSaved: (key) => items.some((item) => item.key === key),
  });
  const [state, setState] = React.useState<{ readonly busy: boolean; readonly trouble: string }>({
    busy: false,
    trouble: '',
  });

  const add = async (): Promise<void> => {
    if (state.busy) return;
    if (box.text.trim() === '') {
      setState({ busy: false, trouble: issueSentence('required') });
      return;
    }
    setState({ busy: true, trouble: '' });
    try {
      const sent = box.text;
      onAdded(await askRoom((it) => it.addAgendaItem(target, sent.trim(), box.key)));
      box.saved(sent);
      setState({ busy: false, trouble: '' });
    } catch (error) {
      const { title, whatToDo } = strings.failure(failure(error).code);
      setState({ busy: false, trouble: `${title} ${whatToDo}` });
    }
  };

  const write = (text: string): void => {
    box.write(text);
    setState({ busy: state.busy, trouble: '' });
  };
  return (
    <>
      {box.guard.asking ? (
        <LazyBoundary quiet>
          <LeaveQuestion guard={box.guard} kept={box.kept === true} />
        </LazyBoundary>
      ) : undefined}
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <IdentityField
          className={styles.field}
          label={words.label}
          text={box.text}
          onText={write}
          today={today}
          mistake={state.trouble}
        >
          <Input
            className={styles.input}
            value={box.text}
            placeholder={words.placeholder}
            onChange={(_, { value }) => write(value)}
          />
        </IdentityField>
        <Button className={styles.button} type="submit" icon={<Add20Regular />} disabledFocusable={state.busy}>
          {words.add}
        </Button>
      </form>
      <KeptState box={box} />
    </>
  );
}
