import { noWhen } from '../../../ground/words/moments';
import { dayInZone } from '../../../ground/rules/days';
import type * as Dates from '../../../ground/words/dates';
import type { checkStrings } from '../en';
import type { CheckParts, Verification } from '../../../records/rules/Verification';
import type { RecordView } from '../RecordService';

/** How a part came out, which decides the look of its mark. */
export type CheckLook = 'same' | 'differs' | 'notKnown' | 'beside';

/** One part of a check: what was compared with what, and how it came out. */
export interface CheckLineOf {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly mark: string;
  readonly look: CheckLook;
}

export interface CheckLinesInput {
  readonly record: RecordView;
  readonly check: Verification;
  readonly strings: typeof checkStrings;
  readonly dates: typeof Dates;
}

/** The parts in order, for the page and for the file that is kept. */
export function checkLines(input: CheckLinesInput): readonly CheckLineOf[] {
  const { record, check } = input;
  return [
    wordsLine(input, check.parts.words),
    signaturesLine(input, check.parts.signatures),
    placeLine(input, check.parts.place),
    ...(record.older ? [whoHadToSignLine(input)] : []),
    ownLine(input, check.parts.own),
    ...check.parts.others.map((one) => otherLine(input, one)),
    additionsLine(input, check.parts.additions),
  ];
}

const compared = (
  { strings: { marks } }: CheckLinesInput,
  outcome: 'same' | 'differs' | 'none',
): Pick<CheckLineOf, 'mark' | 'look'> => ({ mark: marks[outcome], look: outcome === 'none' ? 'notKnown' : outcome });

function wordsLine(input: CheckLinesInput, { outcome, items, actions }: CheckParts['words']): CheckLineOf {
  const { strings } = input;
  const said = { same: strings.wordsSame(items, actions), differs: strings.wordsDiffer, none: strings.wordsNone };
  return { title: strings.words, sentences: [said[outcome]], ...compared(input, outcome) };
}

function signaturesLine(input: CheckLinesInput, part: CheckParts['signatures']): CheckLineOf {
  const { strings, dates, record } = input;
  const { outcome, waitsFor, without, notNamed, notBelonging } = part;
  const signed = part.signed.map(({ name, at }) => ({ name, at: dates.dayAndTime(at, record.zone) }));
  const sentences = [
    ...(signed.length > 0 ? [strings.signed(signed)] : []),
    ...(waitsFor.length > 0 ? [strings.waitsFor(waitsFor)] : []),
    ...(without.length > 0 ? [strings.without(without)] : []),
    ...(notNamed.length > 0 ? [strings.notNamed(notNamed)] : []),
    ...(notBelonging.length > 0 ? [strings.notBelonging(notBelonging)] : []),
    ...(outcome === 'differs' ? [strings.signaturesDiffer] : []),
    ...(outcome === 'same' ? [strings.stamps] : []),
  ];
  const named = notNamed.length + notBelonging.length === 0;
  return {
    title: strings.signatures,
    sentences,
    ...compared(input, outcome === 'same' && !named ? 'differs' : outcome),
  };
}

function placeLine(input: CheckLinesInput, place: CheckParts['place']): CheckLineOf {
  const { strings, dates, record } = input;
  const { places, marks, place: title } = strings;
  switch (place.kind) {
    case 'notCovered':
      return { title, sentences: [places.notCovered], mark: marks.notCovered, look: 'notKnown' };
    case 'notShown':
      return { title, sentences: [places.notShown(place.year)], mark: marks.notKnown, look: 'notKnown' };
    case 'first':
      return { title, sentences: [places.first], mark: marks.same, look: 'same' };
    case 'after': {
      const day = dates.dayMonthYear(dayInZone(place.startsAt, record.zone));
      return { title, sentences: [places.after(day)], mark: marks.same, look: 'same' };
    }
    case 'afterRemoved': {
      const [day, noted] = [place.startsAt, place.notedAt].map((at) => dates.dayMonthYear(dayInZone(at, record.zone)));
      const words = places.afterRemoved(day ?? noWhen, place.byName, noted ?? noWhen);
      return { title, sentences: [words], mark: marks.same, look: 'same' };
    }
    case 'beforeMissing':
    case 'beforeUnnamed':
    case 'namedOtherwise':
      return { title, sentences: [places[place.kind]], mark: marks.differs, look: 'differs' };
  }
}

const whoHadToSignLine = ({ strings }: CheckLinesInput): CheckLineOf => ({
  title: strings.whoHadTo,
  sentences: [strings.whoHadToOlder],
  mark: strings.marks.notCovered,
  look: 'notKnown',
});

function ownLine(input: CheckLinesInput, own: CheckParts['own']): CheckLineOf {
  const { strings, dates, record } = input;
  const { ownWords, marks } = strings;
  const madeAt = 'madeAt' in own ? dates.dayMonthYear(dayInZone(own.madeAt, record.zone)) : noWhen;
  if (record.older && (own.kind === 'same' || own.kind === 'none')) {
    const mark = { mark: marks.none, look: 'notKnown' } as const;
    return { title: strings.olderReceipt, sentences: [strings.olderReceiptWords(madeAt)], ...mark };
  }
  const title = strings.own(madeAt);
  switch (own.kind) {
    case 'same':
      return { title, sentences: [ownWords.same], mark: marks.same, look: 'same' };
    case 'differs':
      return { title, sentences: own.in.map((what) => ownWords[what]), mark: marks.differs, look: 'differs' };
    case 'made':
      return { title, sentences: [ownWords.made], mark: marks.made, look: 'notKnown' };
    case 'none':
    case 'notTheirs':
      return { title, sentences: [ownWords[own.kind]], mark: marks.none, look: 'notKnown' };
  }
}

function otherLine(
  { strings, dates, record }: CheckLinesInput,
  { name, at }: CheckParts['others'][number],
): CheckLineOf {
  const day = at === '' ? noWhen : dates.dayMonthYear(dayInZone(at, record.zone));
  return {
    title: strings.others(name),
    sentences: [strings.othersWords(name, day)],
    mark: strings.marks.onlyThey(name),
    look: 'notKnown',
  };
}

function additionsLine({ strings, dates, record }: CheckLinesInput, part: CheckParts['additions']): CheckLineOf {
  const { at, changed, remarks } = part;
  const days = at.map((instant) => dates.dayMonth(dayInZone(instant, record.zone)));
  const { marks } = strings;
  const beside = at.length + remarks.length > 0 ? marks.beside : marks.none;
  return {
    title: strings.additions(at.length),
    sentences: [
      strings.additionsWords(days),
      ...(changed > 0 ? [strings.additionsChanged(changed)] : []),
      ...(remarks.length > 0 ? [strings.remarks(remarks.length)] : []),
    ],
    mark: changed > 0 ? marks.differs : beside,
    look: changed > 0 ? 'differs' : 'beside',
  };
}
