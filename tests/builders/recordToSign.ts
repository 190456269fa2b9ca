import type { RecordView } from '../../src/sessions/record/RecordService';
import { administrators, keepers, priya } from '../people';
import { pairOf } from './pairOf';
import { recordContentWith } from './recordContentWith';
import { runningSession } from './sessionOf';
import { signatureOf } from './signatureOf';

/** The supervisee reads what Hannah has signed. */
export const recordToSign = (more: Partial<RecordView> = {}): RecordView => ({
  shard: '2026-27',
  pairKey: 'pair-1',
  sessionKey: 'session-1',
  session: runningSession({ status: 'signing' }),
  pair: pairOf(),
  state: 'signing',
  registerOnly: false,
  older: false,
  without: [],
  notNamed: [],
  notBelonging: [],
  compared: [],
  closableFrom: '',
  content: recordContentWith(),
  text: '{}',
  textHash: 'abc',
  signatures: [signatureOf()],
  addenda: [],
  disputes: [],
  looks: [],
  seal: '',
  sealedAt: '',
  myRole: 'supervisee',
  zone: 'Europe/London',
  iHaveSigned: false,
  waitsFor: [priya.name],
  changedAt: '',
  voided: [],
  returned: '',
  access: undefined,
  keepers,
  administrators,
  nextMeterText: { held: 2, total: 3 },
  myActions: 2,
  ...more,
});
