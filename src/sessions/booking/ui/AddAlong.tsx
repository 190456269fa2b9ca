import * as React from 'react';
import { Button, Field, Input, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { PersonAdd20Regular } from '@fluentui/react-icons/lib/atoms/svg/person-add';
import type { Offer } from '../../../ground/rules/Catalogue';
import type { Person } from '../../../ground/rules/Person';
import { bookingStrings } from '../en';
import { phone } from '../../../ground/ui/breakpoints';
import { useStrings } from '../../../ground/ui/useStrings';
import { useAlongSearch } from './useAlongSearch';
import type { BookingStart } from '../BookingService';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '8px' },
  field: { flex: '1 1 220px', minWidth: 0 },
  input: {
    width: '100%',
    minWidth: 0,
    [phone]: { minHeight: '44px', '& input': { fontSize: tokens.fontSizeBase400 } },
  },
  // beside the box, below its label
  close: { marginTop: '25px', [phone]: { marginTop: 0, minHeight: '44px' } },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '8px' },
  person: { minWidth: 0, textAlign: 'left', fontWeight: tokens.fontWeightRegular, [phone]: { minHeight: '44px' } },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface AddAlongProps {
  readonly start: BookingStart;
  readonly offer: Offer | undefined;
  readonly along: readonly Person[];
  readonly onAdd: (person: Person) => void;
  readonly onClose: () => void;
}

/**
 * Finds somebody by name, in the Hub's list and the directory; before anything is typed, whoever this kind of session
 * often has.
 */
export function AddAlong({ start, offer, along, onAdd, onClose }: AddAlongProps): React.ReactElement {
  const styles = useStyles();
  const { along: strings } = useStrings(bookingStrings);
  const often = useId('often');
  const input = React.useRef<HTMLInputElement>(null);
  const search = useAlongSearch(start, offer, along);
  React.useEffect(() => input.current?.focus(), []);
  const add = (person: Person): void => {
    onAdd(person);
    search.setText('');
    input.current?.focus();
  };
  let status = search.typed ? strings.count(search.people.length) : '';
  if (search.state === 'looking') status = strings.looking;
  const notes = [
    search.state === 'failed' && strings.failed,
    search.onlyHere && strings.onlyHere,
    search.notListed > 0 && strings.notListed(search.notListed),
  ].filter((note) => note !== false);
  return (
    <div role="group" aria-label={strings.addLabel} className={styles.panel}>
      <div className={styles.line}>
        <Field className={styles.field} label={strings.search} hint={strings.searchHint}>
          <Input
            ref={input}
            type="search"
            autoComplete="off"
            className={styles.input}
            value={search.text}
            onChange={(_, { value }) => search.setText(value)}
            // Esc first empties the box, as browsers do, then closes
            onKeyDown={({ key }) => {
              if (key === 'Escape' && search.text === '') onClose();
            }}
          />
        </Field>
        <Button className={styles.close} appearance="subtle" onClick={onClose}>
          {strings.close}
        </Button>
      </div>
      {!search.typed && search.people.length > 0 && (
        <span id={often} className={styles.quiet}>
          {strings.often}
        </span>
      )}
      {search.people.length > 0 && (
        <ul
          className={styles.list}
          {...(search.typed ? { 'aria-label': strings.found } : { 'aria-labelledby': often })}
        >
          {search.people.map((person) => (
            <li key={person.key}>
              <Button
                className={styles.person}
                icon={<PersonAdd20Regular />}
                aria-label={strings.take(strings.described(person.name, person.jobTitle))}
                onClick={() => add(person)}
              >
                {strings.described(person.name, person.jobTitle)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className={styles.quiet}>
        {status}
      </p>
      {notes.map((note) => (
        <p key={note} className={styles.quiet}>
          {note}
        </p>
      ))}
    </div>
  );
}
