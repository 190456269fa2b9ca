import { refused } from '../../../ground/rules/Issue';
import type { Issue, Outcome } from '../../../ground/rules/Issue';
import { lineManager } from '../../../ground/rules/lineManager';
import type { FurtherDraft } from '../FurtherService';
import type { FurtherPorts } from '../ports';
import { isAskedBy } from '../../duty/rules/DutyAsk';
import type { FurtherAsk } from '../rules/FurtherAsk';
import { supportIn } from './furtherLines';

/** For oneself, or for somebody one supervises who wants it. What is kept is who, what, for whom and to whom; never why. */
export async function askFurther(ports: FurtherPorts, draft: FurtherDraft): Promise<Outcome<FurtherAsk>> {
  const { key, kindKey, forKey } = draft;
  const kind = supportIn(await ports.home.reference()).find((one) => one.key === kindKey);
  const issues = [
    ...(kind === undefined ? [{ code: 'required', field: 'kindKey' } as const] : []),
    ...(await issuesOfWhom(ports, draft)),
    ...(kind?.to === lineManager ? issuesOfManager(ports.me.key, draft) : []),
  ];
  if ((await ports.further.closeKeepers())?.length === 0) return refused({ code: 'nobodyToHandOn', field: '' });
  if (issues.length > 0) return refused(...issues);
  const toKey = kind?.to === lineManager ? draft.toKey : '';
  return { ok: true, value: await ports.further.add({ key, kindKey, forKey, toKey }) };
}

async function issuesOfWhom(ports: FurtherPorts, { forKey, agreed }: FurtherDraft): Promise<readonly Issue[]> {
  if (forKey === '') return [];
  if (!agreed) return [{ code: 'notAgreed', field: 'agreed' }];
  const pairs = await ports.pairs.supervisedBy(ports.me.key);
  const theirs = pairs.some(({ superviseeKey, status }) => superviseeKey === forKey && status === 'active');
  return theirs ? [] : [{ code: 'notFound', field: 'forKey' }];
}

function issuesOfManager(me: string, { forKey, toKey }: FurtherDraft): readonly Issue[] {
  if (toKey === '') return [{ code: 'required', field: 'toKey' }];
  return toKey === (forKey || me) ? [{ code: 'notThemselves', field: 'toKey' }] : [];
}

/** By whoever asked, as long as nobody has handed it on. */
export async function takeFurtherBack(ports: FurtherPorts, key: string): Promise<Outcome<FurtherAsk>> {
  const ask = await ports.further.find(key);
  if (ask === undefined || !isAskedBy(ask, ports.me.login)) return refused({ code: 'notFound', field: '' });
  if (ask.status === 'withdrawn') return { ok: true, value: ask };
  if (ask.status !== 'asked') return refused({ code: 'changedSinceShown', field: '' });
  return { ok: true, value: await ports.further.update(ask, { status: 'withdrawn', scopeKey: '' }) };
}

/** By a close keeper. */
export async function declineFurther(ports: FurtherPorts, key: string): Promise<Outcome<FurtherAsk>> {
  const ask = await ports.further.find(key);
  if (ask === undefined || !(await ports.closeKeeping.amCloseKeeper())) return refused({ code: 'notFound', field: '' });
  if (ask.status === 'declined') return { ok: true, value: ask };
  if (ask.status !== 'asked') return refused({ code: 'changedSinceShown', field: '' });
  return { ok: true, value: await ports.further.update(ask, { status: 'declined', scopeKey: '' }) };
}
