import type { PairDraft } from '../../src/access/AccessService';
import type { AccessPlan } from '../../src/access/rules/accessPlan';
import type { OpenedScope } from '../../src/access/ports';
import type { Outcome } from '../../src/ground/rules/Issue';
import type { ChangeDone, ChangeDraft, HandoverService } from '../../src/sessions/handover/HandoverService';

/** Looks at who gains and who loses, and then presses, as a record keeper does; says why where the trust's table asks for it. */
export async function openAsShown(
  hub: Pick<HandoverService, 'foreseeOpening' | 'openPair'>,
  draft: PairDraft,
): Promise<Outcome<OpenedScope>> {
  const shown = await hub.foreseeOpening(draft);
  if (!shown.ok) return shown;
  const done = await hub.openPair(draft, shown.value);
  return asksWhy(done) ? hub.openPair({ ...draft, unusual: 'leadDecided' }, shown.value) : done;
}

export async function carryOutAsShown(
  hub: Pick<HandoverService, 'foreseeChange' | 'carryOutChange'>,
  input: { readonly draft: ChangeDraft; readonly cancelBecause: string | undefined },
): Promise<Outcome<ChangeDone>> {
  const { access: plan } = await hub.foreseeChange(input.draft);
  const done = await hub.carryOutChange({ ...input, plan });
  const draft = { ...input.draft, unusual: 'leadDecided' };
  return asksWhy(done) ? hub.carryOutChange({ ...input, draft, plan }) : done;
}

const asksWhy = (done: Outcome<unknown>): boolean => !done.ok && done.issues.some(({ field }) => field === 'unusual');

/** A plan by which nobody gains or loses anything. */
export const noPlan: AccessPlan = {
  lines: [],
  keepers: { names: [], parts: [] },
  administrators: [],
  readAt: '2026-11-23T09:00:00Z',
  rights: 'read',
  places: 0,
  print: '',
};
