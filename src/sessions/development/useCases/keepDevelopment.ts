import type { ScopeStore } from '../../../access/ports';
import { changesNothing } from '../../../access/rules/accessPlan';
import type { AccessPlan } from '../../../access/rules/accessPlan';
import type { ReadBack } from '../../../access/rules/ReadBack';
import { academicYearOf } from '../../../ground/rules/academicYear';
import { refused } from '../../../ground/rules/Issue';
import type { Issue, Outcome } from '../../../ground/rules/Issue';
import type { Person } from '../../../ground/rules/Person';
import type { Day } from '../../../ground/rules/School';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { todayOf } from '../../../ground/steps/clock';
import { endedScope } from '../../../people/rules/endedScope';
import { checkPairing } from '../../../people/rules/pairing';
import type { Scope } from '../../../people/rules/Scope';
import type { PaperDraft } from '../../rules/WorkItem';
import type { ConsultationDraft, DevelopmentDraft } from '../DevelopmentService';
import type { DevelopmentPorts } from '../ports';
import { isDevelopment, isKeptApart, memberAs, newConsultation, newDevelopment } from '../rules/developmentScopes';
import { oneSection } from '../rules/DevelopmentWords';
import { findConsultation, isOver, newestShard } from './findDevelopment';
import { answerIn, questionIn } from './openDevelopment';
import { papersAs, papersOf } from './readDevelopment';

/** A scope as it is to be opened, and the people it names. */
interface Opening {
  readonly scope: Scope;
  readonly people: readonly Person[];
}

/** What is kept apart is opened and ended by close keepers; SharePoint refuses everybody else. */
async function developmentOf(ports: DevelopmentPorts, draft: DevelopmentDraft): Promise<Outcome<Opening>> {
  const reference = await ports.home.reference();
  const today = todayOf(ports, reference);
  const offer = reference.offers.find(({ key }) => key === draft.offerKey);
  const issues: Issue[] = [
    ...checkPairing(
      offer,
      draft.headKey,
      [draft.officerKey].filter((key) => key !== ''),
    ),
  ];
  if (offer !== undefined && !isKeptApart(offer)) issues.push({ code: 'notFound', field: 'offerKey' });
  if (draft.firstDay === undefined) issues.push({ code: 'required', field: 'firstDay' });
  else if (academicYearOf(draft.firstDay) > academicYearOf(today))
    issues.push({ code: 'outsideYear', field: 'firstDay' });
  if (issues.length > 0 || draft.firstDay === undefined) return refused(...issues);
  const people = await ports.people.findByKeys([draft.headKey, draft.officerKey]);
  const head = people.find(({ key }) => key === draft.headKey);
  const officer = people.find(({ key }) => key === draft.officerKey);
  if (head === undefined || officer === undefined) return refused({ code: 'notFound', field: '' });
  if (await isThere(ports, draft, today))
    return refused({ code: 'alreadyThere', field: 'officerKey', facts: { name: officer.name } });
  const shard = await (await ports.closeKeeping.scopes()).shardWithRoom(academicYearOf(today), 'apart');
  if (shard === undefined)
    return refused({ code: 'yearFull', field: 'firstDay', facts: { year: academicYearOf(today) } });
  const { key, offerKey, firstDay } = draft;
  const scope = newDevelopment({ head, officer }, { key, offerKey, schoolKey: officer.schoolKey, firstDay, shard });
  return { ok: true, value: { scope, people } };
}

/** The same two have one already, under another key. */
async function isThere(
  ports: Pick<DevelopmentPorts, 'belonging'>,
  draft: DevelopmentDraft,
  today: Day,
): Promise<boolean> {
  for await (const page of ports.belonging.all(undefined, 'closeBelonging'))
    for (const scope of page)
      if (
        isDevelopment(scope) &&
        scope.key !== draft.key &&
        !isOver(scope, today) &&
        memberAs(scope, 'supervisor')?.personKey === draft.headKey &&
        memberAs(scope, 'supervisee')?.personKey === draft.officerKey
      )
        return true;
  return false;
}

async function consultationOf(ports: DevelopmentPorts, draft: ConsultationDraft): Promise<Outcome<Opening>> {
  const development = await demandDevelopment(ports, draft.scopeKey);
  const today = todayOf(ports, await ports.home.reference());
  const shard = newestShard(development);
  if (draft.consulteeKey === '') return refused({ code: 'required', field: 'consulteeKey' });
  if (isOver(development, today) || shard === undefined) return refused({ code: 'notFound', field: '' });
  if (development.members.some(({ personKey }) => personKey === draft.consulteeKey))
    return refused({ code: 'samePerson', field: 'consulteeKey' });
  const keys = [...development.members.map(({ personKey }) => personKey), draft.consulteeKey];
  const people = await ports.people.findByKeys(keys);
  const consultee = people.find(({ key }) => key === draft.consulteeKey);
  if (consultee === undefined) return refused({ code: 'notFound', field: 'consulteeKey' });
  return {
    ok: true,
    value: { scope: newConsultation(development, consultee, { key: draft.key, today, shard }), people },
  };
}

async function demandDevelopment(ports: Pick<DevelopmentPorts, 'belonging'>, scopeKey: string): Promise<Scope> {
  const scope = await ports.belonging.ofScope(scopeKey);
  if (scope === undefined || !isDevelopment(scope)) throw new ServiceError('notFound');
  return scope;
}

const planOf = async (scopes: ScopeStore, { scope }: Opening): Promise<AccessPlan> =>
  scopes.foresee({ changes: [{ seen: undefined, scope }], findings: [], leaving: [] });

async function foresee(ports: DevelopmentPorts, opening: Outcome<Opening>): Promise<Outcome<AccessPlan>> {
  if (!opening.ok) return opening;
  return { ok: true, value: await planOf(await ports.closeKeeping.scopes(), opening.value) };
}

/** Opens what was shown, and nothing else. */
async function begin(ports: DevelopmentPorts, opening: Outcome<Opening>, plan: AccessPlan): Promise<Outcome<ReadBack>> {
  if (!opening.ok) return opening;
  const scopes = await ports.closeKeeping.scopes();
  const { scope, people } = opening.value;
  const seen = await ports.belonging.ofScope(scope.key);
  const found = await planOf(scopes, opening.value);
  if (seen === undefined && found.print !== plan.print && !changesNothing(found))
    return refused({ code: 'planChanged', field: '' });
  const { readBack } = await scopes.openScope(seen ?? scope, people);
  return { ok: true, value: readBack };
}

export const foreseeDevelopment = async (
  ports: DevelopmentPorts,
  draft: DevelopmentDraft,
): Promise<Outcome<AccessPlan>> => foresee(ports, await developmentOf(ports, draft));

export const beginDevelopment = async (
  ports: DevelopmentPorts,
  draft: DevelopmentDraft,
  plan: AccessPlan,
): Promise<Outcome<ReadBack>> => begin(ports, await developmentOf(ports, draft), plan);

export const foreseeConsultation = async (
  ports: DevelopmentPorts,
  draft: ConsultationDraft,
): Promise<Outcome<AccessPlan>> => foresee(ports, await consultationOf(ports, draft));

export const beginConsultation = async (
  ports: DevelopmentPorts,
  draft: ConsultationDraft,
  plan: AccessPlan,
): Promise<Outcome<ReadBack>> => begin(ports, await consultationOf(ports, draft), plan);

/**
 * The words first go where the two read them, under the key of the scope of three, so that a press repeated puts them
 * there once; then it closes.
 */
export async function endConsultation(ports: DevelopmentPorts, consultationKey: string): Promise<Outcome<ReadBack>> {
  const seen = await findConsultation(ports, consultationKey);
  const today = todayOf(ports, await ports.home.reference());
  const development = await demandDevelopment(ports, seen.before);
  const shard = newestShard(development);
  const asked = memberAs(seen, 'consultee');
  const papers = await papersOf(ports, seen, today);
  const question = questionIn(papers, memberAs(seen, 'supervisor')?.personKey ?? '');
  const answer = answerIn(papers, asked?.personKey ?? '');
  const kept = papersAs(await papersOf(ports, development, today), 'consulted');
  if (question !== '' && shard !== undefined && !kept.some(({ key }) => key === consultationKey))
    await ports.working.add<PaperDraft>({
      kind: 'paper',
      key: consultationKey,
      pairKey: development.key,
      shard,
      sessionKey: '',
      paper: 'consulted',
      sections: [...oneSection('question', '', question), ...oneSection('answer', asked?.name ?? '', answer)],
      reviewDay: today,
    });
  const scopes = await ports.closeKeeping.scopes();
  return { ok: true, value: await scopes.changeScope({ seen, scope: endedScope(seen, today) }) };
}

export async function endDevelopment(
  ports: DevelopmentPorts,
  scopeKey: string,
  lastDay: Day | undefined,
): Promise<Outcome<ReadBack>> {
  const seen = await demandDevelopment(ports, scopeKey);
  const today = todayOf(ports, await ports.home.reference());
  if (lastDay === undefined) return refused({ code: 'required', field: 'lastDay' });
  if (lastDay < seen.firstDay) return refused({ code: 'endsBeforeStart', field: 'lastDay' });
  if (lastDay > today) return refused({ code: 'dateInFuture', field: 'lastDay' });
  const scopes = await ports.closeKeeping.scopes();
  return { ok: true, value: await scopes.changeScope({ seen, scope: endedScope(seen, lastDay) }) };
}
