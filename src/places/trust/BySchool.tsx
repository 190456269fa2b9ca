import * as React from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { overviewStrings } from './en';
import { ScrollRegion } from '../../ground/ui/ScrollRegion';
import { Section } from '../../ground/ui/Section';
import { StateBadge } from '../../ground/ui/StateBadge';
import { useNarrow } from '../../ground/ui/useNarrow';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import { HeldOfDue } from './HeldOfDue';
import type { Overview } from '../../picture/PictureService';

const useStyles = makeStyles({
  now: { backgroundColor: tokens.colorNeutralBackground2 },
  terms: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    width: '100%',
  },
  term: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
});

type SchoolRow = Overview['bySchool'][number];

export interface BySchoolProps {
  readonly rows: readonly SchoolRow[];
}

/** Of the people who were due, how many had their supervision, by school and half-term. */
export function BySchool({ rows }: BySchoolProps): React.ReactElement {
  const styles = useStyles();
  const table = useTableStyles();
  const strings = useStrings(overviewStrings);
  const narrow = useNarrow();
  // every school has its own dates, so "now" may be another half-term elsewhere; the heads follow the longest row
  const heads = rows.reduce<SchoolRow['halfTerms']>(
    (longest, { halfTerms }) => (halfTerms.length > longest.length ? halfTerms : longest),
    [],
  );
  if (rows.length === 0)
    return (
      <Section title={strings.bySchool.title}>
        <span className={table.quiet}>{strings.bySchool.none}</span>
      </Section>
    );
  if (narrow) {
    return (
      <Section title={strings.bySchool.title} lead={strings.bySchool.lead}>
        <ul className={table.list}>
          {rows.map((row) => (
            <SchoolItem key={row.school.key} row={row} />
          ))}
        </ul>
      </Section>
    );
  }
  return (
    <Section title={strings.bySchool.title} lead={strings.bySchool.lead}>
      <ScrollRegion label={strings.bySchool.title}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col" className={table.head}>
                {strings.school}
              </th>
              {heads.map(({ name, now }) => (
                <th key={name} scope="col" className={mergeClasses(table.head, now && styles.now)}>
                  {strings.halfTerm(name, now)}
                </th>
              ))}
              <th scope="col" className={table.head}>
                {strings.look}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ school, halfTerms, overdue, hasDates }) => (
              <tr key={school.key}>
                <th scope="row" className={table.cell}>
                  {school.name}
                </th>
                {heads.map(({ name, now }) => {
                  const halfTerm = halfTerms.find((term) => term.name === name);
                  return (
                    <td key={name} className={mergeClasses(table.cell, now && styles.now)}>
                      {halfTerm ? <HeldOfDue {...halfTerm} /> : strings.noneDue}
                    </td>
                  );
                })}
                <td className={table.cell}>
                  <Look overdue={overdue} hasDates={hasDates} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}

function Look({ overdue, hasDates }: Pick<SchoolRow, 'overdue' | 'hasDates'>): React.ReactElement {
  const strings = useStrings(overviewStrings);
  if (overdue > 0) return <StateBadge state="overdue">{strings.overdueCount(overdue)}</StateBadge>;
  return hasDates ? <>{strings.nothing}</> : <StateBadge state="unknown">{strings.noTermDates}</StateBadge>;
}

function SchoolItem({ row }: { readonly row: SchoolRow }): React.ReactElement {
  const styles = useStyles();
  const table = useTableStyles();
  const strings = useStrings(overviewStrings);
  return (
    <li className={table.item}>
      <span className={table.strong}>{row.school.name}</span>
      {row.overdue > 0 || !row.hasDates ? <Look overdue={row.overdue} hasDates={row.hasDates} /> : undefined}
      <ul className={styles.terms}>
        {row.halfTerms.map((halfTerm) => (
          <li key={halfTerm.name} className={styles.term}>
            <span>{strings.halfTerm(halfTerm.name, halfTerm.now)}</span>
            <HeldOfDue {...halfTerm} />
          </li>
        ))}
      </ul>
    </li>
  );
}
