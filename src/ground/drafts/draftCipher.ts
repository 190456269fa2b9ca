/** A new 256-bit key, as text for its item in the tenant. */
export function newDraftKey(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));
}

/** Not extractable: once imported, no script can read it again. Rejects when the text is no such key. */
export async function importDraftKey(text: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

export interface Sealed {
  readonly iv: Uint8Array;
  readonly words: Uint8Array;
}

/**
 * A new random initialisation vector every time: AES-GCM must never use one twice with a key. `place` is bound in, so
 * that a draft put in another's place does not open.
 */
export async function sealWords(key: CryptoKey, place: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const words = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: utf8(place) },
    key,
    utf8(JSON.stringify(value)),
  );
  return { iv, words: new Uint8Array(words) };
}

/** Undefined when it was not sealed with this key, in this place, as it stands. */
export async function openWords(key: CryptoKey, place: string, { iv, words }: Sealed): Promise<unknown> {
  try {
    const bytes = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: copied(iv), additionalData: utf8(place) },
      key,
      copied(words),
    );
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
/** On memory of its own, as the browser's typings want it. */
const copied = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);
