import type { GroundPorts } from '../../../ground/ports';
import type { PersonKey } from '../../../ground/rules/Person';
import type { Day } from '../../../ground/rules/School';
import { todayOf } from '../../../ground/steps/clock';
import type { Pair } from '../../../people/rules/Pair';
import type { PeoplePorts } from '../../../people/ports';
import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { Action } from '../../rules/WorkItem';
import { readWork } from '../../useCases/liveWork';
import { isAction } from '../../useCases/pairWork';
import type { ActionLine, ActionsView } from '../ActionService';

type Ports = Pick<GroundPorts, 'me' | 'now'> & Pick<PeoplePorts, 'pairs'> & Pick<SessionPorts, 'working'> & HomePorts;

/** From the folders of my own pairs, of this year and the last; all of them are asked at once. */
export async function listActions(ports: Ports): Promise<ActionsView> {
  const own = await ports.home.pairYears(ports.me.key);
  const [reference, rows, work] = await Promise.all([
    ports.home.reference(),
    ports.pairs.ofKeys(own.map(({ pairKey }) => pairKey)),
    workOf(ports, own),
  ]);
  const today = todayOf(ports, reference);
  const me = ports.me.key;
  const lines = work.map((action) => lineOf(action, rows, me, today));
  const mine = lines.filter(({ action }) => action.ownerKey === me);
  return {
    // one that became mine in a session is no question any more
    asked: lines.filter(
      ({ action, mayChange }) =>
        action.askedKey === me && action.ownerKey !== me && action.status === 'open' && mayChange,
    ),
    open: mine.filter(({ action }) => action.status === 'open').sort(byDue),
    done: mine.filter(({ action }) => action.status === 'done').sort(byDone),
    today,
  };
}

async function workOf(
  ports: Ports,
  own: Awaited<ReturnType<HomePorts['home']['pairYears']>>,
): Promise<readonly Action[]> {
  const today = todayOf(ports, await ports.home.reference());
  const folders = await Promise.all(own.map((pair) => readWork(ports, pair, today)));
  return folders.flat().filter(isAction);
}

function lineOf(action: Action, rows: readonly Pair[], me: PersonKey, today: Day): ActionLine {
  const its = rows.filter(({ pairKey }) => pairKey === action.pairKey);
  const people = peopleOf(its);
  const nameOf = (key: PersonKey | undefined): string => people.find((one) => one.key === key)?.name ?? '';
  return {
    action,
    withNames: people.filter(({ key }) => key !== me).map(({ name }) => name),
    others: people.filter(({ key }) => key !== action.ownerKey),
    ownerName: nameOf(action.ownerKey),
    askedName: nameOf(action.askedKey),
    overdue: action.status === 'open' && action.dueDay !== undefined && action.dueDay < today,
    mayChange: its.some(({ status }) => status === 'active'),
  };
}

/** Of a group everybody who is in it today. */
function peopleOf(rows: readonly Pair[]): readonly { readonly key: PersonKey; readonly name: string }[] {
  const [first] = rows;
  if (first === undefined) return [];
  return [
    { key: first.supervisorKey, name: first.supervisorName },
    ...rows
      .filter(({ status }) => status === 'active')
      .map(({ superviseeKey, superviseeName }) => ({ key: superviseeKey, name: superviseeName })),
  ];
}

const byDue = (a: ActionLine, b: ActionLine): number =>
  (a.action.dueDay ?? Number.MAX_SAFE_INTEGER) - (b.action.dueDay ?? Number.MAX_SAFE_INTEGER) ||
  a.action.itemId - b.action.itemId;

const byDone = (a: ActionLine, b: ActionLine): number =>
  (b.action.doneDay ?? 0) - (a.action.doneDay ?? 0) || b.action.itemId - a.action.itemId;
