import type { Offer } from '../../../ground/rules/Catalogue';
import type { Person } from '../../../ground/rules/Person';
import type { Day } from '../../../ground/rules/School';
import { todayOf } from '../../../ground/steps/clock';
import type { Scope } from '../../../people/rules/Scope';
import type { AskedOfMe, DevelopmentLine, DevelopmentList, KeptDevelopment } from '../DevelopmentService';
import type { DevelopmentPorts } from '../ports';
import { isConsultation, isDevelopment, isKeptApart, memberAs } from '../rules/developmentScopes';
import { isOver, myApartScopes } from './findDevelopment';
import { answerIn, questionIn } from './openDevelopment';
import { papersOf } from './readDevelopment';

/** Mine, what I am asked, and for close keepers who belongs where. */
export async function listDevelopment(ports: DevelopmentPorts): Promise<DevelopmentList> {
  const reference = await ports.home.reference();
  const { offers } = reference;
  const today = todayOf(ports, reference);
  const [scopes, keeps] = await Promise.all([myApartScopes(ports, today), ports.closeKeeping.amCloseKeeper()]);
  const mine = scopes.filter(isDevelopment).map((scope) => lineOf(ports, scope, offers, today));
  const askedScopes = scopes.filter(
    (scope) =>
      isConsultation(scope) && memberAs(scope, 'consultee')?.personKey === ports.me.key && !isOver(scope, today),
  );
  const asked = await Promise.all(askedScopes.map((scope) => askedView(ports, scope, offers, today)));
  return { mine, asked, keeping: keeps ? await keptBy(ports, offers, today) : undefined, today };
}

const titleOf = (offers: readonly Offer[], { offerKey }: Scope): string =>
  offers.find(({ key }) => key === offerKey)?.title ?? '';

function lineOf(
  { me }: Pick<DevelopmentPorts, 'me'>,
  scope: Scope,
  offers: readonly Offer[],
  today: Day,
): DevelopmentLine {
  const other = scope.members.find(({ personKey }) => personKey !== me.key);
  return {
    scopeKey: scope.key,
    title: titleOf(offers, scope),
    withName: other?.name ?? '',
    ended: isOver(scope, today),
  };
}

/** All that whoever is asked sees: about whom, by whom, the question, and their own answer. */
export async function askedView(
  ports: Pick<DevelopmentPorts, 'working' | 'me'>,
  scope: Scope,
  offers: readonly Offer[],
  today: Day,
): Promise<AskedOfMe> {
  const papers = await papersOf(ports, scope, today);
  const asker = memberAs(scope, 'supervisor');
  const question = questionIn(papers, asker?.personKey ?? '');
  return {
    consultationKey: scope.key,
    title: titleOf(offers, scope),
    about: memberAs(scope, 'supervisee')?.name ?? '',
    byName: asker?.name ?? '',
    question,
    answer: answerIn(papers, ports.me.key),
    mayAnswer: question !== '' && !isOver(scope, today),
  };
}

async function keptBy(
  ports: Pick<DevelopmentPorts, 'belonging' | 'people'>,
  offers: readonly Offer[],
  today: Day,
): Promise<DevelopmentList['keeping']> {
  const all: Scope[] = [];
  for await (const page of ports.belonging.all(undefined, 'closeBelonging')) all.push(...page);
  const apart = offers.filter(isKeptApart);
  const roles = new Set(apart.flatMap(({ byRoles, forRoles, alongRoles }) => [...byRoles, ...forRoles, ...alongRoles]));
  const everybody = await ports.people.atSchools([]);
  const people = everybody.filter(
    (one: Person) => one.status === 'active' && one.roles.some((role) => roles.has(role)),
  );
  return {
    developments: all.filter(isDevelopment).map((scope) => keptView(scope, all, offers, today)),
    offers: apart,
    people,
  };
}

function keptView(scope: Scope, all: readonly Scope[], offers: readonly Offer[], today: Day): KeptDevelopment {
  const asked = all.filter((one) => isConsultation(one) && one.before === scope.key && !isOver(one, today));
  return {
    scopeKey: scope.key,
    title: titleOf(offers, scope),
    headName: memberAs(scope, 'supervisor')?.name ?? '',
    officerName: memberAs(scope, 'supervisee')?.name ?? '',
    firstDay: scope.firstDay,
    lastDay: scope.lastDay,
    asked: asked.map((one) => ({ consultationKey: one.key, name: memberAs(one, 'consultee')?.name ?? '' })),
  };
}
