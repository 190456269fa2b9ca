import { addToGroup } from '../../../src/people/sharepoint/writeReference';
import type { EveryService } from '../../../src/local/demo/everyService';
import { demoPerson } from '../../../src/local/demo/demoPeople';
import type { MeetingView } from '../../../src/sessions/development/DevelopmentService';
import type { DevelopmentWords } from '../../../src/sessions/development/rules/DevelopmentWords';
import type { FaultWorld } from './FaultWorld';
import type { Flow, Held } from './flows';
import { readKeeping } from './readKeeping';

const scopeKey = 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f6a01';
const meetingKey = 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f6a02';
const consultationKey = 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f6a03';

const opening = {
  key: scopeKey,
  offerKey: 'feo-performance',
  headKey: demoPerson('tom').key,
  officerKey: demoPerson('leon').key,
  firstDay: 20260901,
} as const;
const letIn = { key: consultationKey, scopeKey, consulteeKey: demoPerson('hannah').key } as const;
const agreed: DevelopmentWords = {
  answers: [{ title: 'Looking back', words: 'A steady year.' }],
  priorities: [{ words: 'Fewer late arrivals.', part: '' }],
};

/** Miriam and Gareth say who belongs to what is kept apart. */
async function chooseKeepers(world: FaultWorld): Promise<Held> {
  const jo = await world.sp('jo');
  await addToGroup(
    jo,
    'closeKeepers',
    ['miriam', 'gareth'].map((alias) => demoPerson(alias).login),
  );
  await addToGroup(jo, 'staff', [demoPerson('leon').login]);
  return {};
}

const begin: Flow['run'] = async (hub) => {
  const plan = await hub.foreseeDevelopment(opening);
  return plan.ok && (await hub.beginDevelopment(opening, plan.value)).ok;
};
const ask: Flow['run'] = async (hub) => {
  const plan = await hub.foreseeConsultation(letIn);
  return plan.ok && (await hub.beginConsultation(letIn, plan.value)).ok;
};

async function before(done: boolean | Promise<boolean>): Promise<void> {
  if (!(await done)) throw new Error('What comes before was refused');
}

async function opened(world: FaultWorld): Promise<Held> {
  const held = await chooseKeepers(world);
  await before(begin(await world.open('miriam'), held));
  return {};
}

async function meetingOf(world: FaultWorld, alias: string): Promise<MeetingView> {
  const [meeting] = (await (await world.open(alias)).openDevelopment(scopeKey)).meetings;
  if (meeting === undefined) throw new Error('The meeting before is not there');
  return meeting;
}

async function planned(world: FaultWorld): Promise<Held> {
  await opened(world);
  await before((await (await world.open('tom')).planMeeting(scopeKey, meetingKey, 20261123)).ok);
  return { meeting: await meetingOf(world, 'leon') };
}

async function heldMeeting(world: FaultWorld): Promise<Held> {
  await planned(world);
  await before((await (await world.open('tom')).writeAgreed(await meetingOf(world, 'tom'), agreed)).ok);
  return { meeting: await meetingOf(world, 'tom') };
}

async function halfSigned(world: FaultWorld): Promise<Held> {
  const { meeting } = await heldMeeting(world);
  await before(meeting !== undefined && (await (await world.open('tom')).signMeeting(meeting)).ok);
  return { meeting: await meetingOf(world, 'leon') };
}

async function consulted(world: FaultWorld): Promise<Held> {
  await opened(world);
  await before(ask(await world.open('miriam'), {}));
  const question = 'What has grown since September?';
  await before((await (await world.open('tom')).askBeforehand(scopeKey, consultationKey, question)).ok);
  return {};
}

const openIt = (hub: EveryService): Promise<unknown> => hub.openDevelopment(scopeKey);

/** What stays where a press is cut off, and nobody goes on with, is right on its own: the same press goes on. */
const byKeeper = {
  by: 'miriam',
  other: 'gareth',
  leaves: true,
  long: true,
  open: (hub: EveryService): Promise<unknown> => hub.listDevelopment(),
  state: readKeeping,
} as const;
const byTheTwo = { leaves: true, open: openIt } as const;

/** Performance development, kept apart: by close keepers, by the headteacher, by the officer. */
export const developmentFlows: readonly Flow[] = [
  { ...byKeeper, name: 'opening performance development', prepare: chooseKeepers, run: begin },
  { ...byKeeper, name: 'letting somebody in beforehand', prepare: opened, run: ask },
  {
    ...byKeeper,
    name: 'ending what was asked beforehand',
    prepare: consulted,
    run: async (hub) => (await hub.endConsultation(consultationKey)).ok,
  },
  {
    ...byKeeper,
    name: 'ending performance development',
    prepare: opened,
    run: async (hub) => (await hub.endDevelopment(scopeKey, 20261123)).ok,
  },
  {
    ...byTheTwo,
    name: 'planning a development meeting',
    by: 'tom',
    other: 'leon',
    prepare: opened,
    run: async (hub) => (await hub.planMeeting(scopeKey, meetingKey, 20261130)).ok,
  },
  {
    ...byTheTwo,
    name: 'sharing what one prepared',
    by: 'leon',
    other: 'tom',
    prepare: planned,
    run: async (hub, { meeting }) => meeting !== undefined && (await hub.sharePreparation(meeting, agreed)).ok,
  },
  {
    ...byTheTwo,
    name: 'writing what the two agreed',
    by: 'tom',
    other: 'leon',
    prepare: async (world) => {
      await planned(world);
      return { meeting: await meetingOf(world, 'tom') };
    },
    run: async (hub, { meeting }) => meeting !== undefined && (await hub.writeAgreed(meeting, agreed)).ok,
  },
  {
    ...byTheTwo,
    name: 'sending a development meeting',
    by: 'tom',
    other: 'leon',
    prepare: heldMeeting,
    run: async (hub, { meeting }) => meeting !== undefined && (await hub.signMeeting(meeting)).ok,
  },
  {
    ...byTheTwo,
    name: 'signing a development meeting',
    by: 'leon',
    other: 'tom',
    prepare: halfSigned,
    run: async (hub, { meeting }) => meeting !== undefined && (await hub.signMeeting(meeting)).ok,
  },
];
