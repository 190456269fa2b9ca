import type { CataloguePorts, GroundPorts } from '../../../ground/ports';
import type { TrustSettings } from '../../../ground/rules/Catalogue';
import type { Person } from '../../../ground/rules/Person';
import type { Day } from '../../../ground/rules/School';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { todayOf } from '../../../ground/steps/clock';
import type { PeoplePorts } from '../../../people/ports';
import type { Pair } from '../../../people/rules/Pair';
import type { Party } from '../../../records/rules/Party';
import { partiesFrom } from '../../../records/rules/SealSubject';
import { keepsRecords, roleOf, stranger } from '../../useCases/findSession';
import { byKey } from '../../useCases/superviseeRow';
import type { HomePorts } from '../../home/ports';

/** A pair or group with everything that says whose its texts are, from belonging. */
export interface PaperScope {
  /** Of a group, the asking person's own row or the first. */
  readonly pair: Pair;
  readonly rows: readonly Pair[];
  readonly settings: TrustSettings;
  readonly today: Day;
  readonly supervisor: Person;
  /** Everybody who was ever supervised in it. */
  readonly supervisees: readonly Person[];
  readonly group: boolean;
  readonly myRole: 'supervisor' | 'supervisee' | 'keeper';
  readonly mayWrite: boolean;
}

type Ports = Pick<GroundPorts, 'me' | 'now'> & Pick<PeoplePorts, 'pairs' | 'people'> & CataloguePorts & HomePorts;

/**
 * Rejects with `notFound` where SharePoint shows the asking person no such pair, and with `forbidden` whoever may read the
 * register and not its words.
 */
export async function findScope(ports: Ports, pairKey: string): Promise<PaperScope> {
  const rows = await ports.pairs.findByPairKey(pairKey);
  const pair = rows.find(({ superviseeKey }) => superviseeKey === ports.me.key) ?? rows[0];
  if (pair === undefined) throw new ServiceError('notFound');
  const keys = rows.map(({ superviseeKey }) => superviseeKey);
  const myRole = roleOf(ports.me.key, pair.supervisorKey, keys);
  if (myRole === 'keeper' && !(await keepsRecords(ports))) throw new ServiceError('forbidden');
  const [reference, known] = await Promise.all([
    ports.home.reference(),
    ports.people.findByKeys([pair.supervisorKey, ...keys]),
  ]);
  const people = byKey(known);
  const today = todayOf(ports, reference);
  const over = rows.every(({ status }) => status === 'ended');
  return {
    pair,
    rows,
    settings: reference.settings,
    today,
    supervisor: people.get(pair.supervisorKey) ?? stranger(pair.supervisorKey, pair.supervisorName, pair),
    supervisees: rows.map(
      (row) => people.get(row.superviseeKey) ?? stranger(row.superviseeKey, row.superviseeName, row),
    ),
    group: rows.length > 1,
    myRole,
    mayWrite: myRole !== 'keeper' && !over && pair.decided && membersOn({ rows }, today).includes(mineOr(pair, ports)),
  };
}

/** Of a supervisor any row will do; of somebody supervised their own. */
const mineOr = (pair: Pair, { me }: Pick<GroundPorts, 'me'>): string =>
  pair.supervisorKey === me.key ? pair.superviseeKey : me.key;

/** Keys of those supervised on a day; of a pair that has ended before, on its last. */
export function membersOn({ rows }: Pick<PaperScope, 'rows'>, day: Day): readonly string[] {
  const [only, another] = rows;
  if (only !== undefined && another === undefined) return [only.superviseeKey];
  const last = Math.max(...rows.map(({ lastDay }) => lastDay ?? Infinity));
  const on = Math.min(day, last);
  return rows
    .filter(({ firstDay, lastDay }) => firstDay <= on && (lastDay === undefined || on <= lastDay))
    .map(({ superviseeKey }) => superviseeKey);
}

/** Whose signatures a text of that day needs. */
export function partiesOnDay(
  scope: Pick<PaperScope, 'rows' | 'supervisor' | 'supervisees'>,
  day: Day,
): readonly Party[] {
  const keys = membersOn(scope, day);
  return partiesFrom(
    scope.supervisor,
    scope.supervisees.filter(({ key }) => keys.includes(key)),
  );
}
