import { refused } from '../../../ground/rules/Issue';
import type { Issue, Outcome } from '../../../ground/rules/Issue';
import type { Person } from '../../../ground/rules/Person';
import type { School } from '../../../ground/rules/School';
import { paperText } from '../../../records/rules/PaperContent';
import type { PaperContent } from '../../../records/rules/PaperContent';
import type { RecordPerson, SealedText } from '../../../records/rules/SealedRecord';
import { addOwn } from '../../../records/useCases/addOwn';
import { readText } from '../../../records/useCases/readText';
import { signAsRead } from '../../../records/useCases/signAsRead';
import { textBeforeNow } from '../../../records/useCases/textOrder';
import type { PaperDraft } from '../../rules/WorkItem';
import { keepsTrustText, saysTheSame, signedSections } from '../rules/agreementDraft';
import type { AgreementView, DraftView } from '../PaperService';
import { findScope, partiesOnDay } from './findScope';
import type { PaperScope } from './findScope';
import { openAgreement } from './openAgreement';
import type { AgreementPorts } from '../ports';
import { openDraft, paperOf, readPapers, subjectOf } from './readPapers';
import type { ReadPapers } from './readPapers';

/**
 * Signs exactly what was on the screen. The supervisor's press writes the text and signs it; everybody else signs that
 * text, as long as the draft still says the same. Receipt before signature, as with a record; the register follows.
 */
export async function signAgreement(
  ports: AgreementPorts,
  draft: DraftView,
  talkedThrough: boolean,
): Promise<Outcome<AgreementView>> {
  if (!talkedThrough) return refused({ code: 'required', field: 'talked' });
  const scope = await findScope(ports, draft.pairKey);
  const read = await readPapers(ports, scope);
  const now = openDraft(read);
  const issue = issueOf(scope, draft, now);
  if (issue !== undefined || now === undefined || scope.myRole === 'keeper')
    return refused(issue ?? { code: 'notYourRecord', field: '' });
  if (!keepsTrustText(now.sections, await ports.clauses.editions(), scope.group))
    return refused({ code: 'fixedText', field: '' });
  const hash = await textToSign(ports, scope, read, now);
  if (hash === undefined) return refused({ code: 'supervisorFirst', field: '' });
  const subject = subjectOf(scope, now, undefined);
  const before = await readText(ports, subject);
  const counts = await signAsRead(ports, { subject, role: scope.myRole, hash, before });
  if (!counts) return refused({ code: 'changedSinceSent', field: '' });
  return { ok: true, value: await openAgreement(ports, draft.pairKey) };
}

/** What was on the screen is what stands there. */
function issueOf(scope: PaperScope, shown: DraftView, now: PaperDraft | undefined): Issue | undefined {
  if (!scope.mayWrite) return { code: 'notYourRecord', field: '' };
  if (now?.key !== shown.key) return { code: 'alreadySealed', field: '' };
  if (!isShown(shown, now)) return { code: 'changedSinceShown', field: '' };
  return undefined;
}

const isShown = (shown: DraftView, now: PaperDraft): boolean =>
  JSON.stringify([shown.reviewDay, signedSections(shown.sections)]) ===
  JSON.stringify([now.reviewDay, signedSections(now.sections)]);

/** Hash of the text that says what the draft says; the supervisor writes it where there is none, nobody else may. */
async function textToSign(
  ports: AgreementPorts,
  scope: PaperScope,
  read: ReadPapers,
  draft: PaperDraft,
): Promise<string | undefined> {
  const paper = paperOf(read.papers, draft.key);
  const { text, content } = paper?.read.reading ?? {};
  if (text !== undefined && saysTheSame(content, draft)) return text.hash;
  if (scope.myRole !== 'supervisor') return undefined;
  const composed = await compose(ports, scope, draft);
  const words = paperText(composed);
  const hash = await ports.sha256(words);
  await addOwn<SealedText>(
    ports,
    draft,
    { kind: 'text', sessionKey: draft.key, text: words, hash },
    text === undefined ? [] : [text],
  );
  return hash;
}

/** With the moment it was begun and not that of the press, so that a press repeated writes the same text. */
async function compose(ports: AgreementPorts, scope: PaperScope, draft: PaperDraft): Promise<PaperContent> {
  const subject = subjectOf(scope, draft, undefined);
  const parties = partiesOnDay(scope, scope.today);
  const people = [scope.supervisor, ...scope.supervisees].filter(({ key }) => parties.some((one) => one.key === key));
  const [siteIds, { schools }] = await Promise.all([
    ports.seals.siteIds(people),
    ports.home.catalogue(people.map(({ schoolKey }) => schoolKey)),
  ]);
  return {
    version: 2,
    paper: 'agreement',
    sessionKey: draft.key,
    startsAt: draft.createdAt,
    zone: scope.settings.zone,
    reviewDay: draft.reviewDay,
    people: people.map((person) => ({
      ...partyOf(scope, person, schools),
      siteId: siteIds.get(person.key) ?? 0,
    })),
    sections: signedSections(draft.sections),
    before: await textBeforeNow(ports, subject, await readText(ports, subject)),
  };
}

const partyOf = (
  { supervisor }: PaperScope,
  person: Person,
  schools: readonly Pick<School, 'key' | 'name'>[],
): RecordPerson => ({
  key: person.key,
  name: person.name,
  role: person.key === supervisor.key ? 'supervisor' : 'supervisee',
  jobTitle: person.jobTitle,
  school: schools.find(({ key }) => key === person.schoolKey)?.name ?? '',
  present: true,
  reason: '',
});
