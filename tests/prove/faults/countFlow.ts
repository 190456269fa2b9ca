import type { EveryService } from '../../../src/local/demo/everyService';
import type { FaultWorld } from './FaultWorld';
import { webUrl } from './FaultWorld';
import { book } from './flows';
import type { Flow } from './flows';
import { readState } from './readState';
import type { TrustState } from './TrustState';

const untold = (): void => undefined;

/** A record keeper counts for the trust leads; another goes on with it where it was cut off. */
export const countFlow: Flow = {
  name: 'counting for trust leads',
  by: 'miriam',
  other: 'gareth',
  prepare: book,
  run: async (hub) => (await hub.countAnew(untold)).schools > 0,
  open: (hub: EveryService) => hub.bringUpToDate(untold),
  state: readCounters,
};

/** The rows of counters, without the moment and the marks of SharePoint's log, which differ from run to run. */
async function readCounters(world: FaultWorld): Promise<TrustState> {
  const state = await readState(world, ['hannah', 'priya']);
  const at = `${webUrl}/_api/web/getlist('/sites/trust/Lists/HubCounters')/items`;
  const { value } = (await world.raw(undefined, `${at}?$top=5000&$select=Id,HubKey,Summary,Body`)) as {
    readonly value: readonly {
      readonly Id: number;
      readonly HubKey: string;
      readonly Summary: string;
      readonly Body: string;
    }[];
  };
  const first = new Map(
    [...value].sort((a, b) => b.Id - a.Id).map(({ HubKey, Summary, Body }) => [HubKey, [HubKey, Summary, Body]]),
  );
  const rows = [...first.values()].map((row) =>
    JSON.stringify(row)
      .replace(/\\"asOf\\":\\"[^"\\]*\\"/g, '')
      .replace(/\\"tokens\\":\{[^}]*\}/g, ''),
  );
  return { ...state, lists: { ...state.lists, HubCounters: rows.sort() } };
}
