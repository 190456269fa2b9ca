import * as React from 'react';
import type { SchoolYear } from '../../ground/rules/School';
import { useFields } from '../../ground/ui/forms/useFields';
import { LoadStates } from '../../ground/ui/LoadStates';
import { Section } from '../../ground/ui/Section';
import { useLoad } from '../../ground/ui/useLoad';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import { termStrings } from '../../people/ui/terms/en';
import type { BookedMove, DueMove, TermMoves } from '../calendar/CalendarService';
import { useCalendarService } from '../calendar/useCalendarService';

/** So many of each list are drawn; the counts above say how many there are. */
const shownAtOnce = 20;

/** What would move if these dates were saved: due dates and plans follow, and nothing that is booked does. */
export function WhatMoves({ years }: { readonly years: readonly SchoolYear[] }): React.ReactElement {
  const { moves: strings } = useStrings(termStrings);
  const ask = useCalendarService();
  const heading = React.useRef<HTMLDivElement>(null);
  // the same dates are asked once, however often the form is drawn
  const text = JSON.stringify(years);
  const moves = useLoad(
    React.useCallback(() => ask((it) => it.whatMoves(JSON.parse(text) as readonly SchoolYear[])), [ask, text]),
  );
  React.useEffect(() => heading.current?.focus(), [text]);
  return (
    <div ref={heading} tabIndex={-1}>
      <Section level={3} title={strings.title}>
        <LoadStates of={moves} rows={3}>
          {(found) => <Found moves={found} />}
        </LoadStates>
      </Section>
    </div>
  );
}

function Found({ moves }: { readonly moves: TermMoves }): React.ReactElement {
  const look = useFields();
  const { moves: strings } = useStrings(termStrings);
  const { dues, planned, booked, staying } = moves;
  const counts = [
    ...(dues.length > 0 ? [strings.dues(dues.length)] : []),
    ...(planned > 0 ? [strings.planned(planned)] : []),
    ...(booked.length > 0 ? [strings.booked(booked.length)] : []),
  ];
  return (
    <>
      <div role="status">
        {counts.length === 0 ? <p className={look.words}>{strings.nothing}</p> : undefined}
        <ul>
          {counts.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        {staying > 0 ? <p className={look.words}>{strings.staying(staying)}</p> : undefined}
        <p className={look.words}>{strings.look}</p>
      </div>
      {booked.length > 0 ? <Booked booked={booked} /> : undefined}
      {dues.length > 0 ? <Dues dues={dues} /> : undefined}
    </>
  );
}

function Booked({ booked }: { readonly booked: readonly BookedMove[] }): React.ReactElement {
  const table = useTableStyles();
  const { moves: strings } = useStrings(termStrings);
  return (
    <div>
      <p className={table.strong}>{strings.bookedTitle}</p>
      <p className={table.quiet}>{strings.bookedLead}</p>
      <ul className={table.list} aria-label={strings.bookedTitle}>
        {booked.slice(0, shownAtOnce).map(({ key, name, supervisor, day, why, next }) => (
          <li key={key} className={table.item}>
            <span className={table.strong}>{strings.bookedWith(name, supervisor)}</span>
            <span>{strings.on(day)}</span>
            <span className={table.quiet}>{strings.why[why]}</span>
            {next === undefined ? undefined : <span className={table.quiet}>{strings.next(next)}</span>}
          </li>
        ))}
      </ul>
      <More count={booked.length - shownAtOnce} />
    </div>
  );
}

function Dues({ dues }: { readonly dues: readonly DueMove[] }): React.ReactElement {
  const table = useTableStyles();
  const { moves: strings } = useStrings(termStrings);
  return (
    <div>
      <p className={table.strong}>{strings.dueTitle}</p>
      <ul className={table.list} aria-label={strings.dueTitle}>
        {dues.slice(0, shownAtOnce).map(({ schoolKey, name, offerTitle, from, to }) => (
          <li key={`${schoolKey} ${name} ${offerTitle}`} className={table.item}>
            <span className={table.strong}>{name}</span>
            <span className={table.quiet}>{offerTitle}</span>
            <span>{strings.due(from, to)}</span>
          </li>
        ))}
      </ul>
      <More count={dues.length - shownAtOnce} />
    </div>
  );
}

function More({ count }: { readonly count: number }): React.ReactElement | null {
  const look = useFields();
  const { moves: strings } = useStrings(termStrings);
  return count > 0 ? <p className={look.words}>{strings.more(count)}</p> : null;
}
