import type { Need, NeedKind } from '../Needs';
import { kindsOf } from '../NeedSource';
import type { NeedsInput, NeedSource, NeedSources } from '../NeedSource';

/** What waits for this person, the most pressing kind first. */
export function homeNeeds(sources: NeedSources, input: NeedsInput): readonly Need[] {
  return kindsOf(sources)
    .flatMap((kind) => found(kind, sources[kind], input))
    .sort((a, b) => a.urgency - b.urgency)
    .map(({ need }) => need);
}

function found<K extends NeedKind>(
  kind: K,
  source: NeedSource<K> | undefined,
  input: NeedsInput,
): readonly { readonly urgency: number; readonly need: Need }[] {
  if (source === undefined) return [];
  return source.find(input, input.rows.answers[kind] ?? []).map((facts) => {
    const need = { kind, ...facts };
    // what the source of a kind finds is what that kind shows
    return { urgency: source.urgency, need: need as Need };
  });
}
