import * as React from 'react';
import { Button, Field, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import type { AcademicYear, School, SchoolYear, TermName } from '../../ground/rules/School';
import { closureField, staffDayField, termField } from '../rules/termDates';
import { termPatterns } from '../rules/termPatterns';
import type { TrustView } from '../PeopleService';
import { trustStrings } from '../en';
import { FormField } from '../../ground/ui/FormField';
import { useNarrow } from '../../ground/ui/useNarrow';
import { DayInput } from '../../ground/ui/forms/DayInput';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import { DayList } from './DayList';
import { TrustForm } from './TrustForm';
import { joined } from '../../ground/words/words';
import { BringInTerms } from './terms/BringInTerms';
import { CopyTerms } from './terms/CopyTerms';
import { termStrings } from './terms/en';
import { TermFindings } from './terms/TermFindings';
import { useSavingTerms } from './terms/useSavingTerms';
import type { SavingTerms } from './terms/useSavingTerms';
import { useFields } from '../../ground/ui/forms/useFields';
import { useTermDates } from './useTermDates';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', tableLayout: 'fixed', maxWidth: '600px', width: '100%' },
  head: { ':first-child': { paddingInlineStart: 0 } },
  cell: { verticalAlign: 'top', ':first-child': { paddingInlineStart: 0 } },
  item: { display: 'flex', flexDirection: 'column', gap: '8px', width: '100%' },
});

export interface TermYearFormProps {
  readonly data: Pick<TrustView, 'catalogue'>;
  readonly school: School;
  readonly year: AcademicYear;
  readonly chooser: React.ReactNode;
  /** What would move, for dates that are to be saved. */
  readonly moves?: ShowMoves | undefined;
  readonly onDone: (name: string) => void;
  readonly onCancel: () => void;
}

/** Shows what would move if these were saved; whoever knows sessions brings it. */
export type ShowMoves = (years: readonly SchoolYear[]) => React.ReactElement;

/** The terms of a school's year in a table (a list on phones), its closed days and its staff days. */
export function TermYearForm({
  data,
  school,
  year,
  chooser,
  moves,
  onDone,
  onCancel,
}: TermYearFormProps): React.ReactElement {
  const styles = useStyles();
  const look = useFields();
  const table = useTableStyles();
  const { terms: strings, schools } = useStrings(trustStrings);
  const shared = useStrings();
  const narrow = useNarrow();
  const form = useTermDates(data.catalogue, school.key, year);
  const { dates, names, before, draft } = form;
  const [proposed, setProposed] = React.useState(false);
  const title = schools.termDatesOf(school.name);
  const { moves: movesWords, copy, bring } = useStrings(termStrings);
  const [bringing, setBringing] = React.useState(false);
  const saving = useSavingTerms({
    catalogue: data.catalogue,
    school,
    draft,
    canShow: moves !== undefined,
    onDone: (saved) => onDone(`${joined(saved)}, ${year}`),
  });
  const ends = { firstDay: strings.first, lastDay: strings.last };
  const input = (name: TermName, end: 'firstDay' | 'lastDay'): React.ReactElement => (
    <FormField name={termField(name, end)} label={narrow ? ends[end] : undefined}>
      <DayInput
        className={look.input}
        aria-label={(end === 'firstDay' ? strings.firstOf : strings.lastOf)(shared.dates.halfTerm(name))}
        value={form.valueOf(name, end)}
        onValue={(value) => form.setDay(name, end, value)}
      />
    </FormField>
  );
  return (
    <TrustForm
      title={title}
      draft={dates}
      outcome={saving.outcome}
      button={buttonOf(saving, movesWords)}
      onSave={() => void saving.save()}
      onCancel={onCancel}
    >
      {chooser}
      <div>
        <Button aria-expanded={bringing} onClick={() => setBringing(!bringing)}>
          {bring.open}
        </Button>
      </div>
      {bringing ? <BringInTerms year={year} onTake={form.take} /> : undefined}
      {before && !proposed ? (
        <div>
          <Button
            onClick={() => {
              form.startFromBefore();
              setProposed(true);
            }}
          >
            {strings.bring(before.year)}
          </Button>
        </div>
      ) : undefined}
      {before && proposed ? (
        <p role="status" className={look.words}>
          {strings.proposed(before.year)}
        </p>
      ) : undefined}
      <Field label={strings.pattern} className={look.find}>
        <Select
          className={look.select}
          value={dates.pattern}
          onChange={(_, { value }) => form.setPattern(termPatterns.find((one) => one === value) ?? 'halves')}
        >
          {termPatterns.map((pattern) => (
            <option key={pattern} value={pattern}>
              {strings.patterns[pattern]}
            </option>
          ))}
        </Select>
      </Field>
      {narrow ? (
        <ul className={table.list}>
          {names.map((name) => (
            <li key={name} className={table.item}>
              <span className={table.strong}>{shared.dates.halfTerm(name)}</span>
              <div className={styles.item}>
                {input(name, 'firstDay')}
                {input(name, 'lastDay')}
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <table className={styles.table} aria-label={strings.table}>
          <thead>
            <tr>
              {[dates.pattern === 'halves' ? strings.halfTerm : strings.term, strings.first, strings.last].map(
                (head) => (
                  <th key={head} scope="col" className={mergeClasses(table.head, styles.head)}>
                    {head}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr key={name}>
                <th scope="row" className={mergeClasses(table.cell, styles.cell)}>
                  {shared.dates.halfTerm(name)}
                </th>
                <td className={mergeClasses(table.cell, styles.cell)}>{input(name, 'firstDay')}</td>
                <td className={mergeClasses(table.cell, styles.cell)}>{input(name, 'lastDay')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <TermFindings draft={draft} />
      <DayList words={strings.staffDays} fieldOf={staffDayField} days={dates.staffDays} onDays={form.setStaffDays} />
      <DayList words={strings.closures} fieldOf={closureField} days={dates.closures} onDays={form.setClosures} />
      <CopyTerms catalogue={data.catalogue} school={school} ticked={saving.ticked} onTicked={saving.setTicked} />
      {saving.shown ? moves?.(saving.shown) : undefined}
      <p role="status" className={look.words}>
        {saving.progress ? copy.saving(saving.progress.done, saving.progress.all) : ''}
        {saving.failed.length > 0 ? copy.failed(saving.failed) : ''}
      </p>
    </TrustForm>
  );
}

/** What is saved for the first time is saved at once; of other dates it is shown first what moves. */
function buttonOf({ looksFirst, shown }: SavingTerms, words: (typeof termStrings)['moves']): string | undefined {
  if (looksFirst) return words.see;
  return shown === undefined ? undefined : words.save;
}
