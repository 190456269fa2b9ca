import type { New } from '../../src/ground/ports';
import type { RecordPorts } from '../../src/records/ports';
import type * as completionModule from '../../src/records/rules/completion';
import type * as partyModule from '../../src/records/rules/Party';
import type { SealItem } from '../../src/records/rules/SealedRecord';
import type * as sealingModule from '../../src/records/rules/sealing';
import type * as sealRemarksModule from '../../src/records/rules/sealRemarks';
import type * as keepersModule from '../../src/records/sharepoint/keepersAmong';
import type * as registerRowsModule from '../../src/people/sharepoint/registerRows';
import type * as addOwnModule from '../../src/records/useCases/addOwn';
import type * as keepReceiptModule from '../../src/records/useCases/keepReceipt';
import { foreseenKey } from './foreseenKey';
import { weaken } from './weaknesses';

/** The first text that everybody signed, whatever stood there when they did. */
weaken<typeof completionModule>('../../src/records/rules/completion', (real) => ({
  counts: {
    rows: ['S1'],
    old: ({ candidates, hashes }, signature, party, text) =>
      real.counts({ candidates: candidates.filter((one) => one.text === text), hashes }, signature, party, text),
  },
  completionOf: {
    rows: ['S1'],
    old: (input, _candidates, candidate) => {
      const found = real.completionOf(input, [candidate], candidate);
      return { ...found, completedBy: found.completedBy === undefined ? undefined : candidate.text.itemId };
    },
  },
}));

/** The parties are those whom the register names on that day. */
weaken<typeof partyModule>('../../src/records/rules/Party', () => ({
  partiesNamed: { rows: ['S2'], old: (_content, expected) => expected },
}));
weaken<typeof registerRowsModule>('../../src/people/sharepoint/registerRows', (real) => ({
  pairsIn: {
    rows: ['S2'],
    old: (scope, rows, today, tell) =>
      real.pairsIn(scope, rows, today, tell).map((pair) => {
        const row = rows.find((one) => one.SuperviseeKey === pair.superviseeKey);
        return { ...pair, firstDay: Number(row?.FirstDay ?? pair.firstDay) };
      }),
  },
}));

/** A key that can be foreseen, and whatever stands under it believed. */
weaken<typeof addOwnModule>('../../src/records/useCases/addOwn', () => ({
  addOwn: {
    rows: ['S3'],
    old: async <T extends SealItem>(
      ports: { readonly me: { readonly key: string } } & Pick<RecordPorts, 'seals'>,
      { shard, pairKey }: { readonly shard: string; readonly pairKey: string },
      words: Omit<New<T>, 'key'>,
    ): Promise<T> => {
      const { kind, sessionKey, textHash } = words as unknown as Readonly<Record<string, string>>;
      const key = foreseenKey(sessionKey ?? '', kind ?? '', textHash ?? '', ports.me.key);
      return (await ports.seals.add(shard, pairKey, { ...words, key } as unknown as New<SealItem>)) as T;
    },
  },
}));

/** A look at who can read is anybody's to write. */
weaken<typeof keepersModule>('../../src/records/sharepoint/keepersAmong', () => ({
  keepersAmong: { rows: ['S4'], old: async (_sp, userIds) => new Set(userIds) },
}));

/** An item written again is as good as the first, and nobody keeps a receipt. */
weaken<typeof sealRemarksModule>('../../src/records/rules/sealRemarks', () => ({
  isFirstVersion: { rows: ['S5'], old: () => true },
}));
weaken<typeof keepReceiptModule>('../../src/records/useCases/keepReceipt', () => ({
  ownReceipt: { rows: ['S5'], old: async () => ({ finding: { kind: 'none' }, made: false }) },
}));

/** Anything beside the record that does not fit breaks it. */
weaken<typeof sealingModule>('../../src/records/rules/sealing', (real) => ({
  textStateOf: {
    rows: ['S6'],
    old: (kind, input) => {
      const reading = real.textStateOf(kind, input);
      return reading.remarks.length === 0 ? reading : { ...reading, state: 'broken', seal: '' };
    },
  },
}));
