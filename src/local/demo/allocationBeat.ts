import { noFactsOf } from '../../people/rules/StaffFacts';
import type { StaffFactsDraft } from '../../people/rules/StaffFacts';
import { sharePointAllocations } from '../../people/sharepoint/sharePointAllocations';
import { demoPerson } from './demoPeople';
import type { DemoTrust } from './DemoTrust';
import type { Beat } from './playPair';

/** What the trust lead entered at the beginning of the year: why, who manages, who was trained, who is outside. */
const entered: Readonly<Record<string, Partial<Omit<StaffFactsDraft, 'managerKey'>> & { readonly manager?: string }>> =
  {
    ivy: { reasons: ['childProtection', 'earlyHelp2'] },
    ruth: { reasons: ['lookedAfter'] },
    beth: { reasons: ['childInNeed'], manager: 'tom' },
    grace: { reasons: ['eyfs'], manager: 'alice' },
    lily: { reasons: ['earlyHelp3'] },
    paula: { reasons: ['earlyHelp1'] },
    priya: { reasons: ['role'], manager: 'hannah', trainedDay: 20250114 },
    dele: { reasons: ['role'], manager: 'david', trainedDay: 20230612 },
    hannah: {
      reasons: ['role'],
      trainedDay: 20240319,
      outsideName: 'Dr Elin Vaughan, Northgate Practice',
      outsideDays: [20260916, 20261104],
    },
  };

export const allocationBeat = (trust: DemoTrust): Beat => ({
  at: '2026-09-09T15:20:00.000Z',
  run: async () => {
    const store = sharePointAllocations((await trust.as('hannah')).sp);
    for (const [alias, { manager, ...facts }] of Object.entries(entered)) {
      const { key } = demoPerson(alias);
      const none = noFactsOf(key);
      const { etag: _etag, itemId: _itemId, ...empty } = none;
      await store.put({ ...empty, ...facts, managerKey: manager === undefined ? '' : demoPerson(manager).key }, none);
    }
  },
});
