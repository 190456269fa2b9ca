import type { PersonKey } from '../../ground/rules/Person';
import { recordContentOf } from '../../records/rules/canonicalText';
import type { SealedText, SealItem } from '../../records/rules/SealedRecord';

/**
 * Who has not put their name to the newest text of some session, by the names that stand in the text itself. Used to
 * leave signing open, never to say that something was signed.
 */
export function stillToSign(items: readonly SealItem[]): ReadonlySet<PersonKey> {
  const newest = new Map<string, SealedText>();
  for (const item of items) {
    if (item.kind !== 'text') continue;
    const known = newest.get(item.sessionKey);
    if (known === undefined || known.itemId < item.itemId) newest.set(item.sessionKey, item);
  }
  const waiting = new Set<PersonKey>();
  for (const text of newest.values()) {
    const signed = new Set(
      items.flatMap((item) => (item.kind === 'signature' && item.textHash === text.hash ? [item.signerKey] : [])),
    );
    for (const key of namedIn(text)) if (!signed.has(key)) waiting.add(key);
  }
  return waiting;
}

/** Nobody, where the text cannot be read: whoever belongs reads it all the same. */
const namedIn = ({ text }: SealedText): readonly PersonKey[] =>
  recordContentOf(text)?.people.map(({ key }) => key) ?? [];
