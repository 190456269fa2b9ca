import type { EverySchool } from '../../picture/PictureService';
import type { DuePerson } from '../../picture/rules/halfTermPeople';
import { isOf, needsLook } from '../../picture/rules/measured';
import { pageOfPeople } from '../../picture/rules/TrustPicture';
import type { Line, SupervisorLoad, TrustPicture } from '../../picture/rules/TrustPicture';
import { findDue, findLines } from './findLines';
import type { TrustAsk } from './TrustAsk';

/** Whether the picture's first page says what is asked for, so that nothing more need be read. */
export function isOnFirstPage({ look, school, role, supervisor, term, order }: TrustAsk, typed: string): boolean {
  const narrowed = [school, role, supervisor, term, order].some((one) => one !== undefined) || typed.trim() !== '';
  return !narrowed && look !== 'notSaid';
}

/** A school's key where one school says all that is asked for; `all` otherwise. */
export const schoolsWanted = ({ school, look }: TrustAsk): string =>
  school === undefined || look === 'overLimit' ? 'all' : school;

export type Shown =
  | { readonly kind: 'lines'; readonly lines: readonly Line[]; readonly all: number }
  | { readonly kind: 'due'; readonly people: readonly DuePerson[]; readonly past: boolean }
  | { readonly kind: 'loads'; readonly loads: readonly SupervisorLoad[]; readonly all: number };

/** From the picture alone: the first page of a list and how many there are. */
export function firstPageOf(picture: TrustPicture, { look }: TrustAsk): Shown {
  if (look === 'overLimit') return { kind: 'loads', loads: picture.overLimit.worst, all: picture.overLimit.count };
  const lines = picture.worst.filter(look === undefined ? needsLook : isOf[look]).slice(0, pageOfPeople);
  return { kind: 'lines', lines, all: countOfLines(picture, look) };
}

/** Of records there may be several to a line: then the first page says only that there are more. */
function countOfLines(picture: TrustPicture, look: TrustAsk['look']): number {
  if (look === undefined || look === 'overLimit') return picture.lines;
  if (look !== 'unsigned') return picture.figures[look];
  const first = picture.worst.filter(isOf.unsigned).slice(0, pageOfPeople);
  const records = first.reduce((sum, { unsigned }) => sum + unsigned.length, 0);
  return first.length + (picture.figures.unsigned - records);
}

/** From everybody. */
export function everythingOf(everybody: EverySchool, ask: TrustAsk, typed: string, day: number): Shown {
  if (ask.look === 'overLimit') return { kind: 'loads', loads: everybody.overLimit, all: everybody.overLimit.length };
  if (ask.term !== undefined) {
    const halfTerms = everybody.halfTerms.filter(({ year, name }) => `${year} ${name}` === ask.term);
    return {
      kind: 'due',
      people: findDue(
        halfTerms.flatMap(({ people }) => people),
        ask,
        typed,
      ),
      past: halfTerms.every(({ lastDay }) => lastDay < day),
    };
  }
  const lines = findLines(everybody.lines, ask, typed);
  return { kind: 'lines', lines, all: lines.length };
}
