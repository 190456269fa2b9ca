import { refused } from '../../../ground/rules/Issue';
import type { Issue, Outcome } from '../../../ground/rules/Issue';
import type { AcademicYear, Day } from '../../../ground/rules/School';
import { academicYearOf } from '../../../ground/rules/academicYear';
import { yearOfShard } from '../../../ground/rules/shards';
import { todayOf } from '../../../ground/steps/clock';
import type { DraftSection, PaperDraft } from '../../rules/WorkItem';
import type { AskedOfMe, DevelopmentView, MeetingView } from '../DevelopmentService';
import type { DevelopmentPorts } from '../ports';
import { isBlank, isTooLong, longestAnswer, oneSection, sectionsOf } from '../rules/DevelopmentWords';
import type { DevelopmentPaper, DevelopmentWords } from '../rules/DevelopmentWords';
import { findConsultation, findDevelopment, isOver, newestShard } from './findDevelopment';
import type { FoundDevelopment } from './findDevelopment';
import { askedView } from './listDevelopment';
import { openDevelopment } from './openDevelopment';
import { inOwnHand, papersAs, papersOf } from './readDevelopment';

const notYours: Issue = { code: 'notYourRecord', field: '' };

/** Where a paper lies, and which meeting it is about. */
interface Place {
  readonly scopeKey: string;
  readonly shard: AcademicYear;
  readonly about: string;
  readonly day: Day;
}

const newPaper = (
  which: DevelopmentPaper,
  key: string,
  { scopeKey, shard, about, day }: Place,
  sections: readonly DraftSection[],
) =>
  ({
    kind: 'paper',
    key,
    pairKey: scopeKey,
    shard,
    sessionKey: about,
    paper: which,
    sections,
    reviewDay: day,
  }) as const;

export async function planMeeting(
  ports: DevelopmentPorts,
  scopeKey: string,
  key: string,
  day: Day | undefined,
): Promise<Outcome<DevelopmentView>> {
  const found = await findDevelopment(ports, scopeKey);
  if (!found.mayWrite) return refused(notYours);
  const issue = dayIssue(found, day);
  if (issue !== undefined || day === undefined) return refused(issue ?? { code: 'required', field: 'day' });
  await ports.working.add<PaperDraft>(
    newPaper('development', key, { scopeKey, shard: found.shard, about: key, day }, []),
  );
  return { ok: true, value: await openDevelopment(ports, scopeKey) };
}

/** A meeting lies in a year in which there are folders for it, or was held lately. */
function dayIssue({ scope, today }: FoundDevelopment, day: Day | undefined): Issue | undefined {
  if (day === undefined) return { code: 'required', field: 'day' };
  if (day < scope.firstDay) return { code: 'dateInPast', field: 'day' };
  const years = [...scope.shards.map(yearOfShard), academicYearOf(today)];
  const year = academicYearOf(day);
  return years.includes(year) ? undefined : { code: 'yearNotReady', field: 'day', facts: { year } };
}

/** Changes the meeting's paper as it stands, where it is as it was shown. */
async function changeMeeting(
  ports: DevelopmentPorts,
  meeting: MeetingView,
  change: (draft: PaperDraft, found: FoundDevelopment) => PaperDraft | Issue,
): Promise<Outcome<DevelopmentView>> {
  const found = await findDevelopment(ports, meeting.scopeKey);
  if (!found.mayWrite || meeting.state === 'sealed' || meeting.state === 'broken') return refused(notYours);
  const stands = await ports.working.find(meeting.shard, meeting.scopeKey, meeting.key);
  if (stands?.kind !== 'paper') return refused({ code: 'notFound', field: '' });
  const wanted = change(stands, found);
  if ('code' in wanted) return refused(wanted);
  if (JSON.stringify(wanted) !== JSON.stringify(stands)) await ports.working.update<PaperDraft>(wanted);
  return { ok: true, value: await openDevelopment(ports, meeting.scopeKey) };
}

export const moveMeeting = (
  ports: DevelopmentPorts,
  meeting: MeetingView,
  day: Day | undefined,
): Promise<Outcome<DevelopmentView>> =>
  changeMeeting(ports, meeting, (draft, found) => {
    const issue = dayIssue(found, day);
    return day === undefined || issue !== undefined
      ? (issue ?? { code: 'required', field: 'day' })
      : { ...draft, reviewDay: day };
  });

/** What was agreed, in place of what was on the screen: where the other has changed it since, both are there to be read. */
export const writeAgreed = (
  ports: DevelopmentPorts,
  meeting: MeetingView,
  words: DevelopmentWords,
): Promise<Outcome<DevelopmentView>> =>
  changeMeeting(ports, meeting, (draft) => {
    const issue = wordsIssue(words);
    if (issue !== undefined) return issue;
    const shown = JSON.stringify(textsOf(sectionsOf(meeting.agreed)));
    const stands = JSON.stringify(textsOf(draft.sections));
    const sections = sectionsOf(words);
    if (stands !== shown && stands !== JSON.stringify(textsOf(sections)))
      return { code: 'changedSinceShown', field: '' };
    return { ...draft, sections };
  });

const textsOf = (sections: readonly DraftSection[]): readonly (readonly string[])[] =>
  sections.map(({ key, title, words }) => [key, title, words]);

function wordsIssue(words: DevelopmentWords): Issue | undefined {
  if (isBlank(words)) return { code: 'nothingWritten', field: '' };
  return isTooLong(words) ? { code: 'tooLong', field: '', facts: { max: longestAnswer } } : undefined;
}

/** For oneself; nothing written takes it away. */
export async function keepOwnDevelopment(
  ports: Pick<DevelopmentPorts, 'ownDevelopment'>,
  meetingKey: string,
  words: DevelopmentWords,
): Promise<Outcome<DevelopmentWords>> {
  if (isTooLong(words)) return refused({ code: 'tooLong', field: '', facts: { max: longestAnswer } });
  await (isBlank(words) ? ports.ownDevelopment.remove(meetingKey) : ports.ownDevelopment.write(meetingKey, words));
  return { ok: true, value: words };
}

/** Adds it to the folder of the two, or changes one's own there; then one's own copy goes. */
export async function sharePreparation(
  ports: DevelopmentPorts,
  meeting: MeetingView,
  words: DevelopmentWords,
): Promise<Outcome<DevelopmentView>> {
  const { scopeKey, shard } = meeting;
  const found = await findDevelopment(ports, scopeKey);
  if (!found.mayWrite || meeting.state === 'sealed') return refused(notYours);
  const issue = wordsIssue(words);
  if (issue !== undefined) return refused(issue);
  const shared = papersAs(await papersOf(ports, found.scope, found.today), 'preparation').filter(
    ({ sessionKey }) => sessionKey === meeting.key,
  );
  const mine = inOwnHand(shared, ports.me.key);
  const sections = sectionsOf(words);
  if (mine === undefined) {
    const place = { scopeKey, shard, about: meeting.key, day: meeting.day };
    await ports.working.add<PaperDraft>(newPaper('preparation', ports.keys.newKey(), place, sections));
  } else await ports.working.update<PaperDraft>({ ...mine, sections });
  await ports.ownDevelopment.remove(meeting.key);
  return { ok: true, value: await openDevelopment(ports, scopeKey) };
}

export async function writePlan(
  ports: DevelopmentPorts,
  view: Pick<DevelopmentView, 'scopeKey'>,
  parts: readonly string[],
): Promise<Outcome<DevelopmentView>> {
  const { scopeKey } = view;
  const found = await findDevelopment(ports, scopeKey);
  if (!found.mayWrite || found.myRole !== 'supervisor') return refused(notYours);
  const written = parts.map((part) => part.trim()).filter((part) => part !== '');
  if (written.length === 0) return refused({ code: 'nothingWritten', field: 'plan' });
  const sections = written.flatMap((part, index) => oneSection(`s${index + 1}`, '', part));
  const papers = papersAs(await papersOf(ports, found.scope, found.today), 'plan');
  const mine = inOwnHand([...papers].reverse(), ports.me.key);
  const place = { scopeKey, shard: found.shard, about: '', day: found.today };
  if (mine === undefined) await ports.working.add<PaperDraft>(newPaper('plan', ports.keys.newKey(), place, sections));
  else await ports.working.update<PaperDraft>({ ...mine, sections });
  return { ok: true, value: await openDevelopment(ports, scopeKey) };
}

/** In the scope of three, where whoever is asked reads it and nothing else. */
export async function askBeforehand(
  ports: DevelopmentPorts,
  scopeKey: string,
  consultationKey: string,
  question: string,
): Promise<Outcome<DevelopmentView>> {
  const found = await findDevelopment(ports, scopeKey);
  if (!found.mayWrite || found.myRole !== 'supervisor') return refused(notYours);
  const issue = await putOwn(ports, consultationKey, 'question', question);
  return issue === undefined ? { ok: true, value: await openDevelopment(ports, scopeKey) } : refused(issue);
}

export async function answerBeforehand(
  ports: DevelopmentPorts,
  consultationKey: string,
  answer: string,
): Promise<Outcome<AskedOfMe>> {
  const issue = await putOwn(ports, consultationKey, 'answer', answer);
  if (issue !== undefined) return refused(issue);
  const reference = await ports.home.reference();
  const scope = await findConsultation(ports, consultationKey);
  return { ok: true, value: await askedView(ports, scope, reference.offers, todayOf(ports, reference)) };
}

/** One's own words in the scope of three, written or changed. */
async function putOwn(
  ports: DevelopmentPorts,
  consultationKey: string,
  which: 'question' | 'answer',
  words: string,
): Promise<Issue | undefined> {
  const scope = await findConsultation(ports, consultationKey);
  const role = which === 'question' ? 'supervisor' : 'consultee';
  const today = todayOf(ports, await ports.home.reference());
  const shard = newestShard(scope);
  const isMine = scope.members.some((member) => member.role === role && member.personKey === ports.me.key);
  if (!isMine || shard === undefined || isOver(scope, today)) return notYours;
  if (words.trim() === '') return { code: 'nothingWritten', field: which };
  if (words.length > longestAnswer) return { code: 'tooLong', field: which, facts: { max: longestAnswer } };
  const mine = inOwnHand(papersAs(await papersOf(ports, scope, today), which), ports.me.key);
  const sections = oneSection(which, '', words);
  const place = { scopeKey: scope.key, shard, about: '', day: today };
  if (mine === undefined) await ports.working.add<PaperDraft>(newPaper(which, ports.keys.newKey(), place, sections));
  else await ports.working.update<PaperDraft>({ ...mine, sections });
  return undefined;
}
