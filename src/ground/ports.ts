import type { School } from './rules/School';
import type { Reference, TrustCatalogue } from './rules/Catalogue';
import type { PersonKey } from './rules/Person';

/**
 * An item to create. Its `key` is made by the client before the first attempt; creating the same key again returns the
 * first item.
 */
export type New<T> = DistributiveOmit<T, Stamps>;
/** What an adapter fills in itself: SharePoint's ids and stamps. */
type Stamps =
  | 'etag'
  | 'itemId'
  | 'createdBy'
  | 'createdAt'
  | 'modifiedBy'
  | 'modifiedByKey'
  | 'modifiedAt'
  | 'authorKey'
  | 'authorId'
  | 'authorName'
  | 'editorId'
  | 'version'
  | 'byKeeper'
  | 'supervisorName'
  | 'superviseeName';
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K & keyof T> : never;
/** Who the page says is signed in; SharePoint has the last word on every request. */
export interface SignedIn {
  readonly key: PersonKey;
  readonly login: string;
  readonly name: string;
  readonly mail: string;
  /** Site collection administrator or site owner, as far as the page knows; used only to offer the set-up places. */
  readonly administers: boolean;
}
/** A span of time in ISO UTC. */
export interface Span {
  readonly startsAt: string;
  readonly endsAt: string;
}
export interface KeyMaker {
  /** Random GUID. */
  newKey(): string;
  /** Eight characters of an alphabet without look-alikes. */
  newCode(): string;
}
export interface Links {
  /** https link to the session on the site's full page. */
  web(code: string): string;
  teams(code: string): string;
}

/** What every use case may need of the page it runs in. */
export interface GroundPorts {
  readonly me: SignedIn;
  readonly keys: KeyMaker;
  readonly links: Links;
  now(): Date;
  /** SHA-256 of the UTF-8 bytes, lower-case hex. */
  sha256(text: string): Promise<string>;
}

export interface CatalogueReader {
  /** The trust's own data without its schools, from memory when it was read before. */
  reference(): Promise<Reference>;
  /** The same with these schools and their dates, at least; with every school unless they are named. */
  catalogue(schoolKeys?: readonly string[]): Promise<TrustCatalogue>;
  /** Every school without its dates: one page of names. */
  schoolNames(): Promise<readonly School[]>;
}

/** The catalogue as whoever opened the Hub has read it. */
export interface CataloguePorts {
  readonly home: CatalogueReader;
}
