import type { HandoverNoteView } from '../../src/sessions/papers/HandoverNoteService';

/** As Priya sees it, whom Hannah supervises: nothing is written, unless said otherwise. */
export const noteViewOf = (more: Partial<HandoverNoteView> = {}): HandoverNoteView => ({
  pairKey: 'pair-1',
  otherName: 'Hannah Okafor',
  mine: '',
  theirs: '',
  agreed: false,
  mayWrite: true,
  handed: undefined,
  ...more,
});
