import type { RecordPorts } from '../../../records/ports';
import type { GroundPorts } from '../../../ground/ports';
import { closingStatement, signatureStatement } from '../../../records/rules/canonicalText';
import { lowestOfEachKey } from '../../../ground/rules/lowestOfEachKey';
import type { SealReading } from '../../../records/rules/sealing';
import { sealStateOf } from '../../../records/rules/sealing';
import type { Acknowledgement, Addendum, SealItem } from '../../../records/rules/SealedRecord';
import type { Session } from '../../rules/Session';
import { expectedParties } from '../rules/expectedParties';
import type { SealedSession } from '../rules/expectedParties';

export interface ReadSeal {
  readonly reading: SealReading;
  readonly addenda: readonly Addendum[];
  /** Addenda whose text no longer gives their hash, or that were written again. */
  readonly changedAddenda: readonly Addendum[];
  readonly acknowledgements: readonly Acknowledgement[];
  readonly items: readonly SealItem[];
  /** Everything in the folder, and its hashes recomputed now, by item id. */
  readonly folder: readonly SealItem[];
  readonly hashes: ReadonlyMap<number, string>;
}

type Found = SealedSession & { readonly session: Session };

/** Reads what was signed and recomputes every hash now; nothing stored is believed. */
export async function readSeal(
  ports: Pick<GroundPorts, 'sha256'> & Pick<RecordPorts, 'seals'>,
  found: Found,
): Promise<ReadSeal> {
  const { session } = found;
  return sealIn(ports, found, await ports.seals.ofPair(session.shard, session.pairKey));
}

/** The same of items that were read already. */
export async function sealIn(
  ports: Pick<GroundPorts, 'sha256'>,
  found: Found,
  folder: readonly SealItem[],
): Promise<ReadSeal> {
  const hashes = await hashesOf(ports, folder);
  const items = lowestOfEachKey(folder.filter(({ sessionKey }) => sessionKey === found.session.key));
  const addenda = items.filter((item): item is Addendum => item.kind === 'addendum');
  return {
    folder,
    hashes,
    items,
    addenda,
    changedAddenda: addenda.filter(({ itemId, hash, version }) => hashes.get(itemId) !== hash || version !== 1),
    acknowledgements: items.filter((item): item is Acknowledgement => item.kind === 'acknowledgement'),
    reading: sealStateOf({ items, expected: expectedParties(found), hashes, folder }),
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
