import type { RecordPorts } from '../../../records/ports';
import type { GroundPorts } from '../../../ground/ports';
import { signatureStatement } from '../../../records/rules/canonicalText';
import type { Person } from '../../../ground/rules/Person';
import type { Session } from '../../rules/Session';
import type { SealItem, Signature } from '../../../records/rules/SealedRecord';
import { addOwn } from './addOwn';

interface Signing {
  readonly session: Session;
  readonly signer: Person;
  readonly role: Signature['role'];
  readonly textHash: string;
  readonly comment: string;
  /** What stands under the text already: signing twice is signing once. */
  readonly there: readonly SealItem[];
}

/** Adds a signature. SharePoint stamps who really wrote it. */
export async function signText(
  ports: Pick<GroundPorts, 'keys' | 'me' | 'sha256'> & Pick<RecordPorts, 'seals'>,
  { session, signer, role, textHash, comment, there }: Signing,
): Promise<Signature> {
  const statement = { textHash, signerKey: signer.key, signerLogin: signer.login, role, comment };
  return addOwn<Signature>(
    ports,
    session,
    {
      kind: 'signature',
      sessionKey: session.key,
      ...statement,
      hash: await ports.sha256(signatureStatement(statement)),
    },
    there,
  );
}
