import { labelled } from '../../ground/words/joining';
import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/lib/atoms/svg/add';
import { academicYearOf } from '../../ground/rules/academicYear';
import { schoolYearOf } from '../rules/halfTerms';
import type { School } from '../../ground/rules/School';
import type { TrustData } from '../PeopleService';
import { trustStrings } from '../en';
import { Empty } from '../../ground/ui/Empty';
import { HeadCells } from '../../ground/ui/HeadCells';
import { ScrollRegion } from '../../ground/ui/ScrollRegion';
import { Section } from '../../ground/ui/Section';
import { useNarrow } from '../../ground/ui/useNarrow';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import { EditingContext } from '../../ground/ui/forms/EditingContext';
import { SchoolForm } from './SchoolForm';
import { TermForm } from './TermForm';
import type { ShowMoves } from './TermYearForm';
import { useEditing } from '../../ground/ui/forms/useEditing';
import { useFields } from '../../ground/ui/forms/useFields';

type Open =
  | { readonly form: 'school'; readonly school: School | undefined }
  | { readonly form: 'terms'; readonly school: School };

export interface SchoolsSectionProps {
  readonly data: TrustData;
  readonly onSaved: (sentence: string) => void;
  /** What would move, for dates that are to be saved. */
  readonly moves?: ShowMoves | undefined;
  /** The form that is open at once: for a new school, or for the first that has no dates. */
  readonly opens?: string | undefined;
}

/** The schools and whether this year's dates are there, with the forms for both. */
export function SchoolsSection({ data, onSaved, opens, moves }: SchoolsSectionProps): React.ReactElement {
  const { schools: strings, saved } = useStrings(trustStrings);
  const { editing, open, close, guard } = useEditing<Open>(firstOpen(data, opens));
  const done = (name: string): void => {
    close();
    onSaved(saved(name));
  };
  const { schools } = data.catalogue;
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
        <SchoolList data={data} onOpen={open} />
      )}
    </Section>
  );
}

function firstOpen({ catalogue, today }: TrustData, opens: string | undefined): Open | undefined {
  if (opens === 'school') return { form: 'school', school: undefined };
  if (opens !== 'terms') return undefined;
  const year = academicYearOf(today);
  const school = catalogue.schools.find(({ key }) => schoolYearOf(catalogue, key, year) === undefined);
  return school && { form: 'terms', school };
}

interface SchoolListProps {
  readonly data: TrustData;
  readonly onOpen: (what: Open) => void;
}

function SchoolList({ data, onOpen }: SchoolListProps): React.ReactElement {
  const styles = useTableStyles();
  const look = useFields();
  const { schools: strings, change } = useStrings(trustStrings);
  const narrow = useNarrow();
  const year = academicYearOf(data.today);
  const schools = [...data.catalogue.schools].sort((a, b) => a.name.localeCompare(b.name));
  const datesOf = (school: School): string => {
    const halfTerms = schoolYearOf(data.catalogue, school.key, year)?.halfTerms ?? [];
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
