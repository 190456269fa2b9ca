import type { LogFieldKind, LogKind, LogReference, LogScope, TrustCatalogue } from '../../ground/rules/Catalogue';
import { among, between, count, each, flag, maybe, shaped, text, word } from '../../ground/rules/shapes';

const fieldKinds: readonly LogFieldKind[] = ['choice', 'text', 'person'];
const scopes: readonly LogScope[] = ['pair', 'person', 'either'];
const references: readonly LogReference[] = ['none', 'decision', 'always'];

const isKind = shaped({
  key: word,
  position: count,
  title: word,
  action: word,
  lead: text,
  scope: among(...scopes),
  reference: among(...references),
  fields: each(
    shaped({
      key: word,
      kind: among(...fieldKinds),
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
