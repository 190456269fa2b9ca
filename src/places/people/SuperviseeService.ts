import type { Meter } from '../../ground/rules/Meter';
import type { Session } from '../../sessions/rules/Session';
import type { ActionRow } from '../../sessions/rules/ActionRow';
import type { SuperviseeRow } from '../../sessions/rules/SuperviseeRow';
import type { PersonKey } from '../../ground/rules/Person';

/** The people somebody supervises. Each may reject with a ServiceError; user mistakes come back as Outcome. */
export interface SuperviseeService {
  listPeople(): Promise<readonly SuperviseeRow[]>;
  openPerson(pairKey: string, superviseeKey: PersonKey): Promise<PersonView>;
}

export interface PersonView {
  readonly row: SuperviseeRow;
  readonly meter: Meter;
  readonly sessions: readonly Session[];
  readonly actions: readonly ActionRow[];
}
