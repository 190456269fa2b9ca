import * as React from 'react';
import { Button, makeStyles, mergeClasses, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/lib/atoms/svg/dismiss';
import { PersonAdd20Regular } from '@fluentui/react-icons/lib/atoms/svg/person-add';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import { bookingStrings } from '../en';
import { phone } from '../../../ground/ui/breakpoints';
import { IconLine } from '../../../ground/ui/IconLine';
import { useFieldSentence } from '../../../ground/ui/useFieldSentence';
import { useStrings } from '../../../ground/ui/useStrings';
import { AddAlong } from './AddAlong';
import type { Booking } from './useBooking';
import type { BookingStart } from '../BookingService';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  label: { ...typographyStyles.body1 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  chips: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '8px' },
  chip: {
    ...typographyStyles.body1,
    padding: '5px 12px',
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    boxSizing: 'border-box',
    [phone]: { minHeight: '44px' },
  },
  removable: { paddingTop: 0, paddingBottom: 0, paddingInlineEnd: '4px' },
  remove: {
    minWidth: '24px',
    width: '24px',
    height: '24px',
    padding: 0,
    borderRadius: tokens.borderRadiusCircular,
    [phone]: { minWidth: '40px', width: '40px', height: '40px' },
  },
  issue: { ...typographyStyles.caption1, margin: 0, color: tokens.colorPaletteRedForeground1 },
});

export interface PeopleChipsProps {
  readonly start: BookingStart;
  readonly booking: Booking;
}

/** Who takes part: the pair or group as it is, and whoever comes alongside, who can be taken out again. */
export function PeopleChips({ start, booking }: PeopleChipsProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(bookingStrings);
  const id = useId('people');
  const [adding, setAdding] = React.useState(false);
  const addButton = React.useRef<HTMLButtonElement>(null);
  const { along, setAlong, offer } = booking;
  const issue = useFieldSentence('along');
  const close = (): void => {
    setAdding(false);
    addButton.current?.focus();
  };
  const remove = (key: string): void => {
    setAlong(along.filter((person) => person.key !== key));
    addButton.current?.focus();
  };
  return (
    <div className={styles.part}>
      <span id={id} className={styles.label}>
        {strings.people}
      </span>
      <div className={styles.line}>
        <ul className={styles.chips} aria-labelledby={id}>
          {[...start.people]
            .sort((a, b) => Number(b.key === start.myKey) - Number(a.key === start.myKey))
            .map(({ key, name }) => (
              <li key={key} className={styles.chip}>
                {key === start.myKey ? strings.you : name}
              </li>
            ))}
          {along.map(({ key, name }) => (
            <li key={key} className={mergeClasses(styles.chip, styles.removable)}>
              {name}
              <Button
                className={styles.remove}
                appearance="subtle"
                icon={<Dismiss16Regular />}
                aria-label={strings.along.remove(name)}
                onClick={() => remove(key)}
              />
            </li>
          ))}
        </ul>
        <Button
          ref={addButton}
          appearance="subtle"
          icon={<PersonAdd20Regular />}
          aria-expanded={adding}
          aria-label={strings.along.addLabel}
          onClick={() => setAdding(!adding)}
        >
          {strings.along.add}
        </Button>
      </div>
      {issue && (
        <p className={styles.issue} role="alert">
          {issue}
        </p>
      )}
      {adding && (
        <AddAlong
          start={start}
          offer={offer}
          along={along}
          onAdd={(person) => setAlong([...along, person])}
          onClose={close}
        />
      )}
      {(adding || along.length > 0) && (
        <IconLine quiet icon={<LockClosed16Regular />}>
          {strings.along.rights}
        </IconLine>
      )}
    </div>
  );
}
