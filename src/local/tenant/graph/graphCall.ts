import type { Account, Caller, Guess, Operation, TenantContext } from '../platform';
import type { GraphProbe } from './graphProbes';

/** What the Prefer header asked for. */
export interface Preferences {
  /** Zone name as sent, checked to be one; times are answered in it instead of UTC. */
  readonly zone: string | undefined;
  readonly immutableIds: boolean;
  readonly textBodies: boolean;
  readonly pageSize: number | undefined;
}

/** One request on its way to a handler: path walked, permissions checked, body read. */
export interface GraphCall {
  readonly context: TenantContext;
  readonly caller: Caller;
  /** Whose `me` or `users/{id}` the path names; undefined at the root. */
  readonly owner: Account | undefined;
  /** The calendar the path names: the id of a further one, null for the mailbox's own, undefined when it names none. */
  readonly calendar: string | null | undefined;
  /** Values of the endpoint's `{names}`, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** Query options by name as sent. Only those the endpoint allows get here. */
  readonly query: ReadonlyMap<string, string>;
  readonly headers: Headers;
  /** Parsed JSON; undefined when the request had none. */
  readonly body: unknown;
  readonly prefer: Preferences;
  /** The service's root as this caller reaches it, for links and contexts; ends in /v1.0 */
  readonly root: string;
  /** The root under which the request arrived. */
  readonly arrival: string;
  /** The request's own address under `root`, for next links. */
  readonly url: URL;
  /** What a repeated transactionId gets: as in Graph, or what a fault of the tenant's contract asks for. */
  readonly duplicates: 'usual' | 'same' | '409' | '400' | 'true';
  /** Sends a request through the whole surface again; a batch does. */
  readonly reenter: (request: Request) => Promise<Response>;
}

/** A guess of a Graph operation; its probe is one of graphProbes. */
export interface GraphGuess extends Guess {
  readonly probe: GraphProbe;
}

/** What a handler answers. `body` undefined means an empty answer. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** Bytes instead of JSON. */
  readonly content?: { readonly type: string; readonly bytes: Uint8Array };
  readonly headers?: Readonly<Record<string, string>>;
  /** Rows read elsewhere on its behalf, by the parts of a batch. */
  readonly rows?: number;
}

/** One operation: where it is, who may call it, what it does and how true it is. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Segments below the owner (or the root), e.g. `events/{event}/accept`. */
  readonly path: string;
  /** Whether the path lies below `me` or `users/{id}`. */
  readonly below: 'root' | 'person';
  /** `mailbox`: the caller's own mailbox or nobody's. `directory`: anyone's profile. `files`: what SharePoint holds. */
  readonly service: 'directory' | 'mailbox' | 'files' | 'none';
  /** Any of these delegated scopes will do; empty when none is needed. */
  readonly scopes: readonly string[];
  /** More scopes that do when the path names the caller. */
  readonly ownScopes?: readonly string[];
  /** Query options it takes; any other is refused by name. */
  readonly query: readonly string[];
  /** The thing has a version, and If-Match is held to it. */
  readonly versioned?: boolean;
  readonly handle: (call: GraphCall) => Answer | Promise<Answer>;
  readonly operation: Omit<Operation, 'surface' | 'name' | 'guesses'> & { readonly guesses?: readonly GraphGuess[] };
}
