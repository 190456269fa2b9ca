import * as React from 'react';
import { Button, Checkbox, Select, Textarea } from '@fluentui/react-components';
import { FormField } from '../../ground/ui/FormField';
import { FormIssues } from '../../ground/ui/FormIssues';
import { FormTrouble } from '../../ground/ui/FormTrouble';
import { CheckGroup } from '../../ground/ui/forms/CheckGroup';
import { TextField } from '../../ground/ui/forms/TextField';
import { useFields } from '../../ground/ui/forms/useFields';
import { LeaveQuestion } from '../../ground/ui/LeaveQuestion';
import { useNotice } from '../../ground/ui/Notices';
import { Section } from '../../ground/ui/Section';
import { useLeaveGuard } from '../../ground/ui/useLeaveGuard';
import { useOutcome } from '../../ground/ui/useOutcome';
import { useStable } from '../../ground/ui/useStable';
import { useStrings } from '../../ground/ui/useStrings';
import type { PolicyDesk } from '../../library/LibraryService';
import { documentKinds } from '../../library/rules/PolicyDocument';
import type { LibraryFile, PolicyDocument } from '../../library/rules/PolicyDocument';
import { useLibraryService } from '../../library/useLibraryService';
import { registerStrings } from './en';
import { QuestionsForm } from './QuestionsForm';
import { registrationOf, typedOf, unfinishedDays } from './registerDraft';
import type { TypedRegister } from './registerDraft';

export interface RegisterFormProps {
  readonly desk: PolicyDesk;
  readonly file: LibraryFile;
  /** Undefined while the file is not registered. */
  readonly document: PolicyDocument | undefined;
  readonly onDone: () => void;
}

/** Everything the register says of one file. */
export function RegisterForm({ desk, file, document, onDone }: RegisterFormProps): React.ReactElement {
  const fields = useFields();
  const { form: strings } = useStrings(registerStrings);
  const ask = useLibraryService();
  const say = useNotice();
  const outcome = useOutcome();
  const [first] = React.useState(() => typedOf(file, document));
  const [typed, setTyped] = React.useState(first);
  const [isNew, setNew] = React.useState(false);
  const [keys] = React.useState(() => ({ document: crypto.randomUUID(), edition: crypto.randomUUID() }));
  // the guard lets go only once nothing typed is drawn as unsaved any more
  const [saved, setSaved] = React.useState(false);
  const guard = useLeaveGuard(!saved && JSON.stringify(typed) !== JSON.stringify(first));
  const leave = useStable(onDone);
  React.useEffect(() => {
    if (saved) leave();
  }, [saved, leave]);
  const change = (part: Partial<TypedRegister>): void => setTyped((before) => ({ ...before, ...part }));
  const save = async (): Promise<void> => {
    const unfinished = unfinishedDays(typed);
    if (unfinished.length > 0) return outcome.refuse(unfinished);
    const edition =
      document === undefined || isNew ? { editionKey: keys.edition, registeredDay: desk.today } : document;
    const draft = {
      file,
      key: document?.key ?? keys.document,
      editionKey: edition.editionKey,
      registration: { ...registrationOf(typed), registeredDay: edition.registeredDay },
    };
    const done = await outcome.run(() => ask((it) => it.registerDocument(draft)));
    if (done === undefined) return;
    say('done', strings.saved(done.title));
    setSaved(true);
  };
  return (
    <FormIssues outcome={outcome}>
      {guard.asking ? <LeaveQuestion guard={guard} /> : undefined}
      <Section title={strings.title(file.name)}>
        <WhatItIs typed={typed} change={change} />
        {document === undefined ? undefined : (
          <Checkbox
            label={strings.newEdition}
            checked={isNew}
            onChange={(_, { checked }) => setNew(checked === true)}
          />
        )}
        <Days typed={typed} change={change} />
        <FormField name="changes" label={strings.changes} hint={strings.changesHint}>
          <Textarea
            resize="vertical"
            rows={4}
            value={typed.changes}
            onChange={(_, { value }) => change({ changes: value })}
          />
        </FormField>
        <QuestionsForm questions={typed.questions} onQuestions={(questions) => change({ questions })} />
        <Audience desk={desk} typed={typed} change={change} />
        <FormTrouble title={strings.notSaved} kept={strings.kept} />
        <div className={fields.buttons}>
          <Button appearance="primary" disabledFocusable={outcome.busy} onClick={() => void save()}>
            {strings.save}
          </Button>
          <Button onClick={onDone}>{strings.cancel}</Button>
        </div>
      </Section>
    </FormIssues>
  );
}

interface PartProps {
  readonly typed: TypedRegister;
  readonly change: (part: Partial<TypedRegister>) => void;
}

function WhatItIs({ typed, change }: PartProps): React.ReactElement {
  const fields = useFields();
  const { form: strings } = useStrings(registerStrings);
  return (
    <div className={fields.grid}>
      <TextField
        label={strings.name}
        required
        field="title"
        value={typed.title}
        onValue={(title) => change({ title })}
      />
      <FormField name="kind" label={strings.kind} required>
        <Select
          className={fields.select}
          value={typed.kind}
          onChange={(_, { value }) => change({ kind: documentKinds.find((kind) => kind === value) ?? 'policy' })}
        >
          {documentKinds.map((kind) => (
            <option key={kind} value={kind}>
              {strings.kinds[kind]}
            </option>
          ))}
        </Select>
      </FormField>
      <TextField
        label={strings.edition}
        hint={strings.editionHint}
        required
        field="edition"
        value={typed.edition}
        onValue={(edition) => change({ edition })}
      />
      <TextField
        label={strings.owner}
        hint={strings.ownerHint}
        required
        field="owner"
        value={typed.owner}
        onValue={(owner) => change({ owner })}
      />
      <TextField
        label={strings.approvedBy}
        required={typed.kind === 'policy'}
        field="approvedBy"
        value={typed.approvedBy}
        onValue={(approvedBy) => change({ approvedBy })}
      />
      <TextField
        label={strings.supersedes}
        field="supersedes"
        value={typed.supersedes}
        onValue={(supersedes) => change({ supersedes })}
      />
      <TextField
        label={strings.catchUp}
        hint={strings.catchUpHint}
        field="catchUp"
        value={typed.catchUp}
        onValue={(catchUp) => change({ catchUp })}
      />
      <TextField
        label={strings.publicPage}
        hint={strings.publicPageHint}
        required={typed.kind === 'statement'}
        field="publicPage"
        value={typed.publicPage}
        onValue={(publicPage) => change({ publicPage })}
      />
    </div>
  );
}

function Days({ typed, change }: PartProps): React.ReactElement {
  const fields = useFields();
  const { form: strings } = useStrings(registerStrings);
  const isPolicy = typed.kind === 'policy';
  const days = [
    { field: 'fromDay', required: true },
    { field: 'approvedDay', required: isPolicy },
    { field: 'reviewedDay', required: false },
    { field: 'reviewDay', required: isPolicy },
    { field: 'readByDay', required: false, hint: strings.readByHint },
    { field: 'checkedDay', required: false },
  ] as const;
  return (
    <div className={fields.grid}>
      {days.map(({ field, required, ...more }) => (
        <TextField
          key={field}
          type="date"
          label={strings[field]}
          required={required}
          field={field}
          value={typed[field]}
          onValue={(value) => change({ [field]: value })}
          {...more}
        />
      ))}
    </div>
  );
}

function Audience({ desk, typed, change }: PartProps & { readonly desk: PolicyDesk }): React.ReactElement {
  const { form: strings } = useStrings(registerStrings);
  return (
    <>
      <CheckGroup
        label={strings.roles}
        hint={strings.noneIsEverybody}
        required={false}
        options={desk.roles.map(({ key, title }) => ({ key, name: title }))}
        chosen={typed.roles}
        onChosen={(roles) => change({ roles })}
        field="roles"
      />
      <CheckGroup
        label={strings.schools}
        hint={strings.noneIsEverybody}
        required={false}
        options={desk.schools.map(({ key, name }) => ({ key, name }))}
        chosen={typed.schools}
        onChosen={(schools) => change({ schools })}
        field="schools"
      />
    </>
  );
}
