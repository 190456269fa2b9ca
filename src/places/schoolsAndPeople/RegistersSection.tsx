import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { useFields } from '../../ground/ui/forms/useFields';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import { useZone } from '../../ground/ui/ZoneContext';
import { wholeRegisterStrings } from './en';
import type { RegistersState } from './useRegisters';

/** When the registers were last read as a whole, and the press that reads them; nothing once they are read here. */
export function RegistersSection({
  state: { registers, counted, onReadAll },
}: {
  readonly state: RegistersState;
}): React.ReactElement | null {
  const styles = useFields();
  const strings = useStrings(wholeRegisterStrings);
  const zone = useZone();
  if (registers.value !== undefined) return null;
  const words = {
    idle: '',
    full: '',
    reading: strings.reading(registers.rows),
    failed: strings.failed,
  }[registers.state];
  const asOf = counted === undefined ? '' : strings.asOf(counted.asOf, zone, counted.pairs);
  return (
    <Section title={strings.title} lead={strings.lead}>
      <p role="status" className={styles.words}>
        {[asOf, words].filter((part) => part !== '').join(' ')}
      </p>
      {registers.state === 'reading' ? undefined : (
        <div>
          <Button onClick={registers.state === 'failed' ? registers.again : onReadAll}>{strings.read}</Button>
        </div>
      )}
    </Section>
  );
}
