import type { DatabaseSync } from 'node:sqlite';

/** A person in the directory (Entra ID), whether or not any site knows them. */
export interface Account {
  /** Directory object id, lower-case GUID. */
  readonly objectId: string;
  readonly userPrincipalName: string;
  /** The part before the @ that demo scripts and sign-in pages may use instead of the whole name. */
  readonly alias: string;
  readonly displayName: string;
  readonly mail: string;
  readonly jobTitle: string;
  /** Key of the school (or `trust`) the person works at. */
  readonly school: string;
  readonly roles: readonly string[];
  readonly guest: boolean;
  /** Guests and some accounts have no Exchange mailbox. */
  readonly mailbox: boolean;
}

/** Who is asking: a signed-in person, or the app-only caller, who is a site collection administrator. */
export type Caller = { readonly kind: 'user'; readonly account: Account } | { readonly kind: 'app' };

/** What every handler of the tenant may use. The database is the only state. */
export interface TenantContext {
  readonly db: DatabaseSync;
  /** The tenant's clock; starts at --now and runs on; `POST /_tenant/clock` moves it. */
  now(): Date;
  /** Base URL without a trailing slash, e.g. http://127.0.0.1:4400 */
  readonly origin: string;
  readonly accounts: readonly Account[];
  /** Host name the product's own code uses for Graph; only the bytes come here. */
  readonly graphOrigin: 'https://graph.microsoft.com';
}

/** A surface of the tenant (SharePoint, Graph). Pure in its arguments and the database, so a batch can re-enter it. */
export type Surface = (context: TenantContext, caller: Caller, request: Request) => Promise<Response>;

/** Something nobody here has read or measured and the tenant does all the same. */
export interface Guess {
  readonly says: string;
  /** The step of the site proof that would settle it: a name among the surface's probes, which say what each does. */
  readonly probe: string;
}

/** How much of a published type the tenant answers; the rest is refused by name. */
export interface TypeCoverage {
  readonly surface: Operation['surface'];
  readonly type: string;
  readonly properties: number;
  readonly propertiesAnswered: number;
  readonly navigations: number;
  readonly navigationsAnswered: number;
}

/** How true one operation is; FIDELITY.md is printed from these. */
export interface Operation {
  readonly surface: 'SharePoint' | 'Graph';
  /** e.g. `POST /_api/web/lists/getByTitle('…')/items` */
  readonly name: string;
  readonly fidelity: 'full' | 'partial';
  /** How it differs from the real service; empty when full. */
  readonly differs: string;
  /** What of it nobody here has read or measured, one thing each; plain text where no probe is named yet. */
  readonly guesses?: readonly (string | Guess)[];
  /** Where the behaviour was read: a Microsoft page, an issue, a recording. */
  readonly source: string;
  /** False where it is believed but not confirmed against a real tenant. */
  readonly confirmed: boolean;
}
