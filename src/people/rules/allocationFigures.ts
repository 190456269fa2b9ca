import type { TrustCatalogue } from '../../ground/rules/Catalogue';
import type { PersonKey } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';
import type { Allocation, AllocationLine, SupervisorStanding } from './allocation';

/** How many there are, and the first of them, or all. */
export interface FirstOf<T> {
  readonly count: number;
  readonly first: readonly T[];
}

export interface SchoolFigure {
  readonly schoolKey: string;
  /** Empty where it is none of the trust's schools: the central team. */
  readonly school: string;
  readonly inScope: number;
  readonly without: number;
}

/** Supervised by their line manager. */
export interface SameFigure {
  readonly personKey: PersonKey;
  readonly name: string;
  readonly supervisorKey: PersonKey;
  readonly supervisor: string;
}

export interface OutsideFigure {
  readonly personKey: PersonKey;
  readonly name: string;
  readonly supervisors: readonly string[];
  /** The table names them, and one would be enough. */
  readonly tooMany: boolean;
}

export interface SupervisorFigure
  extends Pick<SupervisorStanding, 'key' | 'name' | 'people' | 'isOverLimit' | 'own' | 'training'> {
  readonly trainedDay?: Day;
  readonly outsideName: string;
  /** The last of those days that somebody told. */
  readonly outsideDay?: Day;
}

/** What the place on allocation says of the whole trust, whoever stands behind it. */
export interface AllocationFigures {
  readonly inScope: number;
  readonly without: number;
  /** Most people without a supervisor first. */
  readonly schools: FirstOf<SchoolFigure>;
  readonly same: FirstOf<SameFigure>;
  readonly outside: FirstOf<OutsideFigure>;
  readonly supervisors: FirstOf<SupervisorFigure>;
}

const everyOne = <T>(first: readonly T[]): FirstOf<T> => ({ count: first.length, first });

export function figuresOf({ lines, schools, supervisors }: Allocation, catalogue: TrustCatalogue): AllocationFigures {
  const nameOf = (schoolKey: string): string => catalogue.schools.find(({ key }) => key === schoolKey)?.name ?? '';
  return {
    inScope: lines.length,
    without: lines.filter(({ isAllocated }) => !isAllocated).length,
    schools: everyOne(
      schools.map(({ schoolKey, inScope, unallocated }) => ({
        schoolKey,
        school: nameOf(schoolKey),
        inScope,
        without: unallocated.length,
      })),
    ),
    same: everyOne(lines.flatMap(sameOf)),
    outside: everyOne([...lines.flatMap(outsideOf), ...lines.flatMap(tooManyOf)]),
    supervisors: everyOne(supervisors.map(supervisorOf)),
  };
}

const sameOf = ({ person, supervisors }: AllocationLine): readonly SameFigure[] =>
  supervisors
    .filter(({ isManager }) => isManager)
    .map(({ key, name }) => ({ personKey: person.key, name: person.name, supervisorKey: key, supervisor: name }));

function outsideOf({ person, supervisors }: AllocationLine): readonly OutsideFigure[] {
  const unusual = supervisors.filter(({ isUnusual }) => isUnusual).map(({ name }) => name);
  if (unusual.length === 0) return [];
  return [{ personKey: person.key, name: person.name, supervisors: unusual, tooMany: false }];
}

const tooManyOf = ({ person, supervisors, tooMany }: AllocationLine): readonly OutsideFigure[] =>
  tooMany
    ? [{ personKey: person.key, name: person.name, supervisors: supervisors.map(({ name }) => name), tooMany }]
    : [];

function supervisorOf({ facts, ...standing }: SupervisorStanding): SupervisorFigure {
  const { trainedDay, outsideName, outsideDays } = facts;
  const outsideDay = outsideDays[outsideDays.length - 1];
  return {
    ...standing,
    outsideName,
    ...(trainedDay !== undefined && { trainedDay }),
    ...(outsideDay !== undefined && { outsideDay }),
  };
}

/** The first page of each list, whatever the number of schools. */
export function firstPages(figures: AllocationFigures, page: number): AllocationFigures {
  const cut = <T>({ count, first }: FirstOf<T>): FirstOf<T> => ({ count, first: first.slice(0, page) });
  const { schools, same, outside, supervisors } = figures;
  return {
    ...figures,
    schools: cut(schools),
    same: cut(same),
    outside: cut(outside),
    supervisors: cut(supervisors),
  };
}
