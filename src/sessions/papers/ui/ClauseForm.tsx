import * as React from 'react';
import { Checkbox, makeStyles, Select, Textarea, tokens, typographyStyles } from '@fluentui/react-components';
import { clauseKinds } from '../../../ground/rules/Clause';
import type { ClauseKind } from '../../../ground/rules/Clause';
import { dayInZone } from '../../../ground/rules/days';
import { FormField } from '../../../ground/ui/FormField';
import { TextField } from '../../../ground/ui/forms/TextField';
import { useFields } from '../../../ground/ui/forms/useFields';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import { useZone } from '../../../ground/ui/ZoneContext';
import type { ClauseEdition } from '../../../people/ports';
import { TrustForm } from '../../../people/ui/TrustForm';
import { clauseStrings } from '../en';
import { usePaperService } from '../usePaperService';

const useStyles = makeStyles({
  before: { ...typographyStyles.body1, margin: 0 },
  quiet: { ...typographyStyles.caption1, margin: '8px 0 0', color: tokens.colorNeutralForeground2 },
});

export interface ClauseFormProps {
  readonly clause: ClauseEdition | undefined;
  /** Of a new one. */
  readonly position: number;
  /** Of this clause. */
  readonly editions: readonly ClauseEdition[];
  readonly onDone: (saved: ClauseEdition) => void;
  readonly onCancel: () => void;
}

/** Wording a clause: what is saved is its next edition, and the earlier ones stand below. */
export function ClauseForm({ clause, position, editions, onDone, onCancel }: ClauseFormProps): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(clauseStrings);
  const askPapers = usePaperService();
  const outcome = useOutcome();
  // made once: pressing twice makes one clause
  const [key] = React.useState(() => clause?.key ?? crypto.randomUUID());
  const [title, setTitle] = React.useState(clause?.title ?? '');
  const [kind, setKind] = React.useState<ClauseKind>(clause?.kind ?? 'chosen');
  const [words, setWords] = React.useState(clause?.words ?? '');
  const [groupWords, setGroupWords] = React.useState(clause?.groupWords ?? '');
  const [on, setOn] = React.useState(clause?.on ?? true);
  const save = async (): Promise<void> => {
    const draft = {
      key,
      edition: (clause?.edition ?? 0) + 1,
      position: clause?.position ?? position,
      title,
      kind,
      words,
      groupWords,
      on,
    };
    const saved = await outcome.run(() => askPapers((it) => it.saveClause(draft)));
    if (saved) onDone(saved);
  };
  return (
    <TrustForm
      draft={[title, kind, words, groupWords, on]}
      title={clause ? strings.changeTitle(clause.title) : strings.addTitle}
      outcome={outcome}
      onSave={() => void save()}
      onCancel={onCancel}
    >
      <div className={styles.grid}>
        <TextField label={strings.name} required value={title} onValue={setTitle} field="title" />
        <FormField name="kind" label={strings.kind}>
          <Select
            className={styles.select}
            value={kind}
            onChange={(_, { value }) => setKind(clauseKinds.find((one) => one === value) ?? kind)}
          >
            {clauseKinds.map((one) => (
              <option key={one} value={one}>
                {strings.kinds[one]}
              </option>
            ))}
          </Select>
        </FormField>
        <FormField name="words" label={strings.words} hint={strings.wordsHint} required>
          <Textarea value={words} onChange={(_, { value }) => setWords(value)} />
        </FormField>
        <FormField name="groupWords" label={strings.groupWords} hint={strings.groupHint}>
          <Textarea value={groupWords} onChange={(_, { value }) => setGroupWords(value)} />
        </FormField>
        <div className={styles.checks}>
          <Checkbox label={strings.inNew} checked={on} onChange={(_, { checked }) => setOn(checked === true)} />
        </div>
      </div>
      <EarlierEditions editions={editions.filter(({ edition }) => edition < (clause?.edition ?? 0))} />
    </TrustForm>
  );
}

function EarlierEditions({ editions }: { readonly editions: readonly ClauseEdition[] }): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(clauseStrings);
  const zone = useZone();
  if (editions.length === 0) return null;
  return (
    <details>
      <summary>{strings.before}</summary>
      {[...editions]
        .sort((a, b) => b.edition - a.edition)
        .map(({ edition, since, words }) => (
          <div key={edition}>
            <p className={styles.quiet}>{strings.beforeOne(edition, dayInZone(since, zone))}</p>
            <p className={styles.before}>{words}</p>
          </div>
        ))}
    </details>
  );
}
