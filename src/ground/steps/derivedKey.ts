import type { GroundPorts } from '../ports';

/**
 * A key that follows from what the item is about, in the shape of a GUID: the same step taken twice, or by two people,
 * creates one item. Never reveals its parts.
 */
export async function derivedKey(ports: Pick<GroundPorts, 'sha256'>, ...parts: readonly string[]): Promise<string> {
  const hex = await ports.sha256(parts.join('\n'));
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
