import { labelled } from '../../ground/words/joining';
import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/lib/atoms/svg/add';
import { academicYearOf } from '../../ground/rules/academicYear';
import { schoolYearOf } from '../rules/halfTerms';
import type { School, SchoolYear } from '../../ground/rules/School';
import type { TrustView } from '../PeopleService';
import { trustStrings } from '../en';
import { Empty } from '../../ground/ui/Empty';
import { HeadCells } from '../../ground/ui/HeadCells';
import { ScrollRegion } from '../../ground/ui/ScrollRegion';
import { Section } from '../../ground/ui/Section';
import { Trouble } from '../../ground/ui/Trouble';
import { useNarrow } from '../../ground/ui/useNarrow';
import type { Read } from '../../ground/ui/useRead';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import { EditingContext } from '../../ground/ui/forms/EditingContext';
import { Finder, useFinder } from '../../ground/ui/forms/Finder';
import { SchoolForm } from './SchoolForm';
import { TermForm } from './TermForm';
import type { ShowMoves } from './TermYearForm';
import { useEditing } from '../../ground/ui/forms/useEditing';
import { useFields } from '../../ground/ui/forms/useFields';
import { useTerms } from './useTerms';

type Open =
  | { readonly form: 'school'; readonly school: School | undefined }
  | { readonly form: 'terms'; readonly school: School };

export interface SchoolsSectionProps {
  readonly data: TrustView;
  /** Grows with what is saved: then the dates are read again. */
  readonly version: number;
  readonly onSaved: (sentence: string) => void;
  /** What would move, for dates that are to be saved. */
  readonly moves?: ShowMoves | undefined;
  /** The form that is open at once: for a new school, or for the first that has no dates. */
  readonly opens?: string | undefined;
}

/** The schools and whether this year's dates are there, with the forms for both; dates are read of those in sight. */
export function SchoolsSection({ data, version, onSaved, opens, moves }: SchoolsSectionProps): React.ReactElement {
  const { schools: strings, saved } = useStrings(trustStrings);
  const { editing, open, close, guard } = useEditing<Open>(
    opens === 'school' ? { form: 'school', school: undefined } : undefined,
  );
  const done = (name: string): void => {
    close();
    onSaved(saved(name));
  };
  const schools = React.useMemo(
    () => [...data.catalogue.schools].sort((a, b) => a.name.localeCompare(b.name)),
    [data.catalogue.schools],
  );
  const finder = useFinder(schools, ({ name, shortName }) => `${name} ${shortName}`);
  // whoever is led to the first school without dates has it looked for among every one
  const terms = useTerms(opens === 'terms' ? schools : finder.shown, version);
  useFirstWithoutDates({ data, terms, isWanted: opens === 'terms', onFound: open });
  return (
    <Section
      title={strings.title}
      lead={strings.lead}
      end={
        <Button icon={<Add20Regular />} onClick={() => open({ form: 'school', school: undefined })}>
          {strings.add}
        </Button>
      }
    >
      <EditingContext.Provider value={guard}>
        {editing?.form === 'school' ? (
          <SchoolForm key={editing.school?.key ?? ''} school={editing.school} onDone={done} onCancel={close} />
        ) : undefined}
        {editing?.form === 'terms' ? (
          <TermForm
            key={editing.school.key}
            data={data}
            school={editing.school}
            moves={moves}
            onDone={done}
            onCancel={close}
          />
        ) : undefined}
      </EditingContext.Provider>
      {schools.length === 0 ? (
        <Empty title={strings.none}>{strings.noneWords}</Empty>
      ) : (
        <>
          <Finder label={strings.find} finder={finder} noneFound={strings.noneFound} more={strings.more} />
          {terms.state === 'failed' ? (
            <Trouble code={terms.code} requestId={terms.requestId} onAgain={terms.again} />
          ) : undefined}
          <SchoolList data={data} schools={finder.shown} terms={terms.value} onOpen={open} />
        </>
      )}
    </Section>
  );
}

interface FirstWithoutDates {
  readonly data: TrustView;
  readonly terms: Read<readonly SchoolYear[]>;
  readonly isWanted: boolean;
  readonly onFound: (what: Open) => void;
}

/** Opens the dates of the first school that has none, once. */
function useFirstWithoutDates({ data, terms, isWanted, onFound }: FirstWithoutDates): void {
  const looked = React.useRef(false);
  React.useEffect(() => {
    if (!isWanted || looked.current || terms.value === undefined) return;
    looked.current = true;
    const years = { schoolYears: terms.value };
    const year = academicYearOf(data.today);
    const school = data.catalogue.schools.find(({ key }) => schoolYearOf(years, key, year) === undefined);
    if (school) onFound({ form: 'terms', school });
  }, [data, terms.value, isWanted, onFound]);
}

interface SchoolListProps {
  readonly data: TrustView;
  readonly schools: readonly School[];
  /** Undefined while they are read. */
  readonly terms: readonly SchoolYear[] | undefined;
  readonly onOpen: (what: Open) => void;
}

function SchoolList({ data, schools, terms, onOpen }: SchoolListProps): React.ReactElement {
  const styles = useTableStyles();
  const look = useFields();
  const { schools: strings, change } = useStrings(trustStrings);
  const narrow = useNarrow();
  const year = academicYearOf(data.today);
  const datesOf = (school: School): string => {
    if (terms === undefined) return '…';
    const halfTerms = schoolYearOf({ schoolYears: terms }, school.key, year)?.halfTerms ?? [];
    const [first] = halfTerms;
    const last = halfTerms[halfTerms.length - 1];
    return first && last ? strings.complete(first.firstDay, last.lastDay) : strings.incomplete;
  };
  const buttons = (school: School): React.ReactElement => (
    <span className={look.buttons}>
      <Button
        size="small"
        aria-label={strings.termDatesOf(school.name)}
        onClick={() => onOpen({ form: 'terms', school })}
      >
        {strings.termDates}
      </Button>
      <Button
        size="small"
        aria-label={strings.changeName(school.name)}
        onClick={() => onOpen({ form: 'school', school })}
      >
        {change}
      </Button>
    </span>
  );
  if (narrow) {
    return (
      <ul className={styles.list}>
        {schools.map((school) => (
          <li key={school.key} className={styles.item}>
            <span className={styles.strong}>{school.name}</span>
            <span className={styles.quiet}>{labelled(strings.thisYear(year), datesOf(school))}</span>
            {buttons(school)}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ScrollRegion label={strings.title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <HeadCells heads={[strings.school, strings.thisYear(year), strings.actions]} />
          </tr>
        </thead>
        <tbody>
          {schools.map((school) => (
            <tr key={school.key}>
              <th scope="row" className={styles.cell}>
                {school.name}
              </th>
              <td className={styles.cell}>{datesOf(school)}</td>
              <td className={styles.cell}>{buttons(school)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
