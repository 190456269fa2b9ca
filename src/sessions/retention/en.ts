import type { RetentionKind, RetentionStart } from '../../ground/rules/Retention';
import type { AcademicYear, Day } from '../../ground/rules/School';
import { dayMonthYear } from '../../ground/words/dates';
import { counted, joined } from '../../ground/words/words';
import type { HoldReason } from './rules/RetentionRow';

const kinds: Readonly<Record<RetentionKind, string>> = {
  records: 'Records of supervision',
  drafts: 'Notes and drafts of supervision',
  development: 'Performance development',
  further: 'Further support',
  debriefs: 'What was asked of those on duty and of close keepers',
};
const starts: Readonly<Record<RetentionStart, string>> = {
  personEnd: 'after the last supervision of whom it is about has ended',
  end: 'after it has ended',
  year: 'after its academic year',
};
const reasons: Readonly<Record<HoldReason, string>> = {
  complaint: 'A complaint',
  investigation: 'An investigation',
  request: 'A request for their data',
  other: 'Another reason',
};
const time = (months: number): string =>
  months % 12 === 0 ? counted(months / 12, 'year', 'years') : counted(months, 'month', 'months');
const named = (name: string): string => (name === '' ? 'Somebody not listed any more' : name);
const years = (shards: readonly AcademicYear[]): string => joined([...new Set(shards.map((one) => one.slice(0, 7)))]);

/** How long records are kept. */
export const retentionStrings = {
  kinds,
  starts,
  reasons,
  title: 'How long records are kept',
  lead: 'The Hub removes nothing by itself. What is due is listed for its owner, who approves it by name; an administrator then removes it by hand.',
  look: 'See periods, and what is due',
  older: 'There is no place for it yet. An administrator runs Set-up first.',
  periods: {
    title: 'Periods',
    none: 'Your trust has settled none yet, so nothing is due. A proposal stands in the form; no law says it.',
    one: (kind: RetentionKind, months: number, from: RetentionStart): string =>
      `${kinds[kind]}: ${time(months)} ${starts[from]}.`,
    owner: (name: string): string => `${named(name)} approves what is due.`,
    change: 'Change',
    changeOf: 'Change: how long records are kept',
    form: 'How long records are kept',
    proposal: 'A proposal, not law. Your trust settles it, with its data protection officer.',
    months: (kind: RetentionKind): string => `Months, ${kinds[kind].toLowerCase()}`,
    from: (kind: RetentionKind): string => `Counted, ${kinds[kind].toLowerCase()}`,
    ownerOf: (kind: RetentionKind): string => `Who approves, ${kinds[kind].toLowerCase()}`,
    ownerHint: 'A record keeper; of what is kept apart, a close keeper.',
    choose: 'Choose a person',
    saved: 'Saved.',
  },
  due: {
    title: 'Due',
    none: 'Nothing that you keep is due.',
    line: (kind: RetentionKind, names: readonly string[], shards: readonly AcademicYear[]): string =>
      `${kinds[kind]}, ${names.length === 0 ? '' : `${joined(names.map(named))}, `}${years(shards)}`,
    since: (day: Day): string => `Due since ${dayMonthYear(day)}.`,
    owner: (name: string): string => `${named(name)} approves it.`,
    all: (count: number): string => `Tick all ${String(count)} that you approve`,
    more: (count: number): string => `${counted(count, 'more is', 'more are')} listed once these are approved.`,
    approve: 'Approve what is ticked',
    approved: (count: number): string =>
      `${counted(count, 'line is', 'lines are')} approved in your name. An administrator finds them here.`,
    nothingTicked: 'Tick something first.',
  },
  holds: {
    title: 'On hold',
    lead: 'Nothing of somebody on hold is listed as due, or for removing.',
    none: 'Nobody is on hold.',
    one: (name: string, reason: HoldReason, by: string, since: Day): string =>
      `${named(name)}: ${reasons[reason].toLowerCase()}. By ${named(by)}, ${dayMonthYear(since)}.`,
    add: 'Put somebody on hold',
    who: 'Who?',
    why: 'Why?',
    choose: 'Choose',
    save: 'Put on hold',
    saved: 'They are on hold.',
    release: 'Release',
    releaseOf: (name: string): string => `Release ${named(name)}`,
    released: 'Released. That it stood is in the log.',
  },
  steps: {
    title: 'To be removed by an administrator',
    lead: 'The Hub shows where it lies and counts. You remove it in SharePoint, and say here that it is done.',
    none: 'Nothing approved waits.',
    line: (kind: RetentionKind, shards: readonly AcademicYear[]): string => `${kinds[kind]}, ${years(shards)}`,
    approved: (name: string, day: Day): string => `Approved by ${named(name)} on ${dayMonthYear(day)}.`,
    begin: 'Begin',
    beginOf: (line: string, number: number): string => `Begin ${String(number)}: ${line}`,
    look: 'Look whether it is gone',
    lookOf: (line: string, number: number): string => `Look whether ${String(number)} is gone: ${line}`,
    list: (name: string, count: number): string => `${name}: ${counted(count, 'row', 'rows')}`,
    folder: 'Open the folder, remove every row in it, keep the folder. Then empty both recycle bins of the site.',
    before: (year: string): string =>
      `In each list remove the rows made before 1 August ${year}. Then empty both recycle bins of the site.`,
    note: 'Of a pair that goes on, a record keeper first notes the fingerprint of each record.',
    begun: (count: number): string => `${counted(count, 'row was', 'rows were')} there when it was begun.`,
    left: (count: number): string => `${counted(count, 'row is', 'rows are')} still there.`,
    gone: 'Nothing is left. It is in the log.',
  },
  log: {
    title: 'Removed',
    none: 'Nothing was removed yet.',
    line: (kind: RetentionKind, shards: readonly AcademicYear[], count: number): string =>
      `${kinds[kind]}, ${years(shards)}: ${counted(count, 'row', 'rows')}`,
    who: (approvedBy: string, doneBy: string, day: Day): string =>
      `Approved by ${named(approvedBy)}, found empty by ${named(doneBy)} on ${dayMonthYear(day)}.`,
  },
};
