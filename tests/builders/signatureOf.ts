import type { Person } from '../../src/ground/rules/Person';
import type { Signature } from '../../src/records/rules/SealedRecord';
import { hannah } from '../people';
import { sealStamps } from './sealStamps';

/** Hannah's, without a comment, unless somebody else's is asked for. */
export const signatureOf = (more: Partial<Signature> = {}, by: Person = hannah): Signature => ({
  kind: 'signature',
  key: `signed-${by.key}`,
  sessionKey: 'session-1',
  ...sealStamps(by),
  role: 'supervisor',
  signerKey: by.key,
  signerLogin: by.login,
  textHash: 'abc',
  comment: '',
  hash: 'def',
  ...more,
});
