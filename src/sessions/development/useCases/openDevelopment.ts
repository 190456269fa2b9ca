import { academicYearOf } from '../../../ground/rules/academicYear';
import type { PersonKey } from '../../../ground/rules/Person';
import type { TrustCatalogue } from '../../../ground/rules/Catalogue';
import { schoolYearOf } from '../../../people/rules/halfTerms';
import { latestAccess } from '../../room/useCases/openSession';
import { saysTheSame } from '../../papers/rules/agreementDraft';
import type { PaperDraft } from '../../rules/WorkItem';
import type { Beforehand, DevelopmentView, MeetingView } from '../DevelopmentService';
import type { DevelopmentPorts } from '../ports';
import { isConsultation, memberAs } from '../rules/developmentScopes';
import { developmentYear } from '../rules/developmentYear';
import { wordsOfSections } from '../rules/DevelopmentWords';
import { findDevelopment, isOver, myApartScopes } from './findDevelopment';
import type { FoundDevelopment } from './findDevelopment';
import { inOwnHand, papersAs, papersOf, readDevelopment } from './readDevelopment';
import type { ReadDevelopment, ReadMeeting } from './readDevelopment';

/** A development as one of its two people sees it. Looking leaves nothing. */
export async function openDevelopment(ports: DevelopmentPorts, scopeKey: string): Promise<DevelopmentView> {
  const found = await findDevelopment(ports, scopeKey);
  const [read, open] = await Promise.all([readDevelopment(ports, found), openConsultations(ports, found)]);
  const meetings = await Promise.all(read.meetings.map((meeting) => meetingView(ports, found, read, meeting)));
  const { scope, offer, catalogue, today, head, officer, myRole } = found;
  const { keepers, administrators } = namesIn(read, catalogue);
  return {
    scopeKey,
    title: offer?.title ?? '',
    myRole,
    people: [
      { key: officer.key, name: officer.name, role: 'supervisee', isMe: myRole === 'supervisee' },
      { key: head.key, name: head.name, role: 'supervisor', isMe: myRole === 'supervisor' },
    ],
    otherName: (myRole === 'supervisor' ? officer : head).name,
    mayWrite: found.mayWrite,
    questions: questionsOf(catalogue, scope.offerKey),
    year: developmentYear(
      offer?.cadence ?? { unit: 'none' },
      meetings.map(({ key, day, state }) => ({ key, day, sealed: state === 'sealed' })),
      { year: schoolYearOf(catalogue, scope.schoolKey, academicYearOf(today)), today, since: scope.firstDay },
    ),
    unit: offer?.cadence.unit ?? 'none',
    meetings,
    plan: planIn(read.papers, head.key),
    beforehand: [...keptIn(read.papers), ...open],
    today,
    zone: catalogue.settings.zone,
    keepers,
    administrators,
  };
}

/** Who keeps it, as a close keeper last looked. */
function namesIn(
  { folder }: ReadDevelopment,
  { settings }: TrustCatalogue,
): Pick<DevelopmentView, 'keepers' | 'administrators'> {
  const people = latestAccess(folder)?.people ?? [];
  return {
    keepers: people.filter(({ why }) => why === 'keeper').map(({ name }) => name),
    administrators: settings.administrators,
  };
}

/** The trust's own questions for this offer, as it keeps questions to think with. */
function questionsOf({ promptSets = [] }: TrustCatalogue, offerKey: string): readonly string[] | undefined {
  const own = promptSets.find(({ offers, prompts }) => offers.includes(offerKey) && prompts.length > 0);
  return own?.prompts;
}

/** As the headteacher wrote the parts down last. */
const planIn = (papers: readonly PaperDraft[], headKey: PersonKey): readonly string[] =>
  inOwnHand([...papersAs(papers, 'plan')].reverse(), headKey)?.sections.map(({ words }) => words) ?? [];

async function meetingView(
  ports: DevelopmentPorts,
  found: FoundDevelopment,
  { papers }: ReadDevelopment,
  { draft, read: { reading } }: ReadMeeting,
): Promise<MeetingView> {
  const same = reading.content !== undefined && saysTheSame(reading.content, draft);
  const state = stateOf(reading.state, same, draft.reviewDay > found.today);
  const signed = state === 'sealed' ? reading.content : undefined;
  const signatures = same || signed !== undefined ? reading.signatures : [];
  const hasSigned = (key: PersonKey): boolean => signatures.some(({ signerKey }) => signerKey === key);
  const iHaveSigned = hasSigned(ports.me.key);
  const mayAct = found.mayWrite && !['planned', 'sealed', 'broken'].includes(state);
  return {
    scopeKey: found.scope.key,
    shard: draft.shard,
    key: draft.key,
    day: signed?.reviewDay ?? draft.reviewDay,
    agreed: wordsOfSections(signed?.sections ?? draft.sections),
    state,
    signatures: signatures.map(({ signerKey, createdAt }) => ({ signerKey, createdAt })),
    mayISign: mayAct && !iHaveSigned && (found.myRole === 'supervisor' || hasSigned(found.head.key)),
    iHaveSigned,
    ...(await preparations(ports, found, { papers, draft, sealed: signed !== undefined })),
  };
}

/** What each of the two prepared for a meeting, as far as the reader may see it. */
async function preparations(
  ports: DevelopmentPorts,
  { head, officer, today, myRole }: FoundDevelopment,
  { papers, draft, sealed }: Pick<ReadDevelopment, 'papers'> & { readonly draft: PaperDraft; readonly sealed: boolean },
): Promise<Pick<MeetingView, 'mine' | 'theirs'>> {
  const shared = papersAs(papers, 'preparation').filter(({ sessionKey }) => sessionKey === draft.key);
  const other = inOwnHand(shared, (myRole === 'supervisor' ? officer : head).key);
  const own = inOwnHand(shared, ports.me.key);
  const kept = sealed ? undefined : await ports.ownDevelopment.read(draft.key);
  const may = other !== undefined && (own !== undefined || draft.reviewDay <= today);
  return {
    mine: { words: kept ?? (own && wordsOfSections(own.sections)), shared: own !== undefined },
    theirs: { words: may ? wordsOfSections(other.sections) : undefined, shared: other !== undefined },
  };
}

function stateOf(
  reading: ReadMeeting['read']['reading']['state'],
  same: boolean,
  toCome: boolean,
): MeetingView['state'] {
  if (reading === 'sealed') return 'sealed';
  if (reading === 'broken' || reading === 'partial') return 'broken';
  if (reading === 'signing') return same ? 'signing' : 'changed';
  return toCome ? 'planned' : 'open';
}

/** Words that a close keeper put here as somebody's part ended. */
const keptIn = (papers: readonly PaperDraft[]): readonly Beforehand[] =>
  papersAs(papers, 'consulted').map(({ key, sections }) => ({
    consultationKey: key,
    name: sections[1]?.title ?? '',
    question: sections[0]?.words ?? '',
    answer: sections[1]?.words ?? '',
    state: 'kept',
  }));

/** Those who can still answer. */
async function openConsultations(
  ports: DevelopmentPorts,
  { scope, today }: FoundDevelopment,
): Promise<readonly Beforehand[]> {
  const mine = await myApartScopes(ports, today);
  const open = mine.filter((one) => isConsultation(one) && one.before === scope.key && !isOver(one, today));
  return Promise.all(
    open.map(async (one): Promise<Beforehand> => {
      const papers = await papersOf(ports, one, today);
      const asker = memberAs(one, 'supervisor')?.personKey ?? '';
      const asked = memberAs(one, 'consultee');
      return {
        consultationKey: one.key,
        name: asked?.name ?? '',
        question: questionIn(papers, asker),
        answer: answerIn(papers, asked?.personKey ?? ''),
        state: 'open',
      };
    }),
  );
}

export const questionIn = (papers: readonly PaperDraft[], askerKey: PersonKey): string =>
  inOwnHand(papersAs(papers, 'question'), askerKey)?.sections[0]?.words ?? '';

export const answerIn = (papers: readonly PaperDraft[], askedKey: PersonKey): string =>
  inOwnHand(papersAs(papers, 'answer'), askedKey)?.sections[0]?.words ?? '';
