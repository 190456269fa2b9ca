import type { Problem } from './Problem';
import type { Properties } from './readBody';

/** Something with properties that can be selected and links that can be expanded. */
export interface Entity {
  /** e.g. SP.List */
  readonly type: string;
  /** Below `_api/`, e.g. Web/Lists(guid'…') */
  readonly link: string;
  readonly etag?: string;
  /** What comes without `$select`. */
  readonly values: Properties;
  /** What comes only when `$select` names it. */
  readonly extra?: Readonly<Record<string, () => unknown>>;
  /** What `$expand` brings. */
  readonly links?: Readonly<Record<string, () => Linked>>;
  /** Names among these that are columns of a list, whose case counts. */
  readonly columns?: ReadonlySet<string>;
  /** The refusal for a name that is none of these; entities differ in wording. */
  readonly unknown?: (name: string) => Problem;
}

export type Linked = Entity | readonly Entity[] | null;
