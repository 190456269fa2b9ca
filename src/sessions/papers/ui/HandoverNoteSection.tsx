import * as React from 'react';
import { Button, Textarea } from '@fluentui/react-components';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { IdentityFormField } from '../../../ground/ui/IdentityFormField';
import { LeaveQuestion } from '../../../ground/ui/LeaveQuestion';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { useNotice } from '../../../ground/ui/Notices';
import { Section } from '../../../ground/ui/Section';
import { useLeaveGuard } from '../../../ground/ui/useLeaveGuard';
import { useLoad } from '../../../ground/ui/useLoad';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import type { Day } from '../../../ground/rules/School';
import type { HandoverNoteView } from '../HandoverNoteService';
import { handoverNoteStrings } from '../en';
import { usePaperService } from '../usePaperService';
import { useClauseStyles } from './useClauseStyles';

interface HandoverNoteSectionProps {
  readonly pairKey: string;
  readonly today: Day;
}

/** What the two leave to whoever supervises next: written by the one, agreed by the other, and what came along here. */
export function HandoverNoteSection({ pairKey, today }: HandoverNoteSectionProps): React.ReactElement {
  const ask = usePaperService();
  const strings = useStrings(handoverNoteStrings);
  const [open, setOpen] = React.useState(false);
  return (
    <Section title={strings.title} lead={strings.lead}>
      {open ? (
        <Note pairKey={pairKey} today={today} ask={ask} />
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{strings.open}</Button>
        </div>
      )}
    </Section>
  );
}

type Asking = ReturnType<typeof usePaperService>;

function Note({ pairKey, today, ask }: HandoverNoteSectionProps & { readonly ask: Asking }): React.ReactElement {
  const styles = useClauseStyles();
  const strings = useStrings(handoverNoteStrings);
  const note = useLoad(
    React.useCallback(async () => ({ view: await ask((it) => it.openHandoverNote(pairKey)) }), [ask, pairKey]),
  );
  return (
    <LoadStates of={note} rows={3}>
      {({ view }) =>
        view === undefined ? (
          <p className={styles.words}>{strings.none}</p>
        ) : (
          <Both key={view.mine} view={view} today={today} ask={ask} onView={(next) => note.replace({ view: next })} />
        )
      }
    </LoadStates>
  );
}

interface BothProps {
  readonly view: HandoverNoteView;
  readonly today: Day;
  readonly ask: Asking;
  readonly onView: (view: HandoverNoteView) => void;
}

function Both({ view, today, ask, onView }: BothProps): React.ReactElement {
  const styles = useClauseStyles();
  const strings = useStrings(handoverNoteStrings);
  const { otherName, theirs, agreed, handed, mayWrite } = view;
  return (
    <>
      {handed ? (
        <>
          <p className={styles.words}>{strings.handed(handed.names, handed.day)}</p>
          <p className={styles.words}>{handed.words}</p>
        </>
      ) : undefined}
      <p className={styles.words} role="status">
        {strings.stands(otherName, { mine: view.mine !== '', theirs: theirs !== '', agreed })}
      </p>
      {theirs === '' || agreed ? undefined : (
        <>
          <h3 className={styles.title}>{strings.theirs(otherName)}</h3>
          <p className={styles.words}>{theirs}</p>
          {mayWrite ? <Agree view={view} ask={ask} onView={onView} /> : undefined}
        </>
      )}
      {mayWrite ? <Own view={view} today={today} ask={ask} onView={onView} /> : undefined}
    </>
  );
}

function Agree({ view, ask, onView }: Omit<BothProps, 'today'>): React.ReactElement {
  const strings = useStrings(handoverNoteStrings);
  const say = useNotice();
  const outcome = useOutcome();
  const [key] = React.useState(() => crypto.randomUUID());
  const agree = async (): Promise<void> => {
    const next = await outcome.run(() => ask((it) => it.agreeHandoverNote(view.pairKey, key, view.theirs)));
    if (next === undefined) return;
    say('done', strings.agreed);
    onView(next);
  };
  return (
    <FormIssues outcome={outcome}>
      <FormTrouble title={strings.failed} kept={strings.kept} />
      <div>
        <Button disabledFocusable={outcome.busy} onClick={() => void agree()}>
          {strings.agree}
        </Button>
      </div>
    </FormIssues>
  );
}

function Own({ view, today, ask, onView }: BothProps): React.ReactElement {
  const strings = useStrings(handoverNoteStrings);
  const say = useNotice();
  const outcome = useOutcome();
  // one key however often it is pressed
  const [key] = React.useState(() => crypto.randomUUID());
  const [typed, setTyped] = React.useState(view.mine);
  const guard = useLeaveGuard(typed !== view.mine);
  const save = async (): Promise<void> => {
    const next = await outcome.run(() => ask((it) => it.writeHandoverNote(view.pairKey, key, typed)));
    if (next === undefined) return;
    say('done', strings.saved(view.otherName));
    onView(next);
  };
  return (
    <FormIssues outcome={outcome}>
      {guard.asking ? <LeaveQuestion guard={guard} /> : undefined}
      <IdentityFormField
        name="note"
        label={strings.label}
        hint={strings.hint}
        text={typed}
        onText={setTyped}
        today={today}
      >
        <Textarea value={typed} onChange={(_, { value }) => setTyped(value)} />
      </IdentityFormField>
      <FormTrouble title={strings.failed} kept={strings.kept} />
      <div>
        <Button disabledFocusable={outcome.busy || typed === view.mine} onClick={() => void save()}>
          {strings.save}
        </Button>
      </div>
    </FormIssues>
  );
}
