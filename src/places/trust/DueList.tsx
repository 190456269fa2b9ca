import * as React from 'react';
import { HeadCells } from '../../ground/ui/HeadCells';
import { ScrollRegion } from '../../ground/ui/ScrollRegion';
import { StateBadge } from '../../ground/ui/StateBadge';
import { useNarrow } from '../../ground/ui/useNarrow';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import type { DuePerson } from '../../picture/rules/halfTermPeople';
import { trustPlaceStrings } from './en';

export interface DueListProps {
  readonly title: string;
  readonly people: readonly DuePerson[];
  /** The half-term is over: what was not held then was missed. */
  readonly past: boolean;
}

/** Who was due something by the end of a half-term, and on which days they had it. */
export function DueList({ title, people, past }: DueListProps): React.ReactElement {
  const styles = useTableStyles();
  const strings = useStrings(trustPlaceStrings);
  const narrow = useNarrow();
  const held = (person: DuePerson): React.ReactNode => (
    <span className={styles.badges}>
      {person.held ? undefined : (
        <StateBadge state={past ? 'missed' : 'due'}>{past ? strings.notHeld : strings.notYet}</StateBadge>
      )}
      {strings.heldOn(person.heldDays)}
    </span>
  );
  const keyOf = (person: DuePerson, index: number): string => `${person.personKey} ${person.supervisorKey} ${index}`;
  if (narrow)
    return (
      <ul className={styles.list}>
        {people.map((person, index) => (
          <li key={keyOf(person, index)} className={styles.item}>
            <span className={styles.strong}>{person.name}</span>
            <span className={styles.under}>{strings.under(person.jobTitle, person.school)}</span>
            {held(person)}
            <span>{strings.fact(strings.with, person.supervisor)}</span>
          </li>
        ))}
      </ul>
    );
  return (
    <ScrollRegion label={title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <HeadCells heads={[strings.person, strings.held, strings.with]} />
          </tr>
        </thead>
        <tbody>
          {people.map((person, index) => (
            <tr key={keyOf(person, index)}>
              <th scope="row" className={styles.cell}>
                {person.name}
                <span className={styles.under}>{strings.under(person.jobTitle, person.school)}</span>
              </th>
              <td className={styles.cell}>{held(person)}</td>
              <td className={styles.cell}>{person.supervisor}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
