import type { Meter } from '../../domain/Meter';
import type { Session } from '../../domain/Session';
import type { ActionRow } from '../../sessions/rules/ActionRow';
import type { SuperviseeRow } from '../../sessions/rules/SuperviseeRow';

export interface PersonView {
  readonly row: SuperviseeRow;
  readonly meter: Meter;
  readonly sessions: readonly Session[];
  readonly actions: readonly ActionRow[];
}
