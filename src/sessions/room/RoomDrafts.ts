import type { Stage } from '../../ground/rules/Catalogue';
import type { PersonKey } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';
import type { Session } from '../rules/Session';
import type { SessionRef } from '../rules/SessionRef';
import type { Action, CaseNote, Note } from '../rules/WorkItem';

/** The session whose words are written; as it was when its room was opened, where that is known. */
export interface RoomRef extends SessionRef {
  readonly session?: Pick<Session, 'status' | 'startsAt'>;
}

export interface NoteDraft {
  readonly key: string;
  readonly stored: Note | undefined;
  readonly agendaNumber: number;
  readonly covered: boolean;
  readonly text: string;
  readonly functions: readonly string[];
  readonly apart?: boolean;
}
export interface CaseDraft {
  readonly key: string;
  readonly stored: CaseNote | undefined;
  readonly agendaNumber: number;
  readonly position: number;
  readonly reference: string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly functions: readonly string[];
  readonly fileLine: string;
  readonly onFile: boolean;
  readonly onChronology: boolean;
}
export interface ActionDraft {
  readonly key: string;
  readonly stored: Action | undefined;
  readonly text: string;
  readonly ownerKey: PersonKey;
  readonly dueDay: Day | undefined;
  readonly agendaNumber: number;
  readonly caseReference: string;
  readonly status: Action['status'];
}
