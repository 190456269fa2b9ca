import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { Chat20Regular } from '@fluentui/react-icons/lib/atoms/svg/chat';
import type { Day } from '../../ground/rules/School';
import { HeadCells } from '../../ground/ui/HeadCells';
import { ScrollRegion } from '../../ground/ui/ScrollRegion';
import { useNarrow } from '../../ground/ui/useNarrow';
import { hubStrings } from '../../ground/words/hub/en';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import type { Line } from '../../picture/rules/TrustPicture';
import { sinceOf } from '../../picture/rules/worstFirst';
import { trustPlaceStrings } from './en';
import { LookBadges } from './LookBadges';
import { tellOf } from './tellOf';
import { NudgeInset } from './NudgeInset';

export interface LineTableProps {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly today: Day;
}

interface Facts {
  readonly since: string;
  readonly last: string;
  readonly next: string;
  readonly supervisor: string;
}

/** People with what needs a look; the names lead to no words. A table, on phones a list. */
export function LineTable({ title, lines, today }: LineTableProps): React.ReactElement {
  const styles = useTableStyles();
  const strings = useStrings(trustPlaceStrings);
  const narrow = useNarrow();
  const [telling, setTelling] = React.useState('');
  const factsOf = useFacts();
  const tell = (line: Line): React.ReactNode =>
    tellOf(line) === undefined ? undefined : (
      <Button
        appearance="subtle"
        icon={<Chat20Regular />}
        aria-expanded={telling === line.key}
        aria-label={strings.nudge(line.name)}
        onClick={() => setTelling(telling === line.key ? '' : line.key)}
      />
    );
  const inset = (line: Line): React.ReactNode => (telling === line.key ? <NudgeInset line={line} /> : undefined);
  if (narrow)
    return (
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.key} className={styles.item}>
            <span className={styles.strong}>{line.name}</span>
            <span className={styles.under}>{strings.under(line.jobTitle, line.school)}</span>
            <LookBadges line={line} today={today} />
            <NarrowFacts facts={factsOf(line)} />
            {tell(line)}
            {inset(line)}
          </li>
        ))}
      </ul>
    );
  const heads = [strings.person, strings.look, strings.since, strings.last, strings.next, strings.with];
  return (
    <ScrollRegion label={title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <HeadCells heads={[...heads, strings.tell]} />
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <React.Fragment key={line.key}>
              <LineRow line={line} today={today} facts={factsOf(line)} tell={tell(line)} />
              {telling === line.key ? (
                <tr>
                  <td className={styles.cell} colSpan={heads.length + 1}>
                    {inset(line)}
                  </td>
                </tr>
              ) : undefined}
            </React.Fragment>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface LineRowProps {
  readonly line: Line;
  readonly today: Day;
  readonly facts: Facts;
  readonly tell: React.ReactNode;
}

function LineRow({ line, today, facts, tell }: LineRowProps): React.ReactElement {
  const styles = useTableStyles();
  const strings = useStrings(trustPlaceStrings);
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {line.name}
        <span className={styles.under}>{strings.under(line.jobTitle, line.school)}</span>
      </th>
      <td className={styles.cell}>
        <LookBadges line={line} today={today} />
      </td>
      {[facts.since, facts.last, facts.next].map((fact, index) => (
        <td key={['since', 'last', 'next'][index]} className={styles.cell}>
          <span className={styles.day}>{fact}</span>
        </td>
      ))}
      <td className={styles.cell}>{facts.supervisor}</td>
      <td className={styles.cell}>{tell}</td>
    </tr>
  );
}

function NarrowFacts({ facts }: { readonly facts: Facts }): React.ReactElement {
  const strings = useStrings(trustPlaceStrings);
  const said = [
    [strings.since, facts.since],
    [strings.last, facts.last],
    [strings.next, facts.next],
    [strings.with, facts.supervisor],
  ] as const;
  return (
    <span>
      {said
        .filter(([, value]) => value !== '')
        .map(([title, value]) => strings.fact(title, value))
        .join('. ')}
      .
    </span>
  );
}

/** What a line's other columns say. Of supervision that nobody gives there is no last and no next. */
function useFacts(): (line: Line) => Facts {
  const strings = useStrings(trustPlaceStrings);
  const { dates } = useStrings();
  const { never, notBooked } = useStrings(hubStrings);
  return (line) => {
    const since = sinceOf(line);
    const isOpen = line.supervisorKey !== '';
    return {
      since: since === undefined ? '' : dates.dayMonthShort(since),
      last: lastOf(line, never, dates.dayMonthYearShort),
      next: isOpen && line.nextDay !== undefined ? dates.weekdayDayMonthShort(line.nextDay) : notBooked,
      supervisor: isOpen ? line.supervisor : strings.nobody,
    };
  };
}

/** Whoever's row cannot be read, or has nobody's yet, had sessions or not: nothing is said. */
function lastOf(line: Line, never: string, dayOf: (day: Day) => string): string {
  if (line.lastHeld !== undefined) return dayOf(line.lastHeld);
  return line.supervisorKey === '' || line.standing.kind === 'notSaid' ? '' : never;
}
