import type { EveryService } from '../../../src/local/demo/everyService';
import { demoPerson } from '../../../src/local/demo/demoPeople';
import { carryOutAsShown } from '../../standIns/asShown';
import type { FaultWorld } from './FaultWorld';
import { webUrl } from './FaultWorld';
import { book } from './flows';
import type { Flow } from './flows';
import { readState } from './readState';
import { pairKey, year } from './smallTrust';
import type { TrustState } from './TrustState';

const draft = {
  key: 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4c01',
  kind: 'replace',
  pairKey,
  personKey: '',
  toKey: demoPerson('tom').key,
  offerKey: '',
  day: 20261123,
} as const;
const cancelBecause = 'A new supervisor';

/** Another record keeper finds the request undecided and carries it out. */
async function goOn(hub: EveryService): Promise<void> {
  for (const { key, kind, personKey, toKey, offerKey, day, pairKey: of } of (await hub.openTrustData()).requests) {
    if (kind === 'unknown') throw new Error('a request this version did not make');
    await carryOutAsShown(hub, { draft: { key, kind, pairKey: of, personKey, toKey, offerKey, day }, cancelBecause });
  }
}

/**
 * A record keeper gives Priya another supervisor; the session that is booked is taken out of Hannah's calendar when she
 * next opens the Hub.
 */
export const replaceFlow: Flow = {
  name: 'replacing a supervisor',
  by: 'miriam',
  other: 'gareth',
  after: ['hannah'],
  settles: true,
  leaves: true,
  long: true,
  prepare: book,
  run: async (hub) => (await carryOutAsShown(hub, { draft, cancelBecause })).ok,
  open: goOn,
  state: readPairs,
};

/** The rows and events, and who may open each folder. */
async function readPairs(world: FaultWorld): Promise<TrustState> {
  const state = await readState(world, ['hannah', 'tom', 'priya']);
  // whichever of the two finishes it gives the reason in their own name
  const lists: Record<string, readonly string[]> = Object.fromEntries(
    Object.entries(state.lists).map(([name, rows]) => [
      name,
      rows.map((row) => row.replace(/Miriam Holt|Gareth Sands/g, 'a record keeper')).sort(),
    ]),
  );
  for (const list of [
    'HubPairs',
    ...['HubSessions', 'HubWorking', 'HubSeals'].map((name) => name + year.replace('-', '')),
  ]) {
    const at = `${webUrl}/_api/web/getlist('/sites/trust/Lists/${list}')/items`;
    const folders = (
      (await world.raw(undefined, `${at}?$filter=FSObjType eq 1&$select=Id,FileLeafRef&$top=100`)) as {
        readonly value: readonly { readonly Id: number; readonly FileLeafRef: string }[];
      }
    ).value;
    lists[`${list} readers`] = await Promise.all(
      folders.map(async ({ Id, FileLeafRef }) => {
        const roles = (await world.raw(
          undefined,
          `${at}(${Id})/roleassignments?$expand=Member,RoleDefinitionBindings&$select=Member/Title,RoleDefinitionBindings/Name`,
        )) as { readonly value: readonly object[] };
        return JSON.stringify([FileLeafRef, roles.value.map((role) => JSON.stringify(role)).sort()]);
      }),
    );
  }
  return { ...state, lists };
}
