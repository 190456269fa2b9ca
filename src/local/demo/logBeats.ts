import type { LogDraft } from '../../logs/rules/entries';
import { dayInZone } from '../../ground/rules/days';
import type { DemoTrust } from './DemoTrust';
import { zone } from './DemoTrust';
import { demoPerson } from './demoPeople';
import type { Beat } from './playPair';

type Told = Pick<LogDraft, 'kindKey' | 'fields'> & Partial<LogDraft> & { readonly at: string; readonly by: string };

/** What Priya and Hannah logged this half-term: of three ad-hoc entries one decision is still owed to a child's file. */
const entries: readonly Told[] = [
  {
    at: '2026-11-06T12:10:00.000Z',
    by: 'priya',
    kindKey: 'ad-hoc',
    fields: { purpose: 'decision' },
    decided: true,
    reference: '4-017',
  },
  {
    at: '2026-11-11T15:40:00.000Z',
    by: 'priya',
    kindKey: 'ad-hoc',
    fields: { purpose: 'decision' },
    decided: true,
    reference: '4-022',
    onFile: true,
  },
  { at: '2026-11-19T08:20:00.000Z', by: 'hannah', kindKey: 'ad-hoc', fields: { purpose: 'check' } },
  {
    at: '2026-11-20T14:30:00.000Z',
    by: 'priya',
    kindKey: 'referral-feedback',
    fields: { agency: 'Early help hub' },
    reference: '4-017',
    chaseDay: 20261127,
  },
];

export const logBeats = (trust: DemoTrust, pairKey: string): readonly Beat[] =>
  entries.map(({ at, by, ...told }) => ({
    at,
    run: async () => {
      const { hub, ports } = await trust.as(by);
      const outcome = await hub.addEntry({
        key: ports.keys.newKey(),
        pairKey,
        withName: '',
        day: dayInZone(trust.tenant.now(), zone),
        ownerKey: demoPerson(by).key,
        decided: false,
        reference: '',
        onFile: false,
        chaseDay: undefined,
        ...told,
      });
      if (!outcome.ok) throw new Error(`Logging as ${by} was refused`);
    },
  }));
