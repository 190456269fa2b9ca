import { halfTermNames } from '../../../src/ground/rules/School';
import { patternOf, termNamesOf, termsAYear } from '../../../src/people/rules/termPatterns';
import type { HalfTermName } from '../../../src/ground/rules/School';
import { checkSchoolYear, nextYearsDraft } from '../../../src/people/rules/termDates';
import type { SchoolYearDraft } from '../../../src/people/rules/termDates';
import { demoSchoolYears } from '../../../src/local/demo/demoTerms';

const days: Readonly<Record<HalfTermName, readonly [number, number]>> = {
  autumn1: [20260903, 20261023],
  autumn2: [20261102, 20261218],
  spring1: [20270105, 20270212],
  spring2: [20270222, 20270326],
  summer1: [20270412, 20270528],
  summer2: [20270607, 20270720],
};
type Change = Partial<Record<HalfTermName, { firstDay?: number | undefined; lastDay?: number | undefined }>>;

function draft(change: Change = {}, closures: SchoolYearDraft['closures'] = []): SchoolYearDraft {
  const halfTerms = Object.fromEntries(
    halfTermNames.map((name) => [name, { firstDay: days[name][0], lastDay: days[name][1], ...change[name] }]),
  );
  return { schoolKey: 'ottersby', year: '2026-27', halfTerms, closures };
}
const issuesOf = (one: SchoolYearDraft): readonly string[] => {
  const checked = checkSchoolYear(one);
  return checked.ok ? [] : checked.issues.map(({ code, field }) => `${code} ${field}`);
};

describe('dates of a school year', () => {
  it('takes six half-terms in order, and closed days sorted and once each', () => {
    const checked = checkSchoolYear(draft({}, [20261109, 20260903, 20261109]));
    expect(checked).toMatchObject({
      ok: true,
      value: { schoolKey: 'ottersby', year: '2026-27', closures: [20260903, 20261109] },
    });
    expect(checked.ok && checked.value.halfTerms.map(({ name }) => name)).toEqual(halfTermNames);
  });

  it.each<[string, Change, readonly string[]]>([
    ['a day that is missing', { spring1: { firstDay: undefined } }, ['required spring1.firstDay']],
    ['an end before its start', { autumn2: { lastDay: 20261101 } }, ['endsBeforeStart autumn2.lastDay']],
    [
      'a half-term that begins before the last has ended',
      { autumn2: { firstDay: 20261023 } },
      ['overlaps autumn2.firstDay'],
    ],
    ['a day of another school year', { autumn1: { firstDay: 20260731 } }, ['outsideYear autumn1.firstDay']],
    [
      'two troubles at once',
      { autumn1: { lastDay: undefined }, summer2: { lastDay: 20270901 } },
      ['required autumn1.lastDay', 'outsideYear summer2.lastDay'],
    ],
  ])('refuses %s, at its field', (_name, change, issues) => expect(issuesOf(draft(change))).toEqual(issues));

  it('refuses a closed day of another year or not chosen yet, at its own field, and takes one in a holiday', () => {
    expect(issuesOf(draft({}, [20261109, 20261027, undefined, 20270801]))).toEqual([
      'required closures.2',
      'outsideYear closures.3',
    ]);
  });

  it('takes a school that opens on 26 August, with staff days before its term, after it and beside a holiday', () => {
    const checked = checkSchoolYear({
      ...draft({ autumn1: { firstDay: 20260826 } }),
      staffDays: [20270721, 20260824, 20260825, 20261030, 20260824],
    });
    expect(checked).toMatchObject({ ok: true, value: { staffDays: [20260824, 20260825, 20261030, 20270721] } });
  });

  it('does not take a day as staff day and as closed', () => {
    expect(issuesOf({ ...draft({}, [20261109]), staffDays: [20261030, 20261109, undefined, 20270801] })).toEqual([
      'closedThen staffDays.1',
      'required staffDays.2',
      'outsideYear staffDays.3',
    ]);
  });

  it.each([
    ['six', 6],
    ['five', 5],
  ] as const)('takes a year of %s terms', (pattern, count) => {
    const names = termNamesOf(pattern);
    expect(names).toHaveLength(count);
    const spans = Object.values(days);
    const halfTerms = Object.fromEntries(
      names.map((name, index) => [name, { firstDay: spans[index]?.[0], lastDay: spans[index]?.[1] }]),
    );
    const checked = checkSchoolYear({ schoolKey: 'ottersby', year: '2026-27', pattern, halfTerms, closures: [] });
    if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
    expect(checked.value.halfTerms.map(({ name }) => name)).toEqual(names);
    expect(patternOf(checked.value)).toBe(pattern);
    expect(termsAYear(checked.value)).toBe(count);
    expect(nextYearsDraft(checked.value, '2027-28')).toMatchObject({ pattern, halfTerms: { term1: {} } });
    expect(issuesOf({ schoolKey: 'ottersby', year: '2026-27', pattern, halfTerms: {}, closures: [] })).toHaveLength(
      2 * count,
    );
  });

  it('proposes the next year on the same weekdays, and what it proposes is right', () => {
    for (const year of demoSchoolYears.filter((one) => one.year === '2026-27')) {
      const next = nextYearsDraft(year, '2027-28');
      expect(next.halfTerms.autumn1?.firstDay).toBeGreaterThan(20270901);
      expect(issuesOf(next)).toEqual([]);
    }
  });
});
