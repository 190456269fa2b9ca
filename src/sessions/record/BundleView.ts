import type { PersonKey } from '../../ground/rules/Person';
import type { BundleRow } from './rules/bundleRows';

export interface BundleAsk {
  readonly personKey: PersonKey;
  /** For the people of each record that is opened for it; see LookForm. */
  readonly words: string;
}

/** Everything the Hub's lists hold about one member of staff, as far as record keepers read them. */
export interface BundleView {
  readonly personKey: PersonKey;
  readonly name: string;
  /** ISO, UTC. */
  readonly gatheredAt: string;
  readonly zone: string;
  readonly rows: readonly BundleRow[];
  readonly scopes: number;
  /** Records of others that were opened for it, each with a line that its people read. */
  readonly looked: number;
  /** Items whose words this version cannot read. */
  readonly unreadable: number;
}

export interface BundleProgress {
  readonly done: number;
  readonly total: number;
}
