import type { Action } from '../../domain/WorkItem';

export interface ActionRow {
  readonly action: Action;
  readonly timesCarried: number;
  readonly overdue: boolean;
  readonly withName: string;
}
