import type { Issue } from '../Issue';
import type { Day } from '../School';
import { addressesIn } from './addressesIn';
import { birthDatesIn } from './birthDatesIn';
import { contactsIn } from './contactsIn';
import type { Found } from './Found';
import { childNamesIn } from './childNamesIn';
import { upnsIn } from './upnsIn';
import type { KnownNames } from './withKnown';

export interface IdentityFacts {
  /** With it, a bare date that would make somebody 2 to 19 years old is taken for a birthday too. */
  readonly today?: Day | undefined;
  /** Who may be named. */
  readonly known?: KnownNames | undefined;
  /** Of the trust's own mail. */
  readonly ownDomains?: readonly string[] | undefined;
}

const nobody: KnownNames = { people: [], places: [] };

/**
 * Text that looks as if it says who a child is, or where their family is found; in the order of the text, each place
 * once. Warnings only: nobody is stopped from writing. `facts` hold the place in the text (`at`, `length`, in UTF-16
 * units), never the words. How much it finds is measured by its test.
 */
export function identityWarnings(text: string, facts: IdentityFacts = {}): Issue[] {
  const { today, known = nobody, ownDomains = [] } = facts;
  const sure = [...upnsIn(text), ...birthDatesIn(text, today), ...contactsIn(text, ownDomains), ...addressesIn(text)];
  return apart([...sure, ...childNamesIn(text, known)])
    .sort((a, b) => a.at - b.at)
    .map(({ code, at, length }) => ({ code, field: '', facts: { at, length } }));
}

/** Of places that overlap the first stays. */
function apart(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found)
    if (!kept.some(({ at, length }) => one.at < at + length && at < one.at + one.length)) kept.push(one);
  return kept;
}
