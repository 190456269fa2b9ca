import { clausesNow } from '../../../ground/rules/Clause';
import { dayInZone } from '../../../ground/rules/days';
import { firstNameOf } from '../../../ground/rules/names';
import { nowOf } from '../../../ground/steps/clock';
import { latestAccess } from '../../room/useCases/openSession';
import type { PaperDraft } from '../../rules/WorkItem';
import { saysTheSame, sectionsFrom } from '../rules/agreementDraft';
import type { AgreementPorts } from '../ports';
import type { AgreementParty, AgreementView, CountedSession, DraftView } from '../PaperService';
import { demandAgreementLook, looksAtAgreement } from './agreementLook';
import { findScope, partiesOnDay } from './findScope';
import type { PaperScope } from './findScope';
import { openDraft, paperInForce, paperOf, readPapers } from './readPapers';
import type { ReadPapers } from './readPapers';
import { isSent, settleAgreement } from './settleAgreement';
import { earlierPairs, versionsOf } from './agreementVersions';

/** A pair's agreement as it stands. Nothing is begun; the register is told what the seals say. */
export async function openAgreement(ports: AgreementPorts, pairKey: string): Promise<AgreementView> {
  const scope = await findScope(ports, pairKey);
  await demandAgreementLook(ports, scope, scope.myRole === 'keeper' ? await looksAtAgreement(ports, scope) : []);
  const read = await readPapers(ports, scope);
  await settleAgreement(ports, scope, read);
  return viewOf(ports, scope, read);
}

export async function viewOf(ports: AgreementPorts, scope: PaperScope, read: ReadPapers): Promise<AgreementView> {
  const [editions, earlier, looks] = await Promise.all([
    ports.clauses.editions(),
    earlierPairs(ports, scope),
    looksAtAgreement(ports, scope),
  ]);
  const { pair, settings, group, myRole, mayWrite, today } = scope;
  const { keepers, administrators, zone } = settings;
  const versions = versionsOf(scope, read);
  const inForce = versions.find(({ kind }) => kind === 'agreed');
  const draft = openDraft(read);
  const parties = partiesIn(ports, scope, read);
  const before = paperInForce(read.papers)?.read.reading.content;
  return {
    pair,
    withNames: parties.filter(({ isMe }) => !isMe).map(({ name }) => name),
    group,
    parties,
    myRole,
    mayWrite,
    draft: draft && draftView(ports, scope, read, draft),
    inForce,
    notNamed: before === undefined ? [] : namesNotIn(parties, before.people),
    versions: [...versions, ...earlier],
    offered: sectionsFrom({ clauses: clausesNow(editions), group, before }).map(({ key, title, how, trust }) => ({
      key,
      title,
      how,
      trust,
    })),
    sessions: countedSessions(ports, scope),
    heldSinceStart: pair.summary.heldSinceStart,
    today,
    zone,
    access: latestAccess(read.folder),
    looks: looks ?? [],
    keepers,
    administrators,
  };
}

const namesNotIn = (
  parties: readonly AgreementParty[],
  people: readonly { readonly key: string }[],
): readonly string[] => parties.filter(({ key }) => !people.some((one) => one.key === key)).map(({ name }) => name);

/** Who makes it today, each with their signature under the draft as it stands. */
function partiesIn({ me }: Pick<AgreementPorts, 'me'>, scope: PaperScope, read: ReadPapers): readonly AgreementParty[] {
  const draft = openDraft(read);
  const reading = draft && paperOf(read.papers, draft.key)?.read.reading;
  const signatures = draft && saysTheSame(reading?.content, draft) ? (reading?.signatures ?? []) : [];
  const people = [scope.supervisor, ...scope.supervisees];
  return partiesOnDay(scope, scope.today).map(({ key, name, role }) => ({
    key,
    name,
    role,
    jobTitle: people.find((one) => one.key === key)?.jobTitle ?? '',
    isMe: key === me.key,
    signedAt: signatures.find(({ signerKey }) => signerKey === key)?.createdAt ?? '',
  }));
}

export function draftView(
  ports: Pick<AgreementPorts, 'me'>,
  scope: PaperScope,
  read: ReadPapers,
  draft: PaperDraft,
): DraftView {
  const paper = paperOf(read.papers, draft.key);
  const reading = paper?.read.reading;
  const same = saysTheSame(reading?.content, draft);
  const parties = partiesIn(ports, scope, read);
  const signed = parties.filter(({ signedAt }) => signedAt !== '');
  const iHaveSigned = signed.some(({ isMe }) => isMe);
  const supervisorSigned = signed.some(({ role }) => role === 'supervisor');
  const sent = paper?.texts.length ?? 0;
  const { shard, pairKey, key, sections, reviewDay } = draft;
  return {
    shard,
    pairKey,
    key,
    number: same ? sent : sent + 1,
    sections: sections.map((section) => ({ ...section, changedBy: firstNameIn(scope, section.byKey) })),
    reviewDay,
    savedAt: draft.modifiedAt,
    textHash: same ? (reading?.text?.hash ?? '') : '',
    iHaveSigned,
    mayISign: scope.mayWrite && !iHaveSigned && (scope.myRole === 'supervisor' || supervisorSigned),
    waitsFor: parties.filter(({ signedAt }) => signedAt === '').map(({ name }) => name),
    changedAfterBy: isSent(reading) && !same ? firstNameOf(draft.modifiedBy) : '',
  };
}

function firstNameIn({ supervisor, supervisees }: PaperScope, key: string): string {
  const name = [supervisor, ...supervisees].find((one) => one.key === key)?.name;
  return name === undefined ? '' : firstNameOf(name);
}

/** The first three sessions that count: held, booked, still to come. */
function countedSessions(
  ports: Pick<AgreementPorts, 'now'>,
  { pair, settings }: PaperScope,
): readonly CountedSession[] {
  const { heldDays, next } = pair.summary;
  const held = heldDays
    .filter((day) => day >= pair.firstDay)
    .map((day): CountedSession => ({ state: 'held', day, startsAt: '' }));
  const isComing = next !== undefined && next.endsAt > nowOf(ports);
  const booked: readonly CountedSession[] = isComing
    ? [{ state: 'booked', day: dayInZone(next.startsAt, settings.zone), startsAt: next.startsAt }]
    : [];
  const toCome: CountedSession = { state: 'toCome', day: undefined, startsAt: '' };
  return [...held, ...booked, toCome, toCome, toCome].slice(0, 3);
}
