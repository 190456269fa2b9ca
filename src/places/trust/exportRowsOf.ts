import { isoDate } from '../../ground/rules/days';
import type { Day } from '../../ground/rules/School';
import type { ExportRows } from '../../picture/rules/exportRows';
import type { Line } from '../../picture/rules/TrustPicture';
import { sinceOf } from '../../picture/rules/worstFirst';
import type { TrustPlaceStrings } from './en';
import { looksInWords } from './LookBadges';

const dayText = (day: Day | undefined): string => (day === undefined ? '' : isoDate(day));

/** The list as a table: names, dates (2026-10-23, which every spreadsheet sorts) and states. */
export function exportRowsOf(lines: readonly Line[], today: Day, strings: TrustPlaceStrings): ExportRows {
  const { columns, nobody } = strings;
  const head = [
    columns.name,
    columns.job,
    columns.school,
    columns.look,
    columns.since,
    columns.last,
    columns.next,
    columns.supervisor,
  ];
  const rows = lines.map((line) => [
    line.name,
    line.jobTitle,
    line.school,
    looksInWords(line, today, strings),
    dayText(sinceOf(line)),
    dayText(line.lastHeld),
    dayText(line.nextDay),
    line.supervisorKey === '' ? nobody : line.supervisor,
  ]);
  return [head, ...rows];
}
