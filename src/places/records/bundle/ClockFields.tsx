import * as React from 'react';
import { Button, Checkbox } from '@fluentui/react-components';
import { dayOfIsoDate } from '../../../ground/rules/days';
import { TextField } from '../../../ground/ui/forms/TextField';
import { useFields } from '../../../ground/ui/forms/useFields';
import { useStrings } from '../../../ground/ui/useStrings';
import { answerBy } from '../../../sessions/record/rules/accessClock';
import type { ClockFacts } from '../../../sessions/record/rules/accessClock';
import { bundleStrings } from './en';

/** ISO dates as they are typed. */
export interface TypedClock {
  readonly received: string;
  readonly pauses: readonly { readonly key: string; readonly from: string; readonly to: string }[];
  readonly extended: boolean;
}

/** Undefined while the day it was asked is not said; a pause without a first day is none yet. */
export function clockOf({ received, pauses, extended }: TypedClock): ClockFacts | undefined {
  const day = dayOfIsoDate(received);
  if (day === undefined) return undefined;
  const said = pauses.flatMap(({ from, to }) => {
    const first = dayOfIsoDate(from);
    return first === undefined ? [] : [{ from: first, to: dayOfIsoDate(to) }];
  });
  return { received: day, pauses: said, extended };
}

export interface ClockFieldsProps {
  readonly typed: TypedClock;
  readonly onTyped: (typed: TypedClock) => void;
}

/** When it was asked, when the clock stood, and by when it is answered. */
export function ClockFields({ typed, onTyped }: ClockFieldsProps): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(bundleStrings);
  const { received, pauses, extended } = typed;
  const change = (at: number, more: Partial<TypedClock['pauses'][number]>): void =>
    onTyped({ ...typed, pauses: pauses.map((one, index) => (index === at ? { ...one, ...more } : one)) });
  const addPause = (): void =>
    onTyped({ ...typed, pauses: [...pauses, { key: crypto.randomUUID(), from: '', to: '' }] });
  return (
    <>
      <div className={styles.grid}>
        <TextField
          label={strings.received}
          type="date"
          required
          value={received}
          onValue={(value) => onTyped({ ...typed, received: value })}
          field="received"
        />
      </div>
      {pauses.map(({ key, from, to }, index) => (
        <div key={key} className={styles.grid}>
          <TextField
            label={strings.pauseFrom(index + 1)}
            type="date"
            value={from}
            onValue={(value) => change(index, { from: value })}
            field={`from ${index + 1}`}
          />
          <TextField
            label={strings.pauseTo(index + 1)}
            hint={index === 0 ? strings.pausesHint : undefined}
            type="date"
            value={to}
            onValue={(value) => change(index, { to: value })}
            field={`to ${index + 1}`}
          />
          <div>
            <Button onClick={() => onTyped({ ...typed, pauses: pauses.filter((_, at) => at !== index) })}>
              {strings.removePause(index + 1)}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button onClick={addPause}>{strings.addPause}</Button>
      </div>
      <Checkbox
        label={strings.extended}
        checked={extended}
        onChange={(_, { checked }) => onTyped({ ...typed, extended: checked === true })}
      />
      <p role="status" className={styles.words}>
        {whenOf(clockOf(typed), strings)}
      </p>
    </>
  );
}

function whenOf(clock: ClockFacts | undefined, strings: typeof bundleStrings): string {
  if (clock === undefined) return strings.notKnown;
  const day = answerBy(clock);
  return day === undefined ? strings.stands : strings.answerBy(day);
}
