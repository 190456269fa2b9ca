import type { FurtherSupport } from '../../../ground/rules/Catalogue';
import type { Person } from '../../../ground/rules/Person';
import type { Day } from '../../../ground/rules/School';
import { todayOf } from '../../../ground/steps/clock';
import type { Scope } from '../../../people/rules/Scope';
import { isOver } from '../../development/useCases/findDevelopment';
import type { FurtherView, FurtherWaiting, HandedLine, NamedPerson } from '../FurtherService';
import type { FurtherPorts } from '../ports';
import { isAskedBy } from '../../duty/rules/DutyAsk';
import type { FurtherAsk } from '../rules/FurtherAsk';
import { isFurther } from '../rules/furtherScopes';
import { askLine, handedLine, supportIn, myFurther, titleOf } from './furtherLines';

/** Looking leaves nothing. */
export async function listFurther(ports: FurtherPorts): Promise<FurtherView> {
  const reference = await ports.home.reference();
  const kinds = supportIn(reference);
  const today = todayOf(ports, reference);
  const [isThere, closeKeepers, asks, scopes, keeps, pairs, [me]] = await Promise.all([
    ports.further.isThere(),
    ports.further.closeKeepers(),
    ports.further.newest(),
    myFurther(ports, today),
    ports.closeKeeping.amCloseKeeper(),
    ports.pairs.supervisedBy(ports.me.key),
    ports.people.findByKeys([ports.me.key]),
  ]);
  const active = pairs.filter(({ status }) => status === 'active');
  const people = await peopleFor(ports, keeps, me, [...new Set(active.map(({ schoolKey }) => schoolKey))]);
  const zone = reference.settings.zone;
  const mine = asks.filter((ask) => isAskedBy(ask, ports.me.login));
  const known = [...people, ...active.map(({ superviseeKey, superviseeName }) => named(superviseeKey, superviseeName))];
  const handedHere = new Set(scopes.map(({ key }) => key));
  return {
    isThere,
    closeKeepers,
    kinds,
    myKey: ports.me.key,
    myName: ports.me.name,
    supervisees: eachOnce(active.map((pair) => ({ key: pair.superviseeKey, name: pair.superviseeName }))),
    colleagues: eachOnce(
      people
        .filter(({ key, status }) => key !== ports.me.key && status === 'active')
        .map(({ key, name }) => ({ key, name })),
    ),
    asked: mine
      .filter(({ scopeKey, status }) => status !== 'withdrawn' && !handedHere.has(scopeKey))
      .map((ask) => askLine(ask, kinds, known, zone)),
    handed: await Promise.all(scopes.map((scope) => handedLine(ports, scope, kinds, today))),
    keeping: keeps ? await keptBy(ports, { asks, kinds, people, today, zone }) : undefined,
    today,
  };
}

const named = (key: string, name: string): Pick<Person, 'key' | 'name' | 'login'> => ({ key, name, login: '' });

const eachOnce = (people: readonly NamedPerson[]): readonly NamedPerson[] =>
  people
    .filter(({ key }, index) => people.findIndex((other) => other.key === key) === index)
    .sort((a, b) => a.name.localeCompare(b.name));

/** Close keepers choose among everybody; others among those of their own and their supervisees' schools. */
async function peopleFor(
  ports: FurtherPorts,
  keeps: boolean,
  me: Person | undefined,
  schoolKeys: readonly string[],
): Promise<readonly Person[]> {
  if (keeps) return ports.people.atSchools([]);
  const schools = [me?.schoolKey ?? '', ...schoolKeys].filter((key) => key !== '');
  return schools.length === 0 ? [] : ports.people.atSchools([...new Set(schools)]);
}

interface Keeping {
  readonly asks: readonly FurtherAsk[];
  readonly kinds: readonly FurtherSupport[];
  readonly people: readonly Person[];
  readonly today: Day;
  readonly zone: string;
}

async function keptBy(
  ports: FurtherPorts,
  { asks, kinds, people, today, zone }: Keeping,
): Promise<NonNullable<FurtherView['keeping']>> {
  const all: Scope[] = [];
  for await (const page of ports.belonging.all(undefined, 'closeBelonging')) all.push(...page.filter(isFurther));
  const there = new Set(all.map(({ key }) => key));
  // what is cut off is still asked; whoever asked may have written more, which leads to nothing
  const waiting = asks.filter(
    ({ status, scopeKey }) => status === 'asked' || (status === 'handed' && !there.has(scopeKey)),
  );
  const open = all.filter((scope) => !isOver(scope, today));
  return {
    waiting: waiting.map((ask) => askLine(ask, kinds, people, zone)),
    open: await Promise.all(
      open.map(
        async (scope): Promise<HandedLine> => ({
          ...(await handedLine(ports, scope, kinds, today)),
          part: 'keeper',
        }),
      ),
    ),
    people: people.filter(({ status }) => status === 'active'),
  };
}

/** Rows of others are seen by close keepers alone; what was handed on, by whoever takes part. */
export async function furtherWaiting(ports: FurtherPorts): Promise<readonly FurtherWaiting[]> {
  const reference = await ports.home.reference();
  const kinds = supportIn(reference);
  const today = todayOf(ports, reference);
  const [asks, scopes] = await Promise.all([ports.further.newest(), myFurther(ports, today)]);
  const open = scopes.filter((scope) => !isOver(scope, today));
  const lines = await Promise.all(open.map((scope) => handedLine(ports, scope, kinds, today)));
  return [
    ...asks
      .filter((ask) => ask.status === 'asked' && !isAskedBy(ask, ports.me.login))
      .map(
        ({ key, byName, kindKey }) => ({ what: 'hand', key, name: byName, title: titleOf(kinds, kindKey) }) as const,
      ),
    ...lines.flatMap(waitingIn),
  ];
}

function waitingIn({ scopeKey, part, days, aboutName, askerName, title }: HandedLine): readonly FurtherWaiting[] {
  if (part === 'taker' && days.taken === undefined && days.over === undefined)
    return [{ what: 'take', key: scopeKey, name: aboutName, title }];
  if (part === 'about' && askerName !== '' && days.seen === undefined)
    return [{ what: 'see', key: scopeKey, name: askerName, title }];
  return [];
}
