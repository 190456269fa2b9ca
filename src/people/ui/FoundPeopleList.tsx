import * as React from 'react';
import { Select } from '@fluentui/react-components';
import type { TrustView } from '../PeopleService';
import { centralTeam } from '../rules/peopleLines';
import type { LineDecision, FoundLine } from '../rules/foundPeople';
import { trustStrings } from '../en';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import { useFields } from '../../ground/ui/forms/useFields';

export interface FoundPeopleListProps {
  readonly data: Pick<TrustView, 'catalogue'>;
  readonly rows: readonly FoundLine[];
  readonly onDecide: (line: number, decision: LineDecision) => void;
}

/** Those that need somebody first, each with what is still to be said; then how many are ready and here already. */
export function FoundPeopleList({ data, rows, onDecide }: FoundPeopleListProps): React.ReactElement {
  const styles = useTableStyles();
  const { many: strings } = useStrings(trustStrings);
  const count = (state: FoundLine['state']): number => rows.filter((row) => row.state === state).length;
  const ready = count('ready');
  const here = count('here');
  // a row that was decided stays where it is, so that it can be changed
  const asked = rows.filter((row) => row.state !== 'here' && !isPlain(row));
  return (
    <>
      <div role="status">{strings.read(rows.length, { ready, here, open: rows.length - ready - here })}</div>
      {asked.length > 0 ? (
        <ul className={styles.list} aria-label={strings.open}>
          {asked.map((row) => (
            <li key={row.found.line} className={styles.item}>
              <span className={styles.strong}>{row.person?.name ?? `“${row.found.who}”`}</span>
              <span className={styles.quiet}>{strings.line(row.found.line, whatIsOpen(row, strings))}</span>
              <Choices data={data} row={row} onDecide={(decision) => onDecide(row.found.line, decision)} />
            </li>
          ))}
        </ul>
      ) : undefined}
      <span className={styles.quiet}>{strings.nothingYet}</span>
    </>
  );
}

/** Everything stood in the line itself. */
const isPlain = ({ found }: FoundLine): boolean => found.isExact && found.roleKey !== '' && found.schoolKey !== '';

function whatIsOpen(row: FoundLine, strings: typeof trustStrings.many): string {
  if (row.state === 'nobody') return strings.nobody;
  const open = [
    ...(row.person === undefined ? [strings.whoIsMeant(row.found.people.length)] : []),
    ...(row.roleKey === '' ? [strings.noRole] : []),
    ...(row.schoolKey === '' ? [strings.noSchool] : []),
  ];
  return open.length === 0 ? strings.settled : open.join(' ');
}

interface ChoicesProps {
  readonly data: Pick<TrustView, 'catalogue'>;
  readonly row: FoundLine;
  readonly onDecide: (decision: LineDecision) => void;
}

function Choices({ data, row, onDecide }: ChoicesProps): React.ReactElement | null {
  const look = useFields();
  const { many: strings, people, choose } = useStrings(trustStrings);
  const { found, person, roleKey, schoolKey } = row;
  if (row.state === 'nobody') return null;
  const { catalogue } = data;
  const name = person?.name ?? found.who;
  const schools = [...catalogue.schools, { key: centralTeam, name: people.trustItself(catalogue.settings.trustName) }];
  const select = (
    label: string,
    value: string,
    options: readonly (readonly [key: string, words: string])[],
    onValue: (value: string) => void,
  ): React.ReactElement => (
    <Select className={look.select} aria-label={label} value={value} onChange={(_, chosen) => onValue(chosen.value)}>
      <option value="">{choose}</option>
      {options.map(([key, words]) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </Select>
  );
  return (
    <div className={look.buttons}>
      {found.isExact
        ? undefined
        : select(
            strings.whoOf(found.who),
            person?.key ?? '',
            found.people.map((one) => [one.key, `${one.name}, ${one.mail || one.signInName}`]),
            (personKey) => onDecide({ personKey }),
          )}
      {found.roleKey === ''
        ? select(
            strings.roleOf(name),
            roleKey,
            catalogue.roles.map(({ key, title }) => [key, title]),
            (value) => onDecide({ roleKey: value }),
          )
        : undefined}
      {found.schoolKey === ''
        ? select(
            strings.schoolOf(name),
            schoolKey,
            schools.map(({ key, name: words }) => [key, words]),
            (value) => onDecide({ schoolKey: value }),
          )
        : undefined}
    </div>
  );
}
