import type { Day, HalfTermName, School, SchoolYear } from '../../ground/rules/School';
import { halfTermNames } from '../../ground/rules/School';

export const demoSchools: readonly School[] = [
  { key: 'ottersby', name: 'Ottersby Primary', shortName: 'Ottersby' },
  { key: 'pennywick', name: 'Pennywick Infants', shortName: 'Pennywick' },
  { key: 'merrowfield', name: 'Merrowfield High', shortName: 'Merrowfield' },
  { key: 'quillbrook', name: 'Quillbrook Primary', shortName: 'Quillbrook' },
];

type Spans = readonly (readonly [Day, Day])[];
const most: Readonly<Record<string, Spans>> = {
  '2025-26': [
    [20250903, 20251024],
    [20251103, 20251219],
    [20260105, 20260213],
    [20260223, 20260327],
    [20260413, 20260522],
    [20260601, 20260721],
  ],
  '2026-27': [
    [20260903, 20261023],
    [20261102, 20261218],
    [20270105, 20270212],
    [20270222, 20270326],
    [20270412, 20270528],
    [20270607, 20270720],
  ],
};
/** Another county: its autumn half-term is a week earlier, and so is the end of its term. */
const quillbrook: Readonly<Record<string, Spans>> = {
  '2025-26': [
    [20250903, 20251017],
    [20251027, 20251212],
    [20260105, 20260206],
    [20260216, 20260320],
    [20260407, 20260515],
    [20260526, 20260715],
  ],
  '2026-27': [
    [20260903, 20261016],
    [20261026, 20261211],
    [20270104, 20270205],
    [20270215, 20270319],
    [20270406, 20270521],
    [20270601, 20270715],
  ],
};
const mayBankHolidays: readonly Day[] = [20260504, 20270503];
const closures: Readonly<Record<string, readonly Day[]>> = {
  ottersby: [20260904],
  pennywick: [20261127],
  merrowfield: [20270105],
  quillbrook: [20261026],
};

function yearOf(schoolKey: string, year: string, spans: Spans): SchoolYear {
  const halfTerms = spans.flatMap(([firstDay, lastDay], index) => {
    const name: HalfTermName | undefined = halfTermNames[index];
    return name === undefined ? [] : [{ name, firstDay, lastDay }];
  });
  const days = [...mayBankHolidays, ...(closures[schoolKey] ?? [])]
    .filter((day) => halfTerms.some((one) => day >= one.firstDay && day <= one.lastDay))
    .sort((a, b) => a - b);
  return { schoolKey, year, halfTerms, closures: days };
}

/** Each school's own dates, and those the central team counts its own supervision by. */
export const demoSchoolYears: readonly SchoolYear[] = [
  'ottersby',
  'pennywick',
  'merrowfield',
  'quillbrook',
  'trust',
].flatMap((schoolKey) =>
  ['2025-26', '2026-27'].map((year) =>
    yearOf(schoolKey, year, (schoolKey === 'quillbrook' ? quillbrook : most)[year] ?? []),
  ),
);
