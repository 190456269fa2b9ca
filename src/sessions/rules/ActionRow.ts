import type { Action } from './WorkItem';

export interface ActionRow {
  readonly action: Action;
  readonly timesCarried: number;
  readonly overdue: boolean;
  readonly withName: string;
}
