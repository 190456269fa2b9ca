import type { Outcome } from '../../../ground/rules/Issue';
import { clausesNow } from '../../../ground/rules/Clause';
import type { PaperDraft } from '../../rules/WorkItem';
import { sectionsFrom } from '../rules/agreementDraft';
import { reviewDayFrom } from '../rules/agreementStanding';
import type { AgreementView } from '../PaperService';
import { newestYear } from './agreementVersions';
import { findScope } from './findScope';
import { openAgreement } from './openAgreement';
import type { AgreementPorts } from '../ports';
import { openDraft, paperInForce, readPapers } from './readPapers';

/** Begins an agreement in the pair's own folder, unless one is being made already: then that is it. */
export async function beginAgreement(
  ports: AgreementPorts,
  pairKey: string,
  key: string,
): Promise<Outcome<AgreementView>> {
  const scope = await findScope(ports, pairKey);
  const shard = newestYear(scope);
  if (!scope.mayWrite || shard === undefined) return { ok: false, issues: [{ code: 'notYourRecord', field: '' }] };
  const read = await readPapers(ports, scope);
  if (openDraft(read) !== undefined) return { ok: true, value: await openAgreement(ports, pairKey) };
  const before = paperInForce(read.papers)?.read.reading.content;
  const sections = sectionsFrom({ clauses: clausesNow(await ports.clauses.editions()), group: scope.group, before });
  if (sections.length === 0) return { ok: false, issues: [{ code: 'nothingWritten', field: '' }] };
  await ports.working.add<PaperDraft>({
    kind: 'paper',
    key,
    pairKey,
    shard,
    sessionKey: key,
    paper: 'agreement',
    sections,
    reviewDay: reviewDayFrom(scope.today, before === undefined, scope.settings),
  });
  return { ok: true, value: await openAgreement(ports, pairKey) };
}
