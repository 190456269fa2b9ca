import { sentences } from '../../ground/words/joining';
import * as React from 'react';
import { Button, Field, Input, Select, useId } from '@fluentui/react-components';
import { ColumnFields } from '../../ground/ui/forms/ColumnFields';
import { useFields } from '../../ground/ui/forms/useFields';
import { Section } from '../../ground/ui/Section';
import { StoppedRun } from '../../ground/ui/StoppedRun';
import { useStrings } from '../../ground/ui/useStrings';
import { fieldsOf } from '../../people/files/rules/columns';
import type { FileKind } from '../../people/files/rules/columns';
import { notInFile } from '../../people/files/rules/checkPeopleFile';
import type { FileData } from './checkedFile';
import { fileStrings } from './en';
import { FileRows } from './FileRows';
import { useFileImport } from './useFileImport';
import type { FileImport } from './useFileImport';

export interface ImportSectionProps {
  readonly data: FileData;
  readonly kinds: readonly FileKind[];
  /** Something was written. */
  readonly onDone: () => void;
}

/** A file on its way in, one kind at a time. */
export function ImportSection({ data, kinds, onDone }: ImportSectionProps): React.ReactElement {
  const styles = useFields();
  const { import: strings } = useStrings(fileStrings);
  const [kind, setKind] = React.useState<FileKind>(kinds[0] ?? 'people');
  const [code, setCode] = React.useState(data.trust.catalogue.settings.trustCode ?? '');
  return (
    <Section title={strings.title} lead={strings.hints[kind]}>
      <div className={styles.grid}>
        <Field label={strings.kind}>
          <Select
            className={styles.select}
            value={kind}
            onChange={(_, { value }) => setKind(kinds.find((one) => one === value) ?? kind)}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {strings.kinds[one]}
              </option>
            ))}
          </Select>
        </Field>
        {kind === 'schools' ? (
          <Field label={strings.trustCode} hint={strings.trustCodeHint}>
            <Input className={styles.input} value={code} onChange={(_, { value }) => setCode(value)} />
          </Field>
        ) : undefined}
      </div>
      <FileIn key={kind} kind={kind} data={data} code={code.trim()} onDone={onDone} />
    </Section>
  );
}

interface FileInProps {
  readonly kind: FileKind;
  readonly data: FileData;
  readonly code: string;
  readonly onDone: () => void;
}

function FileIn({ kind, data, code, onDone }: FileInProps): React.ReactElement {
  const styles = useFields();
  const { import: strings } = useStrings(fileStrings);
  // what a file is checked against stays while it is written, so that its rows keep their places
  const [against] = React.useState(data);
  const file = useFileImport(kind, against, code);
  const fileId = useId('file');
  const { table, state } = file;
  const said = {
    reading: strings.reading,
    unreadable: strings.unreadable,
    idle: '',
    checking: '',
    writing: '',
    done: '',
  };
  return (
    <>
      <div>
        <label htmlFor={fileId}>{`${strings.file} `}</label>
        <input
          id={fileId}
          type="file"
          accept=".csv,.xlsx,text/csv"
          onChange={(event) => void file.choose(event.target.files?.[0])}
        />
      </div>
      <p role="status" className={styles.words}>
        {said[state]}
      </p>
      {table === undefined ? undefined : (
        <>
          <ColumnChoice kind={kind} file={file} />
          <Counts kind={kind} file={file} data={against} />
          <FileRows file={file} />
          <Steps kind={kind} file={file} onDone={onDone} />
        </>
      )}
    </>
  );
}

function ColumnChoice({ kind, file }: { readonly kind: FileKind; readonly file: FileImport }): React.ReactElement {
  const styles = useFields();
  const { import: strings } = useStrings(fileStrings);
  const head = file.table?.head ?? [];
  return (
    <div role="group" aria-label={strings.columns}>
      <p className={styles.words}>{sentences(strings.columns, strings.columnsHint)}</p>
      <div className={styles.grid}>
        <ColumnFields
          fields={fieldsOf(kind).map((key) => ({ key, label: strings.fields[key] ?? key }))}
          head={head}
          columns={file.columns}
          onColumn={file.setColumn}
          notThere={strings.notThere}
        />
      </div>
    </div>
  );
}

interface CountsProps {
  readonly kind: FileKind;
  readonly file: FileImport;
  readonly data: FileData;
}

function Counts({ kind, file, data }: CountsProps): React.ReactElement {
  const styles = useFields();
  const { import: strings } = useStrings(fileStrings);
  const count = (state: FileImport['rows'][number]['state']): number =>
    file.rows.filter((row) => row.state === state).length;
  const counts = { fresh: count('fresh'), changed: count('changed'), same: count('same'), bad: count('bad') };
  const beyond = file.table?.beyond ?? 0;
  // of a file that was not read to its end nothing can be said of who is missing in it
  const stay =
    kind === 'people' && file.table && beyond === 0 ? notInFile(file.table, file.columns, data.trust.people).length : 0;
  return (
    <p role="status" className={styles.words}>
      {[
        strings.read(file.rows.length),
        ...(beyond > 0 ? [strings.beyond(beyond)] : []),
        strings.counts(counts),
        ...(stay > 0 ? [strings.stay(stay)] : []),
        ...(kind === 'people' && !file.mayLookUp ? [strings.notLookedUp] : []),
      ].join(' ')}
    </p>
  );
}

interface StepsProps {
  readonly kind: FileKind;
  readonly file: FileImport;
  readonly onDone: () => void;
}

/** What is pressed next, and how far it came. */
function Steps({ kind, file, onDone }: StepsProps): React.ReactElement {
  const styles = useFields();
  const { import: strings } = useStrings(fileStrings);
  const { state, open, unknown, written, checked, failed } = file;
  const isBusy = state === 'checking' || state === 'writing';
  const press = async (): Promise<void> => {
    if (isBusy) return;
    if (unknown.length > 0) return file.lookUp();
    await file.write();
    return onDone();
  };
  const label = (): string => {
    if (unknown.length > 0) return strings.check(unknown.length);
    return written > 0 ? strings.goOn(open.length) : strings.write(open.length);
  };
  const progress = (): string => {
    if (state === 'checking') return strings.checking(checked, checked + unknown.length);
    if (state === 'writing') return strings.writing(written, written + open.length);
    if (state === 'done') return [strings.done(written), ...(kind === 'allocations' ? [strings.asked] : [])].join(' ');
    return open.length === 0 ? strings.nothing : '';
  };
  return (
    <>
      {failed ? (
        <StoppedRun {...failed} words={(title, whatToDo) => strings.stopped(written, title, whatToDo)} />
      ) : undefined}
      <div className={styles.buttons}>
        {open.length > 0 ? (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void press()}>
            {label()}
          </Button>
        ) : undefined}
        <span role="status">{progress()}</span>
      </div>
    </>
  );
}
