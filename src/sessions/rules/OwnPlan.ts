/** What somebody will do for themselves after a debrief. Theirs alone. */
export interface OwnPlan {
  readonly today: string;
  readonly thisWeek: string;
  readonly turnTo: string;
}

export const emptyPlan: OwnPlan = { today: '', thisWeek: '', turnTo: '' };
