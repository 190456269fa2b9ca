import type { Properties } from './readBody';

/** Something with properties that can be selected and links that can be expanded. */
export interface Entity {
  /** e.g. SP.List */
  readonly type: string;
  /** Below `_api/`, e.g. Web/Lists(guid'…') */
  readonly link: string;
  /** As the header and the answer's body carry it, unless the body has a form of its own. */
  readonly etag?: string;
  /** The ETag in the body, where it is not the header's. */
  readonly bodyEtag?: string;
  /** `odata.id`, where it is not the address. */
  readonly id?: string;
  /** What comes without `$select`. */
  readonly values: Properties;
  /** What comes only when `$select` names it. */
  readonly extra?: Readonly<Record<string, () => unknown>>;
  /** What `$expand` brings. */
  readonly links?: Readonly<Record<string, () => Linked>>;
  /** Names among these that are columns of a list, whose case counts. */
  readonly columns?: ReadonlySet<string>;
}

export type Linked = Entity | readonly Entity[] | null;
