import type { EveryService } from '../../../src/local/demo/everyService';
import { demoPerson } from '../../../src/local/demo/demoPeople';
import { addToGroup } from '../../../src/people/sharepoint/writeReference';
import type { FaultWorld } from './FaultWorld';
import type { Flow, Held } from './flows';
import { readKeeping } from './readKeeping';

const askKey = 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f6a01';
const scopeKey = 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f6a02';
const stepKey = 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f6a03';
const draft = {
  key: askKey,
  kindKey: 'stress-risk-assessment',
  forKey: demoPerson('priya').key,
  agreed: true,
  toKey: demoPerson('tom').key,
};

/** Gareth and Alice are close keepers. */
async function nameCloseKeepers(world: FaultWorld): Promise<Held> {
  const logins = ['gareth', 'alice'].map((alias) => demoPerson(alias).login);
  await addToGroup(await world.sp('jo'), 'closeKeepers', logins);
  return {};
}

async function ask(world: FaultWorld): Promise<Held> {
  await nameCloseKeepers(world);
  if (!(await (await world.open('hannah')).askFurther(draft)).ok) throw new Error('Asking before was refused');
  return {};
}

async function handOn(hub: EveryService): Promise<boolean> {
  const handing = { askKey, key: scopeKey, takerKey: demoPerson('tom').key };
  const plan = await hub.foreseeFurther(handing);
  return plan.ok && (await hub.handFurtherOn(handing, plan.value)).ok;
}

/** A close keeper finds it waiting, and hands it on. */
async function goOn(hub: EveryService): Promise<void> {
  const { keeping } = await hub.listFurther();
  if ((keeping?.waiting.length ?? 0) > 0) await handOn(hub);
}

async function askAndHandOn(world: FaultWorld): Promise<Held> {
  await ask(world);
  if (!(await handOn(await world.open('gareth')))) throw new Error('Handing on before was refused');
  return {};
}

/** Further support, from asking to the note of whoever takes it up. */
export const furtherFlows: readonly Flow[] = [
  {
    name: 'asking for further support',
    by: 'hannah',
    other: 'gareth',
    prepare: nameCloseKeepers,
    run: async (hub) => (await hub.askFurther(draft)).ok,
    leaves: true,
  },
  {
    name: 'handing further support on',
    by: 'gareth',
    other: 'alice',
    prepare: ask,
    run: handOn,
    open: goOn,
    leaves: true,
    long: true,
    state: readKeeping,
  },
  {
    name: 'noting that it is under way',
    by: 'tom',
    other: 'gareth',
    prepare: askAndHandOn,
    run: async (hub) => (await hub.noteFurther(scopeKey, stepKey, 'taken')).ok,
    leaves: true,
  },
];
