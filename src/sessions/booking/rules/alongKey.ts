import type { PersonKey } from '../../../ground/rules/Person';

/**
 * Stands in the register for somebody asked along to a session. Who that is stands only with the pair's own words: the
 * register, which
 * trust leads read, tells that another time was proposed and not by whom.
 */
export const alongKey = (sessionKey: string, index: number): PersonKey => `along ${sessionKey} ${index}`;

/** The place among those asked along to this session; undefined for the key of a person. */
export function alongIndex(key: PersonKey, sessionKey: string): number | undefined {
  const start = `along ${sessionKey} `;
  return key.startsWith(start) ? Number(key.slice(start.length)) : undefined;
}
