import { labelled } from '../../../ground/words/joining';
import type { checkStrings } from '../en';
import type { Verification } from '../../../records/rules/Verification';
import type { CheckLineOf } from './checkLines';

export interface KeptCheckInput {
  readonly title: string;
  readonly lead: string;
  readonly head: string;
  readonly parts: readonly CheckLineOf[];
  readonly check: Verification;
  readonly strings: typeof checkStrings;
}

/** A check as a text file: what was compared and how it came out, with the whole fingerprint; none of the record's words. */
export function keptCheck({ title, lead, head, parts, check, strings }: KeptCheckInput): string {
  return [
    title,
    lead,
    '',
    head,
    ...parts.flatMap((part) => ['', `${part.title}: ${part.mark}`, ...part.sentences]),
    '',
    labelled(strings.seal, check.seal),
    strings.fingerprint(check.textHash),
    `${check.checkedAt}${check.againAt === '' ? '' : ` ${check.againAt}`}`,
    '',
  ].join('\r\n');
}
