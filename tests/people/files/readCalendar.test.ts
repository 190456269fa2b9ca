import { calendarEntriesIn } from '../../../src/people/files/readCalendar';
import { understandTerms } from '../../../src/people/rules/terms/understandTerms';

const year = '2026-27';
const calendar = (...events: readonly (readonly string[])[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Thistlemere//Term dates//EN',
    ...events.flatMap((lines, index) => ['BEGIN:VEVENT', `UID:${index}@thistlemere.example`, ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');
const allDay = (summary: string, from: string, until: string): readonly string[] => [
  `SUMMARY:${summary}`,
  `DTSTART;VALUE=DATE:${from}`,
  `DTEND;VALUE=DATE:${until}`,
];
const understood = (text: string) => understandTerms(calendarEntriesIn(text, year).entries, year);

describe('term dates of a calendar file', () => {
  it('takes terms, the holiday within one and staff days; the end of an entry is the day before its last moment', () => {
    const found = understood(
      calendar(
        allDay('Autumn term', '20260901', '20261219'),
        allDay('Half term', '20261026', '20261031'),
        allDay('INSET day', '20260901', '20260902'),
        allDay('Christmas holiday', '20261221', '20270102'),
      ),
    );
    expect(found.halfTerms).toEqual({
      autumn1: { firstDay: 20260901, lastDay: 20261023 },
      autumn2: { firstDay: 20261102, lastDay: 20261218 },
    });
    expect(found.staffDays).toEqual([20260901]);
    expect(found.lines.filter(({ trouble, decides }) => trouble ?? decides)).toEqual([]);
  });

  it('takes a day without an end, a time in UTC in summer, and a line that is folded', () => {
    const { entries } = calendarEntriesIn(
      calendar(
        ['SUMMARY:Term starts for pupils of every', '  year', 'DTSTART;VALUE=DATE:20260903'],
        ['SUMMARY:Bank holiday', 'DTSTART:20270502T230000Z', 'DTEND:20270503T230000Z'],
        ['SUMMARY:Term ends', 'DTSTART:20261218T133000', 'DTEND:20261218T150000'],
      ),
      year,
    );
    expect(entries.map(({ words, days }) => [words, days])).toEqual([
      ['Term starts for pupils of every year: 3 September 2026', [20260903]],
      ['Term ends: 18 December 2026', [20261218]],
      ['Bank holiday: 3 May 2027', [20270503]],
    ]);
  });

  it('names an entry that repeats, leaves to decide what it does not understand, and counts other years', () => {
    const text = calendar(
      [...allDay('Staff day', '20270108', '20270109'), 'RRULE:FREQ=WEEKLY;COUNT=3'],
      allDay('Museum visit', '20270305', '20270306'),
      allDay('Autumn term', '20250901', '20251220'),
      ['SUMMARY:No day at all'],
    );
    const { lines } = understood(text);
    expect(lines.map(({ line, trouble, decides }) => [line, trouble?.code ?? (decides ? 'decides' : '')])).toEqual([
      [1, 'repeats'],
      [2, 'decides'],
    ]);
    expect(calendarEntriesIn(text, year).elsewhere).toBe(1);
  });

  it('refuses what is no calendar', () => {
    expect(() => calendarEntriesIn('Autumn term, 1 September', year)).toThrow();
    expect(() => calendarEntriesIn('', year)).toThrow();
  });
});
