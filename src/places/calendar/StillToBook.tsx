import * as React from 'react';
import { RouteButton } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { hubStrings } from '../../ground/words/hub/en';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import { StandingBadge } from '../../sessions/ui/StandingBadges';
import type { SuperviseeRow } from '../../sessions/rules/SuperviseeRow';
import { myCalendarStrings } from './en';

/** As many as fit beside a week; all stand under People. */
const mostShown = 5;

/** Whoever is due or overdue with nothing booked, worst first as they come. */
export function StillToBook({ rows }: { readonly rows: readonly SuperviseeRow[] }): React.ReactElement | null {
  const table = useTableStyles();
  const strings = useStrings(myCalendarStrings);
  const shared = useStrings(hubStrings);
  const waiting = rows.filter(
    ({ standing, next }) => next === undefined && (standing.kind === 'overdue' || standing.kind === 'due'),
  );
  if (waiting.length === 0) return null;
  return (
    <Section title={strings.toBook}>
      <ul className={table.list}>
        {waiting.slice(0, mostShown).map((row) => (
          <li key={row.pair.key} className={table.item}>
            <span className={table.strong}>{row.pair.superviseeName}</span>
            <StandingBadge standing={row.standing} />
            <RouteButton
              to={{
                place: 'book',
                pairKey: row.pair.pairKey,
                superviseeKey: row.pair.superviseeKey,
                offerKey: row.offer.key,
              }}
            >
              {shared.bookFor(row.pair.superviseeName)}
            </RouteButton>
          </li>
        ))}
      </ul>
      {waiting.length > mostShown ? (
        <span className={table.quiet}>{strings.toBookMore(waiting.length - mostShown)}</span>
      ) : undefined}
    </Section>
  );
}
