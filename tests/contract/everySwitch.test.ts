import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { switchValues } from '../../src/local/tenant/switches';
import { openWorld, origin } from '../prove/faults/FaultWorld';
import type { FaultWorld } from '../prove/faults/FaultWorld';
import { liveAPairsLife, setSiteUp, setUpAgain } from './lifeOfAPair';
import type { LifeOfAPair } from './lifeOfAPair';

/** What nobody has established on a real site: Set-up, booking, signing and hand-over hold, or stop without loss. */
jest.setTimeout(120_000);

const usual: LifeOfAPair = {
  opened: 'asPlanned',
  booked: 'invited',
  noted: 'saved',
  sent: 'signing',
  signed: 'sealed',
  compared: 'agrees',
  words: 'Read together.',
  handedOver: 'asPlanned',
  checked: 'read',
  former: 'ended',
  next: 'Priya Nair',
};
/** All that is different; a switch that is not named here changes nothing of it. */
const different: Readonly<Record<string, Partial<LifeOfAPair>>> = {
  'readAssignments administrators': { opened: 'notRead', handedOver: 'notRead', checked: 'notRead' },
  // a keeper's reasons have no folder there, so that what was read back is not all that was planned
  'addAlone refused': {
    opened: 'differs',
    sent: 'forbidden',
    signed: 'nothing to sign',
    compared: 'nothing sealed',
    handedOver: 'differs',
  },
  'teamsMeetings ignored': { booked: 'invited, no meeting' },
};

type Turned = readonly [name: string, value: string];
const others = Object.entries(switchValues).flatMap(([name, [, ...values]]) =>
  values.map((value): Turned => [name, value]),
);

const file = path.join(mkdtempSync(path.join(tmpdir(), 'hub-switches-')), 'set-up.db');
let left: string;
beforeAll(async () => {
  left = await inWorld(undefined, [], async (world) => {
    const found = await setSiteUp(world);
    world.keep(file);
    return found;
  });
});

async function inWorld<T>(
  snapshot: string | undefined,
  turned: readonly Turned[],
  work: (world: FaultWorld) => Promise<T>,
): Promise<T> {
  const world = openWorld(snapshot);
  try {
    const { status } = await world.tenant.handle(
      new Request(`${origin}/_tenant/switches`, { method: 'POST', body: JSON.stringify(Object.fromEntries(turned)) }),
    );
    expect(status).toBe(200);
    return await work(world);
  } finally {
    world.close();
  }
}

test('a site is set up from nothing, as usual and with every other value at once', async () => {
  expect(left).toBe('ready');
  expect(await inWorld(undefined, others, setSiteUp)).toBe('ready');
});

test('a pair lives as usual', async () => {
  expect(await inWorld(file, [], liveAPairsLife)).toEqual(usual);
});

const isAlone = ([name, value]: Turned): boolean => `${name} ${value}` in different;
const apart = others.filter(isAlone);
/** Those by which nothing should be different, some at a time, two values of one switch never together. */
const together = [0, 1, 2, 3, 4, 5].map((rest) =>
  others.filter((each) => !isAlone(each)).filter((_, index) => index % 6 === rest),
);

test.each([...apart.map((one) => [one]), ...together].map((turned) => [turned.join(', '), turned] as const))(
  'where it is %s, what can be done is done and nothing is lost',
  async (_, turned) => {
    await inWorld(file, turned, async (world) => {
      await (await world.sp('jo')).web.lists.getByTitle('Requests').delete();
      expect(await setUpAgain(world)).toBe('ready');
      expect(await liveAPairsLife(world)).toEqual({
        ...usual,
        ...different[turned.map((one) => one.join(' ')).join()],
      });
    });
  },
);
