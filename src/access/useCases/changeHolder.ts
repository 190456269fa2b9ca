import type { Outcome } from '../../ground/rules/Issue';
import { checkTexts } from '../../ground/rules/checkTexts';
import type { PeoplePorts } from '../../people/ports';
import type { AccessPorts } from '../ports';
import { checkTaking, isHeldBy, sameHolders } from '../rules/holders';
import type { HeldGroup, Holder, HolderChange } from '../rules/holders';
import type { HolderChanged } from '../AccessService';

type HolderPorts = Pick<AccessPorts, 'holders'> & Pick<PeoplePorts, 'trust'>;

/**
 * Puts somebody into one of the Hub's groups or takes them out, as it was shown and not otherwise; read back until two
 * readings agree. Who keeps records is then written down where every page reads it.
 */
export async function changeHolder(ports: HolderPorts, change: HolderChange): Promise<Outcome<HolderChanged>> {
  const now = (await ports.holders.read()).groups.find(({ group }) => group === change.group);
  // a group that a later Set-up makes
  if (now === undefined) return { ok: false, issues: [{ code: 'setUpFirst', field: '' }] };
  if (!sameHolders(change.seen, now.holders)) return { ok: false, issues: [{ code: 'planChanged', field: '' }] };
  return change.what === 'add' ? added(ports, now, change.signInName) : taken(ports, now, change.holder);
}

async function added(ports: HolderPorts, now: HeldGroup, signInName: string): Promise<Outcome<HolderChanged>> {
  const issues = checkTexts({ signInName });
  if (issues.length > 0) return { ok: false, issues };
  const known = await ports.trust.meet(signInName);
  if (known === undefined) return { ok: false, issues: [{ code: 'notInDirectory', field: 'signInName' }] };
  if (isHeldBy(now.holders, known.login))
    return { ok: false, issues: [{ code: 'alreadyThere', field: 'signInName', facts: { name: known.name } }] };
  await ports.holders.add(now.group, known.login);
  const changed = await readBack(ports, now, (holders) => isHeldBy(holders, known.login));
  return { ok: true, value: { ...changed, name: known.name } };
}

async function taken(ports: HolderPorts, now: HeldGroup, holder: Holder): Promise<Outcome<HolderChanged>> {
  const issues = holder.kind === 'person' ? checkTaking(now) : [];
  if (issues.length > 0) return { ok: false, issues };
  await ports.holders.take(now.group, holder.siteId);
  const changed = await readBack(ports, now, (holders) => !holders.some(({ siteId }) => siteId === holder.siteId));
  return { ok: true, value: { ...changed, name: holder.name } };
}

async function readBack(
  ports: HolderPorts,
  { group }: HeldGroup,
  hoped: (holders: readonly Holder[]) => boolean,
): Promise<Omit<HolderChanged, 'name'>> {
  const { readBack: how, holders } = await ports.holders.readBack(group, hoped);
  if (group === 'keepers' && how !== 'notCertain') {
    await ports.holders.nameKeepers(holders.filter(({ kind }) => kind === 'person').map(({ name }) => name));
    ports.trust.forgetReference();
  }
  return { readBack: how };
}
