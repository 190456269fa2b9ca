import type { GroundPorts } from '../../ground/ports';
import { lowestOfEachKey } from '../../ground/rules/lowestOfEachKey';
import type { RecordPorts } from '../ports';
import { closingStatement, signatureStatement } from '../rules/canonicalText';
import type { Acknowledgement, Addendum, RecordContent, SealedContent, SealItem } from '../rules/SealedRecord';
import { textStateOf } from '../rules/sealing';
import type { SealReading } from '../rules/sealing';
import type { SealSubject } from '../rules/SealSubject';

export interface ReadText<C extends SealedContent = RecordContent> {
  readonly reading: SealReading<C>;
  readonly addenda: readonly Addendum[];
  /** Addenda whose text no longer gives their hash, or that were written again. */
  readonly changedAddenda: readonly Addendum[];
  readonly acknowledgements: readonly Acknowledgement[];
  readonly items: readonly SealItem[];
  /** Everything in the folder, and its hashes recomputed now, by item id. */
  readonly folder: readonly SealItem[];
  readonly hashes: ReadonlyMap<number, string>;
}

/** Reads what was signed and recomputes every hash now; nothing stored is believed. */
export async function readText<C extends SealedContent>(
  ports: Pick<GroundPorts, 'sha256'> & Pick<RecordPorts, 'seals'>,
  subject: SealSubject<C>,
): Promise<ReadText<C>> {
  return textAmong(ports, subject, await ports.seals.ofPair(subject.shard, subject.pairKey));
}

/** The same of items that were read already. */
export async function textAmong<C extends SealedContent>(
  ports: Pick<GroundPorts, 'sha256'>,
  { kind, key, expected }: Pick<SealSubject<C>, 'kind' | 'key' | 'expected'>,
  folder: readonly SealItem[],
): Promise<ReadText<C>> {
  const hashes = await hashesOf(ports, folder);
  const items = lowestOfEachKey(folder.filter(({ sessionKey }) => sessionKey === key));
  const addenda = items.filter((item): item is Addendum => item.kind === 'addendum');
  return {
    folder,
    hashes,
    items,
    addenda,
    changedAddenda: addenda.filter(({ itemId, hash, version }) => hashes.get(itemId) !== hash || version !== 1),
    acknowledgements: items.filter((item): item is Acknowledgement => item.kind === 'acknowledgement'),
    reading: textStateOf(kind, { items, expected, hashes, folder }),
  };
}

/** By item id. */
export async function hashesOf(
  ports: Pick<GroundPorts, 'sha256'>,
  items: readonly SealItem[],
): Promise<ReadonlyMap<number, string>> {
  const hashes = new Map<number, string>();
  for (const item of items) {
    const text = hashedText(item);
    if (text !== undefined) hashes.set(item.itemId, await ports.sha256(text));
  }
  return hashes;
}

function hashedText(item: SealItem): string | undefined {
  switch (item.kind) {
    case 'text':
    case 'addendum':
    case 'dispute':
    case 'settlement':
      return item.text;
    case 'signature':
      return signatureStatement(item);
    case 'closedWithout':
      return closingStatement(item);
    case 'acknowledgement':
    case 'access':
    case 'removed':
    case 'unknown':
      return undefined;
  }
}
