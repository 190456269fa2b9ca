import { demoPerson } from '../../../src/local/demo/demoPeople';
import { addToGroup } from '../../../src/people/sharepoint/writeReference';
import type { FaultWorld } from './FaultWorld';
import type { Flow, Held } from './flows';

const draft = {
  key: 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f5a01',
  urgency: 'today',
  forKey: '',
  agreed: false,
  headteacherToo: false,
} as const;
const template = {
  title: 'Debrief, our own',
  address: 'http://127.0.0.1:4400/sites/trust/Shared Documents/debrief.docx',
};

/** Hannah is on duty, then Tom. */
async function enterRota(world: FaultWorld): Promise<Held> {
  const onDuty = ['hannah', 'tom'].map((alias) => demoPerson(alias));
  await addToGroup(
    await world.sp('jo'),
    'duty',
    onDuty.map(({ login }) => login),
  );
  const rota = onDuty.map(({ key, name }) => ({ personKey: key, name, weekdays: [], from: 480, to: 1020 }));
  const saved = await (await world.open('jo')).saveDebriefs({ rota, template });
  if (!saved.ok) throw new Error('The rota before was refused');
  return {};
}

async function ask(world: FaultWorld): Promise<Held> {
  await enterRota(world);
  if (!(await (await world.open('priya')).askDuty(draft)).ok) throw new Error('Asking before was refused');
  return {};
}

/** A debrief of whoever is on duty. */
export const dutyFlows: readonly Flow[] = [
  {
    name: 'asking whoever is on duty',
    by: 'priya',
    other: 'hannah',
    prepare: enterRota,
    run: async (hub) => (await hub.askDuty(draft)).ok,
    leaves: true,
  },
  {
    name: 'taking a debrief',
    by: 'hannah',
    other: 'priya',
    prepare: ask,
    run: async (hub) => (await hub.moveDuty(draft.key, { what: 'taken' })).ok,
    leaves: true,
  },
];
