/** What was done, in a sentence; `told` where Outlook tells everybody. */
export interface WhatChanged {
  readonly what: 'moved' | 'cancelled';
  readonly sentence: string;
  readonly told: boolean;
}
