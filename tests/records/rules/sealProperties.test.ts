import fc from 'fast-check';
import { compareReceipts, receiptOf } from '../../../src/records/rules/Receipt';
import type { Receipt } from '../../../src/records/rules/Receipt';
import type { Party } from '../../../src/records/rules/Party';
import type { SealReading } from '../../../src/records/rules/sealing';
import type { Addendum, SealedText, SealItem, UnknownSealItem } from '../../../src/records/rules/SealedRecord';
import { group, keeper, SealFolder, sha, supervisor, supervisee, third } from '../../builders/sealFolder';

type Added = (folder: SealFolder, by: Party) => unknown;
const texts = (folder: SealFolder): readonly SealedText[] =>
  folder.items.filter((item): item is SealedText => item.kind === 'text');
const textAt = (folder: SealFolder, at: number): SealedText | undefined =>
  texts(folder)[at % Math.max(1, texts(folder).length)];

const party = fc.constantFrom(...group);
const word = fc.constantFrom('one', 'two', 'three');
const named = fc.constantFrom(group, [supervisor, supervisee], [{ ...third, role: 'supervisor' as const }, supervisee]);
/** Anything a participant may add, in any name, of any shape. */
const addition: fc.Arbitrary<Added> = fc.oneof(
  fc.tuple(word, named).map(
    ([text, parties]): Added =>
      (folder, by) =>
        folder.text(text, { by, parties }),
  ),
  fc.tuple(fc.nat(9), party, word).map(
    ([at, signer, comment]): Added =>
      (folder, by) => {
        const text = textAt(folder, at);
        return text && folder.sign(text, signer, { by, comment });
      },
  ),
  fc.tuple(fc.nat(9), fc.subarray([...group]), fc.nat(20)).map(
    ([at, without, days]): Added =>
      (folder, by) => {
        folder.wait(days);
        const text = textAt(folder, at);
        return text && folder.close(text, without, by);
      },
  ),
  fc.constant<Added>((folder, by) => folder.add<UnknownSealItem>({ kind: 'unknown' }, by)),
  word.map(
    (text): Added =>
      (folder, by) =>
        folder.add<Addendum>({ kind: 'addendum', text, hash: sha(text) }, by),
  ),
  word.map(
    (text): Added =>
      (folder, by) =>
        folder.add<SealedText>({ kind: 'text', text, hash: sha(text) }, by),
  ),
);
const additions = fc.array(fc.tuple(addition, party), { maxLength: 12 });
const carryOut = (folder: SealFolder, all: readonly (readonly [Added, Party])[]): void =>
  all.forEach(([add, by]) => add(folder, by));

/** What a record is to its readers. */
const recordIn = ({ state, text, signatures, without, seal, sealedAt, completedBy }: SealReading): object => ({
  state,
  text: text?.itemId,
  signatures: signatures.map(({ itemId }) => itemId),
  without,
  seal,
  sealedAt,
  completedBy,
});

/** A folder with anything in it before and around a record that everybody of the group signed. */
function sealedFolder(before: readonly (readonly [Added, Party])[]): SealFolder {
  const folder = new SealFolder();
  carryOut(folder, before);
  const text = folder.text('the record', { parties: group });
  group.forEach((one) => folder.sign(text, one));
  return folder;
}

test('nothing a participant adds after completion changes the state or the record', () => {
  let complete = 0;
  fc.assert(
    fc.property(additions, additions, (before, after) => {
      const folder = sealedFolder(before);
      const then = folder.read(group);
      if (then.state === 'sealed') complete += 1;
      fc.pre(then.completedBy !== undefined && then.state === 'sealed');
      const record = recordIn(then);
      for (const [add, by] of after) {
        add(folder, by);
        expect(recordIn(folder.read(group))).toEqual(record);
      }
    }),
    { numRuns: 500 },
  );
  expect(complete).toBeGreaterThan(400);
});

test('nothing a participant adds makes any record read as changed by somebody with full rights', () => {
  fc.assert(
    fc.property(additions, (all) => {
      const folder = new SealFolder();
      carryOut(folder, all);
      expect(folder.read(group)).toMatchObject({ problems: [] });
    }),
    { numRuns: 500 },
  );
});

const receiptFrom = (reading: SealReading): Receipt => {
  const seen = receiptOf(reading);
  if (seen === undefined) throw new Error('no record');
  return { ...seen, madeAt: '', itemId: 1, untouched: true };
};

test('an item of the record edited by anybody reads as differing; one removed differs from every receipt', () => {
  const change = fc.constantFrom<(item: SealItem) => Partial<SealItem>>(
    () => ({}),
    () => ({ text: 'other' }),
    () => ({ comment: 'other' }),
    (item) => ({ hash: sha(`other ${item.itemId}`) }),
    () => ({ authorKey: 'c', authorId: third.siteId }),
  );
  fc.assert(
    fc.property(additions, additions, fc.nat(9), change, fc.boolean(), (before, after, at, changed, gone) => {
      const folder = sealedFolder(before);
      const then = folder.read(group);
      fc.pre(then.state === 'sealed');
      const receipt = receiptFrom(then);
      carryOut(folder, after);
      const item = then.parts[at % then.parts.length];
      if (item === undefined) throw new Error('no part');
      if (gone) folder.remove(item);
      else folder.rewrite(item, changed(item), keeper);
      const now = folder.read(group);
      const fully = now.state === 'sealed' && now.problems.length === 0;
      const kept = compareReceipts([receipt], now, 'p').kind === 'same';
      expect(fully && kept).toBe(false);
      // what is there and was edited shows without any receipt
      if (!gone) expect(now.state).not.toBe('sealed');
    }),
    { numRuns: 500 },
  );
});
