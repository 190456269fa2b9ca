import { academicYearOf, previousYear } from '../../../ground/rules/academicYear';
import type { FurtherSupport, Reference } from '../../../ground/rules/Catalogue';
import { dayInZone } from '../../../ground/rules/days';
import { lineManager } from '../../../ground/rules/lineManager';
import type { Person, PersonKey } from '../../../ground/rules/Person';
import type { Day } from '../../../ground/rules/School';
import type { Scope } from '../../../people/rules/Scope';
import { isOver } from '../../development/useCases/findDevelopment';
import { papersOf } from '../../development/useCases/readDevelopment';
import type { AskLine, HandedLine } from '../FurtherService';
import type { FurtherPorts } from '../ports';
import type { FurtherAsk } from '../rules/FurtherAsk';
import { aboutIn, askerIn, isFurther, takerIn } from '../rules/furtherScopes';
import { stepsIn } from '../rules/furtherSteps';

export const supportIn = ({ furtherSupport = [] }: Pick<Reference, 'furtherSupport'>): readonly FurtherSupport[] =>
  furtherSupport;

export const titleOf = (kinds: readonly FurtherSupport[], kindKey: string): string =>
  kinds.find(({ key }) => key === kindKey)?.title ?? '';

/** Mine, of this year and the one before. */
export async function myFurther(ports: Pick<FurtherPorts, 'belonging' | 'me'>, today: Day): Promise<readonly Scope[]> {
  const year = academicYearOf(today);
  const mine = await ports.belonging.mine(ports.me.key, [previousYear(year), year]);
  return mine.filter(isFurther);
}

function partOf(me: PersonKey, scope: Scope): HandedLine['part'] {
  if (takerIn(scope)?.personKey === me) return 'taker';
  if (aboutIn(scope)?.personKey === me) return 'about';
  return askerIn(scope)?.personKey === me ? 'asker' : 'keeper';
}

/** The days of its steps close with it to whoever took part. */
export async function handedLine(
  ports: Pick<FurtherPorts, 'working' | 'me'>,
  scope: Scope,
  kinds: readonly FurtherSupport[],
  today: Day,
): Promise<HandedLine> {
  const part = partOf(ports.me.key, scope);
  const reads = !isOver(scope, today);
  return {
    scopeKey: scope.key,
    title: titleOf(kinds, scope.offerKey),
    aboutName: aboutIn(scope)?.name ?? '',
    takerName: takerIn(scope)?.name ?? '',
    askerName: askerIn(scope)?.name ?? '',
    part,
    firstDay: scope.firstDay,
    lastDay: scope.lastDay,
    days: reads ? stepsIn(scope, await papersOf(ports, scope, today)) : {},
  };
}

/** Whom the trust would have take it up: of a line manager, whom whoever asked named. */
const wishedTaker = (kinds: readonly FurtherSupport[], { kindKey, toKey }: FurtherAsk): PersonKey => {
  const { to = '' } = kinds.find(({ key }) => key === kindKey) ?? {};
  return to === '' || to === lineManager ? toKey : to;
};

/** `people`: those it may name; somebody who is not among them has no name. */
export function askLine(
  ask: FurtherAsk,
  kinds: readonly FurtherSupport[],
  people: readonly Pick<Person, 'key' | 'name' | 'login'>[],
  zone: string,
): AskLine {
  const by = people.find(({ login }) => login.toLowerCase() === ask.byLogin.toLowerCase());
  const nameOf = (of: PersonKey): string => people.find(({ key }) => key === of)?.name ?? '';
  const toKey = wishedTaker(kinds, ask);
  return {
    key: ask.key,
    title: titleOf(kinds, ask.kindKey),
    byName: ask.byName,
    aboutKey: ask.forKey === '' ? (by?.key ?? '') : ask.forKey,
    aboutName: ask.forKey === '' ? ask.byName : nameOf(ask.forKey),
    toKey,
    toName: nameOf(toKey),
    askedOn: dayInZone(ask.askedAt, zone),
    status: ask.status,
  };
}
