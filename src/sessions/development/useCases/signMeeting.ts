import { refused } from '../../../ground/rules/Issue';
import type { Issue, Outcome } from '../../../ground/rules/Issue';
import { paperText } from '../../../records/rules/PaperContent';
import type { PaperContent } from '../../../records/rules/PaperContent';
import type { RecordPerson, SealedText } from '../../../records/rules/SealedRecord';
import type { Verification } from '../../../records/rules/Verification';
import { addOwn } from '../../../records/useCases/addOwn';
import { readText } from '../../../records/useCases/readText';
import { signAsRead } from '../../../records/useCases/signAsRead';
import { textBeforeNow } from '../../../records/useCases/textOrder';
import { verifyText } from '../../../records/useCases/verifyText';
import { saysTheSame, signedSections } from '../../papers/rules/agreementDraft';
import type { PaperDraft, WorkItem } from '../../rules/WorkItem';
import type { DevelopmentView, MeetingView } from '../DevelopmentService';
import type { DevelopmentPorts } from '../ports';
import { isBlank, isDevelopmentPaper, wordsOfSections } from '../rules/DevelopmentWords';
import { findDevelopment } from './findDevelopment';
import type { FoundDevelopment } from './findDevelopment';
import { openDevelopment } from './openDevelopment';
import { meetingSubject } from './readDevelopment';

/**
 * Signs exactly what was on the screen. The headteacher's press writes the text and signs it; the other signs that text,
 * as long as what was agreed still says the same. Receipt before signature, as with a record of supervision.
 */
export async function signMeeting(ports: DevelopmentPorts, meeting: MeetingView): Promise<Outcome<DevelopmentView>> {
  const found = await findDevelopment(ports, meeting.scopeKey);
  const draft = await ports.working.find(meeting.shard, meeting.scopeKey, meeting.key);
  const issue = issueOf(found, meeting, draft);
  if (issue !== undefined || draft?.kind !== 'paper') return refused(issue ?? { code: 'notFound', field: '' });
  const subject = meetingSubject(found, draft);
  const hash = await textToSign(ports, found, draft);
  if (hash === undefined) return refused({ code: 'supervisorFirst', field: '' });
  const before = await readText(ports, subject);
  if (before.reading.completedBy !== undefined) return refused({ code: 'alreadySealed', field: '' });
  const counts = await signAsRead(ports, { subject, role: found.myRole, hash, before });
  if (!counts) return refused({ code: 'changedSinceSent', field: '' });
  return { ok: true, value: await openDevelopment(ports, meeting.scopeKey) };
}

/** What was on the screen is what stands there, and its day has come. */
function issueOf(found: FoundDevelopment, shown: MeetingView, draft: WorkItem | undefined): Issue | undefined {
  if (!found.mayWrite) return { code: 'notYourRecord', field: '' };
  if (draft?.kind !== 'paper' || !isDevelopmentPaper(draft, 'development')) return { code: 'notFound', field: '' };
  if (draft.reviewDay > found.today) return { code: 'dayToCome', field: '' };
  const words = wordsOfSections(draft.sections);
  if (isBlank(words)) return { code: 'nothingWritten', field: '' };
  const same = draft.reviewDay === shown.day && JSON.stringify(words) === JSON.stringify(shown.agreed);
  return same ? undefined : { code: 'changedSinceShown', field: '' };
}

/** Hash of the text that says what was agreed; the headteacher writes it where there is none, nobody else may. */
async function textToSign(
  ports: DevelopmentPorts,
  found: FoundDevelopment,
  draft: PaperDraft,
): Promise<string | undefined> {
  const subject = meetingSubject(found, draft);
  const { reading } = await readText(ports, subject);
  if (reading.text !== undefined && saysTheSame(reading.content, draft)) return reading.text.hash;
  if (found.myRole !== 'supervisor') return undefined;
  const words = paperText(await compose(ports, found, draft));
  const hash = await ports.sha256(words);
  await addOwn<SealedText>(
    ports,
    subject,
    { kind: 'text', sessionKey: draft.key, text: words, hash },
    reading.text === undefined ? [] : [reading.text],
  );
  return hash;
}

/** With the moment it was begun and not that of the press, so that a press repeated writes the same text. */
async function compose(ports: DevelopmentPorts, found: FoundDevelopment, draft: PaperDraft): Promise<PaperContent> {
  const subject = meetingSubject(found, draft);
  const people = [found.head, found.officer];
  const siteIds = await ports.seals.siteIds(people);
  return {
    version: 2,
    paper: 'development',
    sessionKey: draft.key,
    startsAt: draft.createdAt,
    zone: found.catalogue.settings.zone,
    reviewDay: draft.reviewDay,
    people: people.map(
      (person): RecordPerson => ({
        key: person.key,
        name: person.name,
        role: person === found.head ? 'supervisor' : 'supervisee',
        jobTitle: person.jobTitle,
        school: found.catalogue.schools.find(({ key }) => key === person.schoolKey)?.name ?? '',
        siteId: siteIds.get(person.key) ?? 0,
        present: true,
        reason: '',
      }),
    ),
    sections: signedSections(draft.sections),
    before: await textBeforeNow(ports, subject, await readText(ports, subject)),
  };
}

export async function checkMeeting(ports: DevelopmentPorts, meeting: MeetingView): Promise<Verification> {
  const found = await findDevelopment(ports, meeting.scopeKey);
  const { administrators } = found.catalogue.settings;
  return verifyText(ports, { subject: meetingSubject(found, meeting), keepers: [], administrators });
}
