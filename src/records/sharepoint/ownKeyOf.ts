/**
 * What only the holder of a secret can work out of a session's key: HMAC-SHA-256, lower-case hex. The secret is the
 * person's own of the list Keys, base64; the label keeps this use of it apart from the device's drafts.
 */
export async function ownKeyOf(secret: string, sessionKey: string): Promise<string> {
  const raw = Uint8Array.from(atob(secret), (character) => character.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`receipt\n${sessionKey}`));
  return Array.from(new Uint8Array(signed), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
