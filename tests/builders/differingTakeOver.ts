import { takeOver } from '../../src/access/rules/takeOver';
import type { TakeOver } from '../../src/access/rules/takeOver';
import { pairOf } from './pairOf';

/** A pair of the first release into which somebody is let who is not of it. */
export const differingTakeOver = (): TakeOver =>
  takeOver({
    pairKey: 'pair-2',
    rows: [pairOf(), pairOf({ superviseeKey: 'grace' })],
    letIn: ['hannah', 'priya'],
    parties: { supervisor: 'hannah', supervisees: ['priya'] },
    people: new Map(['hannah', 'priya', 'grace'].map((key) => [key, { key, name: key, siteId: 7, left: false }])),
  });
