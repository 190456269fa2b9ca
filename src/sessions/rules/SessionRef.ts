export interface SessionRef {
  readonly shard: string;
  readonly pairKey: string;
  readonly sessionKey: string;
}
export type SessionTarget =
  | { readonly code: string }
  | { readonly shard: string; readonly pairKey: string; readonly sessionKey: string };
