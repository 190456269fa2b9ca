import * as React from 'react';
import { daysBetween } from '../../ground/rules/days';
import type { Day } from '../../ground/rules/School';
import { StateBadge } from '../../ground/ui/StateBadge';
import type { StateName } from '../../ground/ui/StateBadge';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import type { Line } from '../../picture/rules/TrustPicture';
import { trustPlaceStrings } from './en';
import type { TrustPlaceStrings } from './en';

export interface LookBadgesProps {
  readonly line: Line;
  readonly today: Day;
}

interface Said {
  readonly state: StateName;
  readonly words: string;
}

/** Everything of a line that needs a look, each with its mark and words; else how it stands. */
export function LookBadges({ line, today }: LookBadgesProps): React.ReactElement {
  const styles = useTableStyles();
  const strings = useStrings(trustPlaceStrings);
  return (
    <span className={styles.badges}>
      {saidOf(line, today, strings).map(({ state, words }) => (
        <StateBadge key={words} state={state}>
          {words}
        </StateBadge>
      ))}
    </span>
  );
}

/** The same as words, for a file. */
export const looksInWords = (line: Line, today: Day, strings: TrustPlaceStrings): string =>
  saidOf(line, today, strings)
    .map(({ words }) => words)
    .join('; ');

function saidOf(line: Line, today: Day, strings: TrustPlaceStrings): readonly Said[] {
  const standing = standingSaid(line, today, strings);
  const more: readonly Said[] = [
    ...line.unsigned.map((one): Said => {
      const late = one.signBy === undefined ? 0 : daysBetween(one.signBy, today);
      const words = strings.toSign(one, line);
      return late > 0 ? { state: 'overdue', words: strings.lateBy(words, late) } : { state: 'notSigned', words };
    }),
    ...(line.withoutAgreement === undefined
      ? []
      : [{ state: 'due' as const, words: strings.noAgreement(line.withoutAgreement) }]),
  ];
  if (standing === undefined) return more;
  const isWell = standing.state === 'done' || standing.state === 'booked';
  return isWell && more.length > 0 ? more : [standing, ...more];
}

function standingSaid({ standing }: Line, today: Day, strings: TrustPlaceStrings): Said | undefined {
  switch (standing.kind) {
    case 'overdue':
      return { state: 'overdue', words: strings.overdueBy(daysBetween(standing.since, today)) };
    case 'withoutSupervisor':
      return { state: 'missed', words: strings.noSupervisor };
    case 'due':
      return { state: 'due', words: strings.dueBy(standing.dueBy) };
    case 'inTime':
      return { state: 'booked', words: strings.bookedInTime };
    case 'away':
      return { state: 'planned', words: strings.away(standing.until) };
    case 'upToDate':
      return { state: 'done', words: strings.upToDate };
    case 'notSaid':
      return { state: 'unknown', words: strings.notSaid[standing.why] };
    case 'beside':
      return undefined;
  }
}
