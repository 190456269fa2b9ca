import * as React from 'react';
import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { bookingStrings } from '../en';
import { phone } from '../../../ground/ui/breakpoints';
import { FormField } from '../../../ground/ui/FormField';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import type { Booking } from './useBooking';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))', gap: '16px 24px' },
  // Fluent's colour of an unticked label looks disabled
  radio: { '& .fui-Radio__input:enabled:not(:checked) ~ .fui-Radio__label': { color: tokens.colorNeutralForeground1 } },
  input: { [phone]: { minHeight: '44px', '& input': { fontSize: tokens.fontSizeBase400 } } },
});

export interface WhereSectionProps {
  readonly booking: Booking;
}

export function WhereSection({ booking }: WhereSectionProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(bookingStrings);
  const { place, setPlace, room, setRoom } = booking;
  return (
    <Section title={strings.where}>
      <div className={styles.fields}>
        <Field label={strings.place}>
          <RadioGroup
            layout="horizontal"
            value={place}
            onChange={(_, { value }) => setPlace(value === 'room' ? 'room' : 'teams')}
          >
            <Radio className={styles.radio} value="teams" label={strings.places.teams} />
            <Radio className={styles.radio} value="room" label={strings.places.room} />
          </RadioGroup>
        </Field>
        {place === 'room' && (
          <FormField name="room" label={strings.room} hint={strings.roomHint} required>
            <Input className={styles.input} value={room} onChange={(_, { value }) => setRoom(value)} />
          </FormField>
        )}
      </div>
    </Section>
  );
}
