import { logFieldKinds, logReferences, logScopes } from '../../ground/rules/Catalogue';
import type { LogKind, TrustCatalogue } from '../../ground/rules/Catalogue';
import { among, between, count, each, flag, maybe, shaped, text, word } from '../../ground/rules/shapes';

const isKind = shaped({
  key: word,
  position: count,
  title: word,
  action: word,
  lead: text,
  scope: among(...logScopes),
  reference: among(...logReferences),
  fields: each(
    shaped({
      key: word,
      kind: among(...logFieldKinds),
      label: word,
      hint: maybe(text),
      required: maybe(flag),
      options: maybe(each(shaped({ key: word, title: word }))),
    }),
  ),
  besideSupervision: flag,
  fileUnder: text,
  chaseDays: maybe(between(0, 366)),
  chaseLabel: maybe(word),
  doneWords: maybe(word),
});

/** The trust's kinds of entry in order; a row that is not what its kind holds, or that a newer version wrote, is left out. */
export const kindsIn = ({ logKinds = [] }: Pick<TrustCatalogue, 'logKinds'>): readonly LogKind[] =>
  logKinds.filter(isKind).sort((a, b) => a.position - b.position);
