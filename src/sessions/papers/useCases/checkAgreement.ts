import type { Verification } from '../../../records/rules/Verification';
import { verifyText } from '../../../records/useCases/verifyText';
import type { AgreementVersion } from '../PaperService';
import { demandAgreementLook, looksAtAgreement } from './agreementLook';
import { findScope } from './findScope';
import { subjectOf } from './readPapers';
import type { AgreementPorts } from '../ports';

/** "Is it still as we signed it?", of an agreement. */
export async function checkAgreement(ports: AgreementPorts, version: AgreementVersion): Promise<Verification> {
  const scope = await findScope(ports, version.pairKey);
  await demandAgreementLook(ports, scope, scope.myRole === 'keeper' ? await looksAtAgreement(ports, scope) : []);
  const { keepers, administrators } = scope.settings;
  return verifyText(ports, { subject: subjectOf(scope, version, version.writtenAt), keepers, administrators });
}
