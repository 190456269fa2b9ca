import type { RecordPorts } from '../../../records/ports';
import type { GroundPorts, New } from '../../../ground/ports';
import { signatureStatement } from '../../../records/rules/canonicalText';
import type { Person } from '../../../ground/rules/Person';
import type { Session } from '../../rules/Session';
import type { Signature } from '../../../records/rules/SealedRecord';
import { derivedKey } from '../../../ground/steps/derivedKey';

interface Signing {
  readonly session: Session;
  readonly signer: Person;
  readonly role: Signature['role'];
  readonly textHash: string;
  readonly comment: string;
}

/**
 * Adds a signature. Its key follows from session, text and signer: signing twice is signing once. SharePoint stamps who
 * really wrote it.
 */
export async function signText(
  ports: Pick<GroundPorts, 'sha256'> & Pick<RecordPorts, 'seals'>,
  { session, signer, role, textHash, comment }: Signing,
): Promise<Signature> {
  const statement = { textHash, signerKey: signer.key, signerLogin: signer.login, role, comment };
  const signature: New<Signature> = {
    kind: 'signature',
    key: await derivedKey(ports, session.key, 'signature', textHash, signer.key),
    sessionKey: session.key,
    ...statement,
    hash: await ports.sha256(signatureStatement(statement)),
  };
  return ports.seals.add<Signature>(session.shard, session.pairKey, signature);
}
