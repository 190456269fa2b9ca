import type { Signature } from '../../src/records/rules/SealedRecord';
import { hannah } from '../people';

/** Hannah's, without a comment; who signs and who wrote it are the same unless told otherwise. */
export const signatureOf = (more: Partial<Signature> = {}): Signature => {
  const signerKey = more.signerKey ?? hannah.key;
  const signerLogin = more.signerLogin ?? hannah.login;
  return {
    kind: 'signature',
    key: `signed-${signerKey}`,
    sessionKey: 'session-1',
    itemId: 5,
    authorLogin: signerLogin,
    authorName: hannah.name,
    createdAt: '2026-11-26T15:04:00.000Z',
    role: 'supervisor',
    signerKey,
    signerLogin,
    textHash: 'abc',
    comment: '',
    hash: 'def',
    ...more,
  };
};
