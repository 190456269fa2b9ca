import type { SessionTarget } from '../rules/SessionRef';

interface CarriesSession {
  readonly target: SessionTarget;
}

/** The address of a session or its record: where it is kept, or the short code of a link. */
export const sessionAddress = {
  write: ({ target }: CarriesSession) => ({
    parts: 'code' in target ? [target.code] : [target.shard, target.pairKey, target.sessionKey],
  }),
  read: ([first, pairKey, sessionKey]: readonly string[]): CarriesSession | undefined => {
    if (!first) return undefined;
    return { target: pairKey && sessionKey ? { shard: first, pairKey, sessionKey } : { code: first } };
  },
};
