import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { dayInZone } from '../../../../ground/rules/days';
import { useFields } from '../../../../ground/ui/forms/useFields';
import { RouteButton } from '../../../../ground/ui/RouteLink';
import { Section } from '../../../../ground/ui/Section';
import { StateBadge } from '../../../../ground/ui/StateBadge';
import type { StateName } from '../../../../ground/ui/StateBadge';
import { useStrings } from '../../../../ground/ui/useStrings';
import { useTableStyles } from '../../../../ground/ui/useTableStyles';
import type { ChosenTime } from '../../rules/term/bookPlanned';
import { termBookingStrings } from './en';
import { isDone } from './useTermBooking';
import type { BookedState, TermBooking } from './useTermBooking';

export interface TermResultProps {
  readonly chosen: readonly ChosenTime[];
  readonly zone: string;
  readonly booking: TermBooking;
  /** Goes on with what is not booked yet. */
  readonly onRun: () => void;
}

const badgeOf: Readonly<Record<BookedState, StateName>> = {
  waiting: 'planned',
  running: 'running',
  booked: 'booked',
  kept: 'booked',
  failed: 'overdue',
};

/** What became of each booking: first what needs somebody, then the others as they were shown. */
export function TermResult({ chosen, zone, booking, onRun }: TermResultProps): React.ReactElement {
  const look = useFields();
  const table = useTableStyles();
  const { result: strings, ...words } = useStrings(termBookingStrings);
  const { dates } = useStrings();
  const heading = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const taken = chosen.flatMap(({ planned, at }) => (at === undefined ? [] : [{ planned, at }]));
  const stateOf = (key: string): BookedState => booking.states.get(key) ?? 'waiting';
  const done = taken.filter(({ planned }) => isDone(stateOf(planned.key))).length;
  const failed = taken.filter(({ planned }) => stateOf(planned.key) === 'failed');
  const others = taken.filter(({ planned }) => stateOf(planned.key) !== 'failed');
  const open = taken.length - done;
  const isOver = !booking.isRunning && open === failed.length;
  const said = booking.isRunning ? strings.progress(done, taken.length) : strings.paused;
  return (
    <div ref={heading} tabIndex={-1}>
      <Section title={strings.title}>
        <progress max={taken.length} value={done} aria-label={strings.title} />
        <p role="status" className={look.words}>
          {isOver ? strings.over(done, open) : said}
        </p>
        <div className={look.buttons}>
          {booking.isRunning ? <Button onClick={booking.pause}>{strings.pause}</Button> : undefined}
          {!booking.isRunning && open > 0 ? (
            <Button appearance="primary" onClick={onRun}>
              {isOver ? strings.again : strings.goOn}
            </Button>
          ) : undefined}
          {booking.isRunning ? undefined : <RouteButton to={{ place: 'calendar' }}>{strings.back}</RouteButton>}
        </div>
        <ul className={table.list} aria-label={strings.title}>
          {[...failed, ...others].map(({ planned, at }) => (
            <li key={planned.key} className={table.item}>
              <span className={table.strong}>{planned.name}</span>
              <span>{words.time(dayInZone(at.startsAt, zone), dates.time(at.startsAt, zone))}</span>
              <StateBadge state={badgeOf[stateOf(planned.key)]}>{strings.states[stateOf(planned.key)]}</StateBadge>
              <span className={table.quiet}>{booking.reasons.get(planned.key) ?? ''}</span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
