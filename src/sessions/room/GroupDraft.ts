import type { PersonKey } from '../../ground/rules/Person';

/** How a group is to go on, as its facilitator fills it in. */
export interface GroupDraft {
  /** Made once, so that pressing twice begins once. */
  readonly key: string;
  readonly method: string;
  readonly roles: Readonly<Record<PersonKey, string>>;
  readonly aloud: readonly PersonKey[];
  readonly without: readonly PersonKey[];
}
