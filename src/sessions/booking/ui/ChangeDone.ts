/** What was done, in a sentence; `told` where Outlook tells everybody. */
export interface ChangeDone {
  readonly what: 'moved' | 'cancelled';
  readonly sentence: string;
  readonly told: boolean;
}
