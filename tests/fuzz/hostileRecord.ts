import type { RecordView } from '../../src/sessions/record/RecordService';
import { pairOf } from '../builders/pairOf';
import { recordContentWith } from '../builders/recordContentWith';
import { sealedRecord } from '../builders/sealedRecord';
import { sealStamps } from '../builders/sealStamps';
import { signatureOf } from '../builders/signatureOf';
import { hannah, priya } from '../people';

/** How many times the words stand in the record itself: what is printed, and what goes into the Word file. */
export const placesInRecord = (record: RecordView): number => (record.content?.rows.length ?? 0) * 4 + 2 * 3 + 2;

/** A sealed record in which everything anybody may have typed, at any time, is these words. */
export function hostileRecord(words: string, more: Partial<RecordView> = {}): RecordView {
  const content = recordContentWith();
  const stamps = {
    sessionKey: 'session-1',
    ...sealStamps(hannah, { itemId: 9, authorName: words, createdAt: '2026-11-28T09:00:00.000Z' }),
  };
  return sealedRecord({
    pair: pairOf({ supervisorName: words, superviseeName: words }),
    keepers: [words],
    administrators: [words],
    voided: [],
    content: {
      ...content,
      offerTitle: words,
      place: words,
      people: content.people.map((person) => ({ ...person, name: words, jobTitle: words, school: words })),
      rows: content.rows.map((row) => ({
        ...row,
        title: words,
        block: words,
        covered: true,
        notes: [words],
        actions: [{ text: words, byName: words, byDay: 20261201 }],
      })),
    },
    signatures: [
      signatureOf({ authorName: words, comment: words }),
      signatureOf(
        { authorName: words, role: 'supervisee', createdAt: '2026-11-27T08:21:00.000Z', comment: words },
        priya,
      ),
    ],
    addenda: [{ ...stamps, kind: 'addendum', key: 'added', text: words, hash: 'x' }],
    access: {
      ...stamps,
      kind: 'access',
      key: 'access',
      byKeeper: true,
      asPlanned: false,
      people: [{ name: words, why: 'other' }],
    },
    ...more,
  });
}
