import { furtherSupport } from '../../sharepoint/content/furtherSupport';
import type { AskLine, FurtherView, HandedLine } from '../../src/sessions/further/FurtherService';

/** As Fiona, who supervises Leon, sees it on 23 November, unless said otherwise. */
export const furtherOf = (more: Partial<FurtherView> = {}): FurtherView => ({
  isThere: true,
  closeKeepers: ['Beth Cole'],
  kinds: furtherSupport,
  myKey: 'fiona',
  myName: 'Fiona Ashby',
  supervisees: [{ key: 'leon', name: 'Leon Marsh' }],
  colleagues: [
    { key: 'leon', name: 'Leon Marsh' },
    { key: 'tom', name: 'Tom Barlow' },
  ],
  asked: [],
  handed: [],
  keeping: undefined,
  today: 20261123,
  ...more,
});

/** Fiona asked for Leon, unless said otherwise. */
export const askLineOf = (more: Partial<AskLine> = {}): AskLine => ({
  key: 'ask-1',
  title: 'Stress risk assessment',
  byName: 'Fiona Ashby',
  aboutKey: 'leon',
  aboutName: 'Leon Marsh',
  toKey: 'tom',
  toName: 'Tom Barlow',
  askedOn: 20261120,
  status: 'asked',
  ...more,
});

/** As Tom sees it, to whom it was handed, unless said otherwise. */
export const handedLineOf = (more: Partial<HandedLine> = {}): HandedLine => ({
  scopeKey: 'further-1',
  title: 'Stress risk assessment',
  aboutName: 'Leon Marsh',
  takerName: 'Tom Barlow',
  askerName: 'Fiona Ashby',
  part: 'taker',
  firstDay: 20261123,
  lastDay: undefined,
  days: {},
  ...more,
});
