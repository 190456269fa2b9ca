import type { Account } from '../tenant/platform';

/** What the pages need of the tenant. They ask it as the signed-in person, and see nothing else. */
export interface HostTenant {
  /** The tenant's whole surface, in process. */
  handle(request: Request): Promise<Response>;
  /** The person the request's cookie session stands for; undefined when nobody is signed in. */
  accountOf(request: Request): Account | undefined;
  /** The tenant's clock. Pages run on it, so that "today" is the demo's today. */
  now(): Date;
}

export interface HostOptions {
  readonly tenant: HostTenant;
  /** Base URL without a trailing slash, e.g. http://127.0.0.1:4400 */
  readonly origin: string;
  /** The project's root: node_modules with the SPFx runtime, and release/ with the built bundles. */
  readonly root: string;
}

/** Answers a request for a page or one of its files; undefined when the path is none of the host's. */
export type HostRoutes = (request: Request) => Promise<Response | undefined>;
