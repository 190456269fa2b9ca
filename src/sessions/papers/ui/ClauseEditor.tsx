import * as React from 'react';
import { Button, Textarea } from '@fluentui/react-components';
import { isRefusedFor } from '../../../ground/rules/Issue';
import type { Outcome } from '../../../ground/rules/Issue';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { IdentityFormField } from '../../../ground/ui/IdentityFormField';
import { KeptState } from '../../../ground/ui/KeptState';
import { LeaveQuestion } from '../../../ground/ui/LeaveQuestion';
import { useNotice } from '../../../ground/ui/Notices';
import { useKeptText } from '../../../ground/ui/useKeptText';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import { agreementStrings } from '../en';
import { isOwn } from '../rules/agreementDraft';
import type { AgreementView, DraftView, PaperService, SectionView } from '../PaperService';
import { useClauseStyles } from './useClauseStyles';
import { usePaperService } from '../usePaperService';

export interface ClauseEditorProps {
  readonly view: AgreementView;
  readonly draft: DraftView;
  readonly section: SectionView;
  readonly onClose: () => void;
  readonly onView: (view: AgreementView) => void;
}

/** Changes one clause in its place. What is typed is kept on the device until it is saved. */
export function ClauseEditor({ view, draft, section, onClose, onView }: ClauseEditorProps): React.ReactElement {
  const styles = useClauseStyles();
  const { clauses } = useStrings(agreementStrings);
  const askPapers = usePaperService();
  const say = useNotice();
  const outcome = useOutcome();
  const box = useKeptText({ sessionKey: `${draft.key} ${section.key}`, kind: 'comment', ready: true });
  const [typed, setTyped] = React.useState(false);
  const text = typed || box.back ? box.text : section.words;
  const area = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => area.current?.focus(), []);
  // what was on the screen when it was opened: a clause changed by the other meanwhile is not written over
  const [shown, setShown] = React.useState(draft);
  const write = (words: string): void => {
    setTyped(true);
    box.write(words);
  };
  const close = (): void => {
    box.write('');
    onClose();
  };
  const change = async (it: PaperService): Promise<Outcome<AgreementView>> => {
    const answer = await it.changeClause({ draft: shown, section: section.key, words: text });
    if (!isRefusedFor(answer, 'changedSinceShown')) return answer;
    // what the other wrote is read before anybody chooses to write over it
    const now = await it.openAgreement(view.pair.pairKey);
    if (now.draft?.key !== shown.key) return { ok: false, issues: [{ code: 'alreadySealed', field: '' }] };
    setShown(now.draft);
    onView(now);
    return answer;
  };
  const save = async (): Promise<void> => {
    if (text.trim() === section.words) return close();
    const next = await outcome.run(() => askPapers(change));
    if (next === undefined) return undefined;
    close();
    say('done', clauses.saved(section.title));
    return onView(next);
  };
  return (
    <div className={styles.editor}>
      <FormIssues outcome={outcome}>
        <IdentityFormField
          name="words"
          own={{ changedSinceShown: clauses.theyChanged }}
          label={clauses.editor(section.title)}
          text={text}
          onText={write}
          today={view.today}
        >
          <Textarea ref={area} className={styles.area} value={text} onChange={(_, { value }) => write(value)} />
        </IdentityFormField>
        <FormTrouble title={clauses.notSaved} kept={clauses.kept} />
      </FormIssues>
      <KeptState box={box} />
      {box.guard.asking ? <LeaveQuestion guard={box.guard} kept={box.kept === true} /> : undefined}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={outcome.busy} onClick={() => void save()}>
          {outcome.busy ? clauses.saving : clauses.save}
        </Button>
        {section.how === 'chosen' && isOwn({ ...section, words: text }) ? (
          <Button onClick={() => write(section.trust)}>{clauses.trustWords}</Button>
        ) : undefined}
        <Button appearance="subtle" onClick={close}>
          {clauses.cancel}
        </Button>
      </div>
    </div>
  );
}
