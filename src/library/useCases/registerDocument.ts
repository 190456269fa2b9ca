import { refused } from '../../ground/rules/Issue';
import type { Outcome } from '../../ground/rules/Issue';
import type { RegistrationDraft } from '../LibraryService';
import { checkRegistration } from '../rules/checkRegistration';
import { hasViewer } from '../rules/PolicyDocument';
import type { PolicyDocument } from '../rules/PolicyDocument';
import type { LibraryCasePorts } from './LibraryCasePorts';

/** Writes what the register says of a file, if nobody changed it since it was read. */
export async function registerDocument(
  { library }: Pick<LibraryCasePorts, 'library'>,
  { file, key, editionKey, registration }: RegistrationDraft,
): Promise<Outcome<PolicyDocument>> {
  if (!hasViewer(file)) return refused({ code: 'notThisType', field: '' });
  const issues = checkRegistration(registration);
  if (issues.length > 0) return refused(...issues);
  return { ok: true, value: await library.register(file, key, editionKey, registration) };
}
