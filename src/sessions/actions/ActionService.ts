import type { Outcome } from '../../ground/rules/Issue';
import type { PersonKey } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';
import type { Action } from '../rules/WorkItem';

/** A person's actions over all their supervision. Each may reject with a ServiceError. */
export interface ActionService {
  listActions(): Promise<ActionsView>;
  /** Done, with what came of it; by whoever it is for. */
  finishAction(action: Action, note: string): Promise<Outcome<Action>>;
  reopenAction(action: Action): Promise<Outcome<Action>>;
  /** Asks the other to take it; it stays with whoever it is for until they say yes. An empty key takes the asking back. */
  offerAction(action: Action, personKey: PersonKey): Promise<Outcome<Action>>;
  /** By whoever was asked. */
  answerOffer(action: Action, takes: boolean): Promise<Outcome<Action>>;
}

export interface ActionLine {
  readonly action: Action;
  /** With whom it was agreed. */
  readonly withNames: readonly string[];
  /** Who else of its pair or group could take it. */
  readonly others: readonly { readonly key: PersonKey; readonly name: string }[];
  /** Who it is for, and whom they ask to take it; empty where nobody is asked. */
  readonly ownerName: string;
  readonly askedName: string;
  readonly overdue: boolean;
  /** The pair goes on, and one may write in its folder. */
  readonly mayChange: boolean;
}

export interface ActionsView {
  /** I am asked to take them. */
  readonly asked: readonly ActionLine[];
  /** Mine, overdue first, then by the day they are due. */
  readonly open: readonly ActionLine[];
  /** Mine, of this year and the last, the latest first. */
  readonly done: readonly ActionLine[];
  readonly today: Day;
}
