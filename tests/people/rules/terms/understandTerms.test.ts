import { lookAtTerms } from '../../../../src/people/rules/terms/lookAtTerms';
import { readTermText } from '../../../../src/people/rules/terms/readTermText';
import { understandTerms } from '../../../../src/people/rules/terms/understandTerms';

const year = '2026-27';
const understood = (text: string) => understandTerms(readTermText(text, year), year);
const whole = {
  autumn1: { firstDay: 20260901, lastDay: 20261023 },
  autumn2: { firstDay: 20261102, lastDay: 20261218 },
  spring1: { firstDay: 20270104, lastDay: 20270212 },
  spring2: { firstDay: 20270222, lastDay: 20270325 },
  summer1: { firstDay: 20270412, lastDay: 20270528 },
  summer2: { firstDay: 20270607, lastDay: 20270721 },
};

describe('term dates as trusts write them', () => {
  it('takes terms with their half-terms, staff days and bank holidays', () => {
    const found = understood(`Term dates 2026 to 2027
Autumn term: Tuesday 1 September 2026 to Friday 18 December 2026
Half term: Monday 26 October to Friday 30 October 2026
Spring term: Monday 4 January 2027 to Thursday 25 March 2027
Half term: 15 – 19 February
Summer term: Monday 12 April 2027 to Wednesday 21 July 2027
May half-term: Monday 31st May to Friday 4th June 2027
INSET days: Tuesday 1 September 2026
Bank holiday: Monday 3 May 2027
Christmas holiday: 21 December 2026 to 1 January 2027`);
    expect(found.halfTerms).toEqual(whole);
    expect(found.staffDays).toEqual([20260901]);
    expect(found.closures).toEqual([20270503]);
    expect(found.lines.filter(({ trouble, decides }) => trouble ?? decides)).toEqual([]);
  });

  it('takes headings with first and last days under them', () => {
    const found = understood(`AUTUMN TERM 2026
Term starts: 1 September
Half term: 26/10/2026 - 30/10/2026
Term ends: 18 December
SPRING TERM 2027
School opens on Monday 4th January 2027
Half term: 2027-02-15 to 2027-02-19
School closes on Thursday 25th March 2027
SUMMER TERM 2027
First day: April 12th 2027
Half-term: May 31st to June 4th 2027
Last day: July 21st 2027`);
    expect(found.halfTerms).toEqual(whole);
    expect(found.lines.filter(({ trouble, decides }) => trouble ?? decides)).toEqual([]);
  });

  it('takes half-terms by name, and terms that are counted', () => {
    const halves = understood('Autumn 1: 1 September to 23 October\nAutumn term second half: 2 November - 18 December');
    expect(halves.halfTerms).toEqual({ autumn1: whole.autumn1, autumn2: whole.autumn2 });
    const counted = understood('Term 1: 1 September to 23 October\nTerm 2: 2 November to 18 December');
    expect([counted.pattern, counted.halfTerms]).toEqual(['five', { term1: whole.autumn1, term2: whole.autumn2 }]);
  });

  it('takes staff days that are listed one by one, and those of a span', () => {
    expect(
      understood(
        'INSET days: 1 September 2026, 4 January 2027 and 7 June 2027\nStaff training: Wed 2 to Fri 4 September',
      ).staffDays,
    ).toEqual([20260901, 20260902, 20260903, 20260904, 20270104, 20270607]);
  });

  it('guesses no half-term where none is written', () => {
    const found = understood('Autumn term: 1 September 2026 to 18 December 2026');
    expect(found.halfTerms).toEqual({ autumn1: { firstDay: 20260901 }, autumn2: { lastDay: 20261218 } });
  });

  it.each([
    ['a day that is none', 'Spring term ends: 31 February 2027', 'noSuchDay'],
    ['another weekday than the date has', 'Autumn term starts: Monday 1 September 2026', 'wrongWeekday'],
    ['an end before its start', 'Autumn term: 18 December 2026 to 1 September 2026', 'endsBeforeStart'],
    ['another year', 'Autumn term: 1 September 2025 to 19 December 2025', 'outsideYear'],
    ['a sentence without a date', 'Please collect your child at the gate', 'noDate'],
    ['three dates of a term', 'Autumn term: 1 September 2026, 26 October 2026 and 18 December 2026', 'unclear'],
    ['closed days that are a holiday', 'School closed: 21 December 2026 to 1 January 2027', 'unclear'],
  ])('leaves out %s, with its number and why', (_what, bad, code) => {
    const found = understood(`Term dates\n\n${bad}`);
    expect(found.lines[1]).toMatchObject({ line: 3, words: bad, trouble: { code } });
    expect(found.halfTerms).toEqual({});
  });

  it('leaves out a second date for the same, and names the first line', () => {
    const found = understood('Autumn term starts: 1 September 2026\nAutumn term begins: 2 September 2026');
    expect(found.lines[1]?.trouble).toEqual({ code: 'twice', text: '1' });
    expect(found.halfTerms).toEqual({ autumn1: { firstDay: 20260901 } });
  });

  it('leaves to somebody what it does not understand', () => {
    const entries = readTermText('Staff training (twilight): 9 February 2027\nYear 11 leave: 28 May 2027', year);
    expect(understandTerms(entries, year).staffDays).toEqual([]);
    const decided = understandTerms(entries, year, new Map([[1, 'staffDay']]));
    expect(decided.staffDays).toEqual([20270209]);
    expect(decided.lines.map(({ decides }) => decides)).toEqual([true, true]);
  });
});

describe('dates to look at twice', () => {
  it('are a long gap, too few and too many days, and a weekend', () => {
    expect(
      lookAtTerms({
        schoolKey: 'ottersby',
        year,
        halfTerms: {
          ...whole,
          spring1: { firstDay: 20270111, lastDay: 20270129 },
          summer2: { firstDay: 20270606, lastDay: 20270828 },
        },
        closures: [],
      }),
    ).toEqual([
      { is: 'longGap', name: 'spring1', days: 23 },
      { is: 'fewDays', name: 'spring1', days: 15 },
      { is: 'longGap', name: 'spring2', days: 23 },
      { is: 'manyDays', name: 'summer2', days: 60 },
      { is: 'weekend', name: 'summer2', day: 20270606 },
      { is: 'weekend', name: 'summer2', day: 20270828 },
    ]);
    expect(lookAtTerms({ schoolKey: 'ottersby', year, halfTerms: whole, closures: [] })).toEqual([]);
  });

  it('say nothing of a half-term that is not known', () => {
    expect(
      lookAtTerms({
        schoolKey: 'ottersby',
        year,
        halfTerms: { autumn1: whole.autumn1, summer1: whole.summer1 },
        closures: [],
      }),
    ).toEqual([]);
  });
});
