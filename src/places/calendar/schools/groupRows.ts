import type { CalendarCell, SchoolsCalendar, SchoolsRow } from '../CalendarService';

export type GroupBy = 'offer' | 'school';

export interface CalendarFilter {
  readonly groupBy: GroupBy;
  readonly pathwayKey?: string | undefined;
  readonly schoolKey?: string | undefined;
}

/** One line of the calendar: an offer at all schools shown, or a school with all offers shown, and what it is made of. */
export interface CalendarGroup {
  readonly key: string;
  readonly title: string;
  /** The pathway of an offer where another offer is called the same. */
  readonly note?: string | undefined;
  readonly cells: readonly CalendarCell[];
  readonly lines: readonly CalendarLine[];
}

export interface CalendarLine {
  readonly key: string;
  readonly title: string;
  readonly row: SchoolsRow;
}

const nothing: CalendarCell = { held: 0, booked: 0, planned: 0, missed: 0, due: undefined, next: undefined };

const earliest = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);

/** Two cells of the same half-term as one. */
export const added = (a: CalendarCell, b: CalendarCell): CalendarCell => ({
  held: a.held + b.held,
  booked: a.booked + b.booked,
  planned: a.planned + b.planned,
  missed: a.missed + b.missed,
  due: earliest(a.due, b.due),
  next: earliest(a.next, b.next),
});

/** By offer in their order; by school those with something missed first, then by name. */
export function groupRows(calendar: SchoolsCalendar, filter: CalendarFilter): readonly CalendarGroup[] {
  const { offers, schools, halfTerms } = calendar;
  const shown = offers.filter(({ pathwayKey }) => filter.pathwayKey === undefined || pathwayKey === filter.pathwayKey);
  const rows = calendar.rows.filter(
    ({ schoolKey, offerKey }) =>
      shown.some(({ key }) => key === offerKey) && (filter.schoolKey === undefined || schoolKey === filter.schoolKey),
  );
  const group = (key: string, title: string, lines: readonly CalendarLine[]): CalendarGroup => ({
    key,
    title,
    lines,
    cells: halfTerms.map((_, index) =>
      lines.reduce((cell, { row }) => added(cell, row.cells[index] ?? nothing), nothing),
    ),
  });
  const offerTitle = (key: string): string => offers.find((one) => one.key === key)?.title ?? '';
  const schoolName = (key: string): string => schools.find((one) => one.key === key)?.name ?? '';
  const groups =
    filter.groupBy === 'offer'
      ? shown.map(({ key, title, pathwayKey }) => ({
          ...group(
            key,
            title,
            rows
              .filter(({ offerKey }) => offerKey === key)
              .map((row) => ({ key: row.schoolKey, title: schoolName(row.schoolKey), row })),
          ),
          note: shown.some((one) => one.key !== key && one.title === title)
            ? calendar.pathways.find((one) => one.key === pathwayKey)?.title
            : undefined,
        }))
      : schools.map(({ key, name }) =>
          group(
            key,
            name,
            rows
              .filter(({ schoolKey }) => schoolKey === key)
              .map((row) => ({ key: row.offerKey, title: offerTitle(row.offerKey), row })),
          ),
        );
  const withLines = groups.filter(({ lines }) => lines.length > 0);
  if (filter.groupBy === 'offer') return withLines;
  return [...withLines].sort((a, b) => missedIn(b) - missedIn(a) || a.title.localeCompare(b.title));
}

const missedIn = ({ cells }: CalendarGroup): number => cells.reduce((sum, { missed }) => sum + missed, 0);
