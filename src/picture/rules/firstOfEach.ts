import { isOf, needsLook } from './measured';
import { measures } from './TrustPicture';
import type { Line } from './TrustPicture';

/** Of lines in order, the first so many of every measure and of all that need a look, each once and in that order. */
export function firstOfEach(ordered: readonly Line[], most: number): readonly Line[] {
  const first = measures.flatMap((measure) => ordered.filter(isOf[measure]).slice(0, most));
  const wanted = new Set([...ordered.filter(needsLook).slice(0, most), ...first]);
  return ordered.filter((line) => wanted.has(line));
}
