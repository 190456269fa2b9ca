import { refused } from '../../../ground/rules/Issue';
import type { Outcome } from '../../../ground/rules/Issue';
import type { Addendum } from '../../../records/rules/SealedRecord';
import { addOwn } from '../../../records/useCases/addOwn';
import type { RecordView } from '../RecordService';
import { findRecord } from './findRecord';
import { openRecord } from './openRecord';
import { readSeal } from './readSeal';
import { tellOthers } from './tellOthers';
import { issueOfWords } from './wordsBeside';
import type { RecordWriter } from './wordsBeside';

/**
 * Later words stand beside a sealed record with their own author and date. The same words by the same person are added
 * once.
 */
export async function addToRecord(ports: RecordWriter, record: RecordView, text: string): Promise<Outcome<RecordView>> {
  const words = text.trim();
  const issue = issueOfWords(words);
  if (issue !== undefined) return refused(issue);
  const found = await findRecord(ports, record);
  if (found.myRole === 'keeper') return refused({ code: 'notYourRecord', field: '' });
  const { reading, addenda } = await readSeal(ports, found);
  // also beside a record that differs: a remark stands beside it and changes nothing in it
  if (reading.state === 'none' || reading.state === 'signing') return refused({ code: 'stillSigning', field: '' });
  const hash = await ports.sha256(words);
  await addOwn<Addendum>(
    ports,
    record,
    { kind: 'addendum', sessionKey: record.sessionKey, text: words, hash },
    addenda,
  );
  await tellOthers(ports, found.session, 'addition');
  return { ok: true, value: await openRecord(ports, record) };
}
