import type { Day } from '../../ground/rules/School';
import type { Figures, Line, Measure } from './TrustPicture';
import { measures } from './TrustPicture';

/** Whether a line stands behind a number. */
export const isOf: Readonly<Record<Measure, (line: Line) => boolean>> = {
  overdue: ({ standing }) => standing.kind === 'overdue',
  withoutSupervisor: ({ standing }) => standing.kind === 'withoutSupervisor',
  unsigned: ({ unsigned }) => unsigned.length > 0,
  withoutAgreement: ({ withoutAgreement }) => withoutAgreement !== undefined,
  due: ({ standing }) => standing.kind === 'due',
  notSaid: ({ standing }) => standing.kind === 'notSaid',
};

/** Supervision beside the minimum is looked at only where something of it waits. */
export const isShown = (line: Line): boolean => line.standing.kind !== 'beside' || line.unsigned.length > 0;

export const needsLook = (line: Line): boolean => measures.some((measure) => isOf[measure](line));

/** Records for what waits to be signed, lines for everything else: as many as there are behind the number. */
export function countOf(measure: Measure, lines: readonly Line[]): number {
  if (measure === 'unsigned') return lines.reduce((sum, { unsigned }) => sum + unsigned.length, 0);
  return lines.filter(isOf[measure]).length;
}

/** Records whose day for signing is over. */
export const countLate = (lines: readonly Pick<Line, 'unsigned'>[], today: Day): number =>
  lines.reduce(
    (sum, { unsigned }) => sum + unsigned.filter(({ signBy }) => signBy !== undefined && signBy < today).length,
    0,
  );

/** Each person counts in their main role. */
export const mainRole = ({ roles }: { readonly roles: readonly string[] }): string => roles[0] ?? '';

export const noFigures: Figures = {
  inScope: 0,
  covered: 0,
  overdue: 0,
  withoutSupervisor: 0,
  unsigned: 0,
  withoutAgreement: 0,
  due: 0,
  notSaid: 0,
  late: 0,
};

export function sumOf(some: readonly Figures[]): Figures {
  const sum = (name: Exclude<keyof Figures, 'late'>): number =>
    some.reduce((total, figures) => total + figures[name], 0);
  const late = some.map((figures) => figures.late);
  return {
    inScope: sum('inScope'),
    covered: sum('covered'),
    overdue: sum('overdue'),
    withoutSupervisor: sum('withoutSupervisor'),
    unsigned: sum('unsigned'),
    withoutAgreement: sum('withoutAgreement'),
    due: sum('due'),
    notSaid: sum('notSaid'),
    // one school of which it is not counted leaves the sum unknown
    ...(late.includes(undefined) ? {} : { late: late.reduce<number>((total, one) => total + (one ?? 0), 0) }),
  };
}
