import type { CataloguePorts, GroundPorts } from '../../ground/ports';
import { failsWith } from '../../ground/steps/failsWith';
import { nowOf, todayOf } from '../../ground/steps/clock';
import type { Registers } from '../../people/PeopleService';
import type { PicturePorts } from '../ports';
import { isRegisterCount, registerFigures } from '../rules/RegisterCount';
import type { RegisterCount } from '../rules/RegisterCount';

export async function openRegisterCount({
  counters,
}: Pick<PicturePorts, 'counters'>): Promise<RegisterCount | undefined> {
  const { value } = await counters.counted('registers');
  return isRegisterCount(value) ? value : undefined;
}

export async function keepRegisterCount(
  ports: Pick<GroundPorts, 'now'> & CataloguePorts & Pick<PicturePorts, 'counters'>,
  registers: Registers,
): Promise<RegisterCount> {
  const today = todayOf(ports, await ports.home.reference());
  const count: RegisterCount = { ...registerFigures(registers, today), asOf: nowOf(ports) };
  try {
    await ports.counters.putCounted('registers', count, await ports.counters.counted('registers'));
  } catch (error) {
    // somebody else has kept theirs in the same moment, or the site has no list for it yet
    if (!failsWith(error, 'conflict', 'notFound')) throw error;
  }
  return count;
}
