import type { RecordView } from '../../src/sessions/record/RecordService';
import { priya } from '../people';
import { recordToSign } from './recordToSign';
import { runningSession } from './sessionOf';
import { signatureOf } from './signatureOf';

/** The same, signed by both. */
export const sealedRecord = (more: Partial<RecordView> = {}): RecordView =>
  recordToSign({
    session: runningSession({ status: 'sealed' }),
    state: 'sealed',
    seal: '7f3a 91c0 4be2 d85e',
    sealedAt: '2026-11-27T08:21:00.000Z',
    iHaveSigned: true,
    waitsFor: [],
    signatures: [
      signatureOf(),
      signatureOf(
        {
          role: 'supervisee',
          createdAt: '2026-11-27T08:21:00.000Z',
          comment: 'I would add that the class teacher shares the worry about weekends.',
        },
        priya,
      ),
    ],
    ...more,
  });
