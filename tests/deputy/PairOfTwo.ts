import { demoPerson } from '../../src/local/demo/demoPeople';
import { openWorld } from '../prove/faults/FaultWorld';
import type { FaultWorld } from '../prove/faults/FaultWorld';
import { makeSmallTrust, pairKey, year } from '../prove/faults/smallTrust';
import { rawPerson } from '../privacy/RawPerson';
import type { RawPerson } from '../privacy/RawPerson';

// a trust of its own for every test
jest.setTimeout(60_000);

/** Priya, supervised by Hannah; Miriam keeps the records. People of it write raw, the product's own pages open in it. */
export interface PairOfTwo {
  readonly world: FaultWorld;
  raw(alias: string): Promise<RawPerson>;
  /** As somebody sees a list, raw. */
  rows(alias: string, list: string, query: string): Promise<readonly RawRow[]>;
  /** Columns written over an item, whatever stands there. */
  merge(alias: string, list: string, id: number, cells: object): Promise<number>;
  /** An item in the pair's folder, as the product adds one. */
  add(alias: string, list: string, cells: object, folder?: string): Promise<number>;
  close(): void;
}
export type RawRow = Readonly<Record<string, unknown>> & { readonly Id: number };

let trust: Promise<string> | undefined;

export async function pairOfTwo(): Promise<PairOfTwo> {
  trust ??= makeSmallTrust();
  const world = openWorld(await trust);
  const raw = (alias: string): Promise<RawPerson> => rawPerson(world.tenant, alias);
  return {
    world,
    raw,
    rows: async (alias, list, query) => {
      const { status, body } = await (await raw(alias)).get(`web/lists/getByTitle('${list}')/items?${query}`);
      if (status !== 200) throw new Error(`${alias} was answered ${status}: ${body}`);
      return (JSON.parse(body) as { readonly value: readonly RawRow[] }).value;
    },
    merge: async (alias, list, id, cells) =>
      (
        await (
          await raw(alias)
        ).post(`web/lists/getByTitle('${list}')/items(${id})`, cells, {
          'X-HTTP-Method': 'MERGE',
          'If-Match': '*',
        })
      ).status,
    add: async (alias, list, cells, folder = pairKey) => {
      const path = `Lists/Hub${list.replace(/[^A-Za-z0-9]/g, '').replace(/^(\D+)20(\d\d)(\d\d)$/, '$120$2$3')}/${folder}`;
      const { status, body } = await (await raw(alias)).post(
        `web/lists/getByTitle('${list}')/AddValidateUpdateItemUsingPath`,
        {
          listItemCreateInfo: {
            FolderPath: { DecodedUrl: `/sites/trust/${path}` },
            UnderlyingObjectType: 0,
          },
          formValues: Object.entries(cells).map(([FieldName, value]) => ({ FieldName, FieldValue: String(value) })),
          bNewDocumentUpdate: false,
        },
      );
      if (status !== 200 || body.includes('"HasException":true')) throw new Error(`not planted: ${status} ${body}`);
      return status;
    },
    close: () => world.close(),
  };
}

export const sessionsList = `Sessions ${year}`;
export const workingList = `Working ${year}`;

export const target = (sessionKey: string): { shard: string; pairKey: string; sessionKey: string } => ({
  shard: year,
  pairKey,
  sessionKey,
});

/** A session of Priya's with Hannah, booked by Hannah. */
export async function bookOne(
  { world }: PairOfTwo,
  key: string,
  more: { readonly day?: string; readonly place?: 'teams' | 'room' } = {},
): Promise<void> {
  const { day = '2026-11-25', place = 'room' } = more;
  const booked = await (await world.open('hannah')).bookSession({
    pairKey,
    offerKey: 'trust-level',
    superviseeKey: demoPerson('priya').key,
    alongKeys: [],
    place,
    room: place === 'room' ? 'The quiet room' : '',
    sessions: [{ key, startsAt: `${day}T10:00:00.000Z`, endsAt: `${day}T10:45:00.000Z` }],
  });
  if (!booked.ok) throw new Error('The booking before was refused');
}
