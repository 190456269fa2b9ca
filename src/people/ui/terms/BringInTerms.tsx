import * as React from 'react';
import { Button, Field, Select, Textarea, useId } from '@fluentui/react-components';
import type { AcademicYear } from '../../../ground/rules/School';
import { ColumnFields } from '../../../ground/ui/forms/ColumnFields';
import { useFields } from '../../../ground/ui/forms/useFields';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTableStyles } from '../../../ground/ui/useTableStyles';
import { termDecisions } from '../../rules/terms/TermEntry';
import { termFields } from '../../rules/terms/termTable';
import type { UnderstoodLine, UnderstoodTerms } from '../../rules/terms/understandTerms';
import { termStrings } from './en';
import { useTermsIn } from './useTermsIn';
import type { TermsIn } from './useTermsIn';

export interface BringInTermsProps {
  readonly year: AcademicYear;
  readonly onTake: (found: UnderstoodTerms) => void;
}

/** Dates out of a text or a file: what was understood, what somebody decides, and what is left out and why. */
export function BringInTerms({ year, onTake }: BringInTermsProps): React.ReactElement {
  const look = useFields();
  const { bring: strings } = useStrings(termStrings);
  const terms = useTermsIn(year);
  const fileId = useId('terms-file');
  const [taken, setTaken] = React.useState<UnderstoodTerms | undefined>();
  const { found } = terms;
  const hasDates = found?.lines.some(({ meaning, decides }) => decides || (meaning && meaning.is !== 'heading'));
  return (
    <Section level={3} title={strings.title} lead={strings.lead}>
      <Field label={strings.text} hint={strings.textHint}>
        <Textarea rows={6} value={terms.text} onChange={(_, { value }) => terms.setText(value)} />
      </Field>
      <div>
        <label htmlFor={fileId}>{`${strings.file} `}</label>
        <input
          id={fileId}
          type="file"
          accept=".csv,.xlsx,.ics,text/csv,text/calendar"
          onChange={(event) => void terms.choose(event.target.files?.[0])}
        />
      </div>
      <p role="status" className={look.words}>
        {sayOf(terms, hasDates === true)}
      </p>
      {terms.table === undefined ? undefined : <Columns terms={terms} head={terms.table.head} />}
      {found === undefined ? undefined : <Lines found={found} terms={terms} />}
      {found !== undefined && hasDates ? (
        <div className={look.buttons}>
          <Button
            onClick={() => {
              onTake(found);
              setTaken(found);
            }}
          >
            {strings.take}
          </Button>
          <span role="status" className={look.words}>
            {taken !== undefined && taken.lines.length === found.lines.length ? strings.taken : ''}
          </span>
        </div>
      ) : undefined}
    </Section>
  );
}

function sayOf({ isUnreadable, elsewhere, found }: TermsIn, hasDates: boolean): string {
  const strings = termStrings.bring;
  if (isUnreadable) return strings.unreadable;
  const others = elsewhere > 0 ? ` ${strings.elsewhere(elsewhere)}` : '';
  if (found === undefined) return others.trim();
  if (!hasDates) return `${strings.noDates}${others}`;
  const { lines } = found;
  const bad = lines.filter(({ trouble, decides }) => trouble && !decides).length;
  const open = lines.filter(({ decides }) => decides).length;
  return `${strings.counts(lines.length, lines.length - bad - open, open, bad)}${others}`;
}

interface ColumnsProps {
  readonly terms: TermsIn;
  readonly head: readonly string[];
}

function Columns({ terms, head }: ColumnsProps): React.ReactElement {
  const look = useFields();
  const { bring: strings } = useStrings(termStrings);
  return (
    <div role="group" aria-label={strings.columns} className={look.grid}>
      <ColumnFields
        fields={termFields.map((key) => ({ key, label: strings.fields[key] }))}
        head={head}
        columns={terms.columns}
        onColumn={terms.setColumn}
        notThere={strings.notThere}
      />
    </div>
  );
}

interface LinesProps {
  readonly found: UnderstoodTerms;
  readonly terms: TermsIn;
}

function Lines({ found, terms }: LinesProps): React.ReactElement {
  const { bring: strings } = useStrings(termStrings);
  const bad = found.lines.filter(({ trouble, decides }) => trouble && !decides);
  const open = found.lines.filter(({ decides }) => decides);
  const known = found.lines.filter(({ meaning, decides }) => meaning && !decides);
  const whyOf = ({ trouble }: UnderstoodLine): string => (trouble ? strings.troubles[trouble.code](trouble.text) : '');
  const meaningWords = ({ meaning }: UnderstoodLine): string => {
    if (meaning === undefined) return '';
    return meaning.is === 'part' ? strings.part(meaning.name) : strings.meanings[meaning.is];
  };
  return (
    <>
      <LineList title={strings.bad} lines={bad} wordsOf={whyOf} />
      <LineList
        title={strings.toDecide}
        lines={open}
        wordsOf={whyOf}
        end={({ line }) => (
          <Select
            aria-label={strings.decideOf(line)}
            value={terms.decisions.get(line) ?? 'leaveOut'}
            onChange={(_, { value }) => terms.decide(line, termDecisions.find((one) => one === value) ?? 'leaveOut')}
          >
            {termDecisions.map((one) => (
              <option key={one} value={one}>
                {strings.decisions[one]}
              </option>
            ))}
          </Select>
        )}
      />
      <LineList title={strings.understood} lines={known} wordsOf={meaningWords} />
    </>
  );
}

interface LineListProps {
  readonly title: string;
  readonly lines: readonly UnderstoodLine[];
  readonly wordsOf?: (line: UnderstoodLine) => string;
  readonly end?: (line: UnderstoodLine) => React.ReactNode;
}

function LineList({ title, lines, wordsOf, end }: LineListProps): React.ReactElement | null {
  const table = useTableStyles();
  const { bring: strings } = useStrings(termStrings);
  if (lines.length === 0) return null;
  return (
    <div>
      <p className={table.strong}>{`${title} (${lines.length})`}</p>
      <ul className={table.list} aria-label={title}>
        {lines.map((line) => (
          <li key={line.line} className={table.item}>
            <span>{strings.line(line.line, line.words)}</span>
            {wordsOf ? <span className={table.quiet}>{wordsOf(line)}</span> : undefined}
            {end?.(line)}
          </li>
        ))}
      </ul>
    </div>
  );
}
