import type { RecordPorts } from '../ports';
import type { GroundPorts } from '../../ground/ports';
import { signatureStatement } from '../rules/canonicalText';
import type { Person } from '../../ground/rules/Person';
import type { SealPlace } from '../SealStore';
import type { SealItem, Signature } from '../rules/SealedRecord';
import { addOwn } from './addOwn';

interface Signing {
  readonly place: SealPlace;
  readonly signer: Pick<Person, 'key' | 'login'>;
  readonly role: Signature['role'];
  readonly textHash: string;
  readonly comment: string;
  /** What stands under the text already: signing twice is signing once. */
  readonly there: readonly SealItem[];
}

/** Adds a signature. SharePoint stamps who really wrote it. */
export async function signText(
  ports: Pick<GroundPorts, 'keys' | 'me' | 'sha256'> & Pick<RecordPorts, 'seals'>,
  { place, signer, role, textHash, comment, there }: Signing,
): Promise<Signature> {
  const statement = { textHash, signerKey: signer.key, signerLogin: signer.login, role, comment };
  return addOwn<Signature>(
    ports,
    place,
    {
      kind: 'signature',
      sessionKey: place.key,
      ...statement,
      hash: await ports.sha256(signatureStatement(statement)),
    },
    there,
  );
}
