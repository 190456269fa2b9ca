import type { PersonKey } from '../ground/rules/Person';
import type { TermName, School } from '../ground/rules/School';
import type { SuperviseeRow } from '../sessions/rules/SuperviseeRow';

/** Counts over all of it. Each may reject with a ServiceError; user mistakes come back as Outcome. */
export interface PictureService {
  openOverview(): Promise<Overview>;
}

export interface Overview {
  readonly schools: number;
  readonly inScope: number;
  readonly overdue: readonly SuperviseeRow[];
  readonly withoutSupervisor: readonly {
    readonly key: PersonKey;
    readonly name: string;
    readonly roleTitle: string;
    readonly schoolName: string;
  }[];
  readonly withoutAgreement: readonly SuperviseeRow[];
  readonly unsigned: number;
  /** People whose dates and counts cannot be read: in none of the other figures. */
  readonly notKnown: number;
  /** People of whom nothing can be said because their school's term dates are not entered; overdue ones are not here. */
  readonly noDates: number;
  readonly bySchool: readonly {
    readonly school: School;
    readonly halfTerms: readonly {
      readonly name: TermName;
      readonly held: number;
      readonly due: number;
      readonly now: boolean;
      readonly past: boolean;
    }[];
    readonly overdue: number;
    /** This year's term dates are entered. */
    readonly hasDates: boolean;
  }[];
}
