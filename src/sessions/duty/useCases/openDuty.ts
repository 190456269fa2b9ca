import { dutyRows } from '../../../ground/rules/dutyRows';
import type { Reference } from '../../../ground/rules/Catalogue';
import type { PersonKey } from '../../../ground/rules/Person';
import { nowOf, todayOf } from '../../../ground/steps/clock';
import type { DutyList, DutyView } from '../DutyService';
import { isAskedBy, isOpenAsk } from '../rules/DutyAsk';
import type { DutyAsk } from '../rules/DutyAsk';
import { dutyTurns, turnAt } from '../rules/dutyTurns';
import { usualCheckIns } from '../../rules/usualCheckIns';
import type { DutyCasePorts } from './DutyCasePorts';

export async function openDutyAsk(ports: DutyCasePorts, key: string): Promise<DutyView | undefined> {
  const [ask, reference] = await Promise.all([ports.duty.find(key), ports.home.reference()]);
  if (ask === undefined) return undefined;
  // an administrator of the site is shown every row of it, and none of them is theirs
  if (!isAskedBy(ask, ports.me.login) && !(await ports.duty.amOnDuty())) return undefined;
  const [view] = await viewsOf(ports, [ask], reference);
  return view;
}

export async function openDuty(ports: DutyCasePorts): Promise<DutyList> {
  const [onDuty, reference] = await Promise.all([ports.duty.amOnDuty(), ports.home.reference()]);
  const rota = dutyRows(reference.settings).map(({ personKey, name }) => ({ key: personKey, name }));
  if (!onDuty) return { onDuty, rota, open: [] };
  const asks = (await ports.duty.newest()).filter((ask) => isOpenAsk(ask) && !isAskedBy(ask, ports.me.login));
  return { onDuty, rota, open: await viewsOf(ports, asks, reference) };
}

async function viewsOf(
  ports: DutyCasePorts,
  asks: readonly DutyAsk[],
  { settings, furtherSupport = [] }: Reference,
): Promise<readonly DutyView[]> {
  const names = await namesOf(ports, asks, dutyRows(settings));
  const { zone, dayStarts, dayEnds, debriefTemplate, checkInDays = usualCheckIns } = settings;
  const day = { zone, dayStarts, dayEnds };
  const now = nowOf(ports);
  return asks.map((ask) => {
    const turns = dutyTurns(ask, day);
    return {
      ask,
      role: isAskedBy(ask, ports.me.login) ? 'asker' : 'duty',
      myKey: ports.me.key,
      turns,
      turn: turnAt(turns, now),
      today: todayOf(ports, { settings }),
      now,
      day,
      names,
      template: debriefTemplate?.address ? debriefTemplate : undefined,
      support: furtherSupport,
      checkInDays,
    };
  });
}

/** The rota names its own people; everybody else is looked up. */
async function namesOf(
  ports: DutyCasePorts,
  asks: readonly DutyAsk[],
  rota: readonly { readonly personKey: PersonKey; readonly name: string }[],
): Promise<Readonly<Record<PersonKey, string>>> {
  const known = new Map(rota.map(({ personKey, name }) => [personKey, name]));
  const keys = asks.flatMap(({ forKey, rota: order, steps }) => [forKey, ...order, ...steps.map(({ byKey }) => byKey)]);
  const sought = [...new Set(keys)].filter((key) => key !== '' && !known.has(key));
  const people = sought.length === 0 ? [] : await ports.people.findByKeys(sought);
  for (const { key, name } of people) known.set(key, name);
  return Object.fromEntries(known);
}
