/**
 * Counts the Trust place again from raw records, as somebody would who never saw the product's code: this file imports
 * nothing of it. Rows are as SharePoint's REST answers them.
 */
export type Raw = Readonly<Record<string, unknown>>;

export interface RawRecords {
  readonly settings: readonly Raw[];
  readonly schools: readonly Raw[];
  readonly terms: readonly Raw[];
  readonly people: readonly Raw[];
  readonly catalogue: readonly Raw[];
  readonly belonging: readonly Raw[];
  readonly pairs: readonly Raw[];
  readonly sessions: readonly Raw[];
}

export interface Recounted {
  readonly figures: Readonly<Record<string, number>>;
  readonly bySchool: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly byRole: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** `school year name` to `held of due`. */
  readonly halfTerms: Readonly<Record<string, string>>;
}

interface Cadence {
  readonly unit: string;
  readonly times?: number;
}
interface Supervision {
  readonly folder: string;
  readonly person: string;
  readonly school: string;
  readonly cadence: Cadence;
  readonly counts: boolean;
  readonly since: number;
  readonly until: number;
  readonly row: Raw | undefined;
}
type Days = readonly number[];
interface Term {
  readonly name: string;
  readonly days: Days;
  readonly first: number;
  readonly last: number;
}
interface Stretch {
  readonly first: number;
  readonly last: number;
  held?: number;
}

const never = 99_991_231;
const textOf = (row: Raw | undefined, name: string): string => (typeof row?.[name] === 'string' ? row[name] : '');
const numberOf = (row: Raw | undefined, name: string): number => (typeof row?.[name] === 'number' ? row[name] : 0);
const list = (text: string): readonly string[] => (text === '' ? [] : text.split(';'));
const folderOf = (row: Raw): string => textOf(row, 'FileDirRef').split('/').pop() ?? '';

const dateOf = (day: number): Date =>
  new Date(Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100));
const dayOf = (date: Date): number =>
  date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
const weekday = (day: number): number => dateOf(day).getUTCDay() || 7;
const after = (day: number, count: number): number => dayOf(new Date(dateOf(day).getTime() + count * 86_400_000));
const startOfYear = (day: number): number => (Math.floor(day / 10_000) - (day % 10_000 < 801 ? 1 : 0)) * 10_000 + 801;
const nameOfYear = (start: number): string => {
  const first = Math.floor(start / 10_000);
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
};

/** A school's half-terms of a year with the days on which staff are in. */
function termsOf(records: RawRecords, school: string, year: string): readonly Term[] {
  const own = records.terms.filter(
    (row) => textOf(row, 'SchoolKey') === school && textOf(row, 'AcademicYear') === year,
  );
  const daysOfKind = (kind: string): ReadonlySet<number> =>
    new Set(own.filter((row) => textOf(row, 'Kind') === kind).flatMap((row) => daysBetween(row)));
  const closed = daysOfKind('closure');
  const staff = daysOfKind('staffDay');
  return own
    .filter((row) => textOf(row, 'Kind') === 'halfTerm')
    .map((row) => ({
      name: textOf(row, 'HalfTerm'),
      first: numberOf(row, 'FirstDay'),
      last: numberOf(row, 'LastDay'),
      days: daysBetween(row).filter(
        (day) => (staff.has(day) && !closed.has(day)) || (!closed.has(day) && weekday(day) <= 5),
      ),
    }))
    .sort((a, b) => a.first - b.first);
}

function daysBetween(row: Raw): Days {
  const days: number[] = [];
  for (let day = numberOf(row, 'FirstDay'); day <= numberOf(row, 'LastDay'); day = after(day, 1)) days.push(day);
  return days;
}

/** In weeks from Monday; one of fewer than three days goes with its neighbour. */
function weeks(days: Days): readonly Days[] {
  const byMonday = new Map<number, number[]>();
  for (const day of days) {
    const monday = after(day, 1 - weekday(day));
    byMonday.set(monday, [...(byMonday.get(monday) ?? []), day]);
  }
  const made: number[][] = [];
  let short: number[] = [];
  for (const week of byMonday.values()) {
    if (week.length < 3) short = [...short, ...week];
    else {
      made.push([...short, ...week]);
      short = [];
    }
  }
  if (short.length > 0) made.push([...(made.pop() ?? []), ...short]);
  return made;
}

function inBundles(some: readonly Days[], size: number): readonly Days[] {
  const made: Days[] = [];
  for (let at = 0; at < some.length; at += size) {
    const bundle = some.slice(at, at + size);
    if (bundle.length < size && bundle.length * 2 <= size && made.length > 0)
      made.push([...(made.pop() ?? []), ...bundle.flat()]);
    else made.push(bundle.flat());
  }
  return made;
}

/** The year cut by the rhythm: by the last day of each stretch one session is due. */
function stretchesOf(terms: readonly Term[], { unit, times = 1 }: Cadence, since: number): Stretch[] {
  const all = terms.flatMap(({ days }) => days);
  const thirds = ['autumn', 'spring', 'summer'].map((part) =>
    terms.filter(({ name }) => name.startsWith(part)).flatMap(({ days }) => days),
  );
  const cuts: Readonly<Record<string, () => readonly Days[]>> = {
    none: () => [],
    yearly: () => [all],
    halfTermly: () => terms.map(({ days }) => days),
    termly: () => (thirds.flat().length > 0 ? thirds : terms.map(({ days }) => days)),
    weekly: () => terms.flatMap(({ days }) => weeks(days)),
    fortnightly: () => terms.flatMap(({ days }) => inBundles(weeks(days), 2)),
    fourWeekly: () =>
      inBundles(
        terms.flatMap(({ days }) => weeks(days)),
        4,
      ),
    sixWeekly: () =>
      inBundles(
        terms.flatMap(({ days }) => weeks(days)),
        6,
      ),
    timesAYear: () =>
      Array.from({ length: times }, (_, index) =>
        all.slice(Math.round((index * all.length) / times), Math.round(((index + 1) * all.length) / times)),
      ),
  };
  const cut = cuts[unit];
  if (!cut) throw new Error(`no rule for ${unit}`);
  return cut()
    .filter((days) => days.length > 0)
    .map((days) => ({ first: days[0] ?? 0, last: days[days.length - 1] ?? 0 }))
    .filter(({ last }) => last >= since);
}

/** Which day filled which stretch: one in a holiday makes good the stretch before, if that is empty, else the next. */
function fillIn(stretches: Stretch[], days: Days): void {
  for (const day of days) {
    const next = stretches.findIndex(({ last }) => day <= last);
    const coming = next < 0 ? undefined : stretches[next];
    const inside = coming !== undefined && day >= coming.first;
    const ended = stretches[next < 0 ? stretches.length - 1 : next - 1];
    const takesEnded = !inside && ended !== undefined && (coming === undefined || ended.held === undefined);
    const target = takesEnded ? ended : coming;
    if (target !== undefined) target.held ??= day;
  }
}

function supervisionsOf(records: RawRecords): readonly Supervision[] {
  const offers = new Map(
    records.catalogue
      .filter((row) => textOf(row, 'Kind') === 'offer')
      .map((row) => JSON.parse(textOf(row, 'Body')) as { key: string; cadence: Cadence; countsToMinimum: boolean })
      .map((offer) => [offer.key, offer]),
  );
  const scopes = new Map<string, Raw>();
  for (const row of [...records.belonging].sort((a, b) => folderYear(b) - folderYear(a)))
    if (textOf(row, 'Kind') === 'scope' && !scopes.has(textOf(row, 'ScopeKey')))
      scopes.set(textOf(row, 'ScopeKey'), row);
  return [...scopes.values()].flatMap((row) => {
    const scope = JSON.parse(textOf(row, 'Body')) as {
      key: string;
      kind: string;
      offerKey: string;
      schoolKey: string;
      cadence: string;
      lastDay?: number;
      members: readonly { personKey: string; role: string; firstDay: number; lastDay?: number }[];
    };
    const offer = offers.get(scope.offerKey);
    const [unit = '', times] = scope.cadence.split(' ');
    const cadence =
      unit === '' ? (offer?.cadence ?? { unit: 'none' }) : { unit, ...(times && { times: Number(times) }) };
    return scope.members
      .filter(({ role }) => role === 'supervisee')
      .map(
        (member): Supervision => ({
          folder: scope.key,
          person: member.personKey,
          school: scope.schoolKey,
          cadence,
          counts: offer?.countsToMinimum === true,
          since: member.firstDay,
          until: Math.min(member.lastDay ?? never, scope.lastDay ?? never),
          row: records.pairs
            .filter((one) => folderOf(one) === scope.key && textOf(one, 'PairKey') === scope.key)
            .find((one) => textOf(one, 'SuperviseeKey') === member.personKey),
        }),
      );
  });
}

const folderYear = (row: Raw): number => Number(/HubBelonging(\d{4})/.exec(textOf(row, 'FileDirRef'))?.[1] ?? 0);

const names = ['inScope', 'covered', 'overdue', 'withoutSupervisor', 'unsigned', 'withoutAgreement', 'due', 'notSaid'];

/** @param today yyyymmdd, as the trust's clocks show it. */
export function recount(records: RawRecords, today: number): Recounted {
  const everyone = new Map(records.people.map((row) => [textOf(row, 'HubKey'), row]));
  const sums = { all: blank(), school: new Map<string, Sum>(), role: new Map<string, Sum>() };
  const add = (school: string, person: string, name: string, count: number): void => {
    const role = list(textOf(everyone.get(person), 'Roles'))[0] ?? '';
    for (const sum of [sums.all, of(sums.school, school), of(sums.role, role)]) sum[name] = (sum[name] ?? 0) + count;
  };
  const supervisions = supervisionsOf(records);
  const active = supervisions.filter(({ until }) => until > today);
  for (const [key, row] of everyone) {
    if (row.InScope !== true || textOf(row, 'Status') !== 'active') continue;
    add(textOf(row, 'SchoolKey'), key, 'inScope', 1);
    const has = active.some(({ person }) => person === key);
    add(textOf(row, 'SchoolKey'), key, has ? 'covered' : 'withoutSupervisor', 1);
  }
  for (const one of active) {
    add(one.school, one.person, 'unsigned', numberOf(one.row, 'Unsigned'));
    if (!one.counts) continue;
    const state = one.row === undefined ? 'notSaid' : stateOf(records, one, today);
    if (state !== '') add(one.school, one.person, state, 1);
    const isAgreed = textOf(one.row, 'Agreement') === 'agreed' || numberOf(one.row, 'ReviewDay') > 0;
    if (!isAgreed && numberOf(one.row, 'HeldSinceStart') >= 3) add(one.school, one.person, 'withoutAgreement', 1);
  }
  return {
    figures: sums.all,
    bySchool: Object.fromEntries(sums.school),
    byRole: Object.fromEntries(sums.role),
    halfTerms: halfTermsOf(records, supervisions, today),
  };
}

type Sum = Record<string, number>;
const blank = (): Sum => Object.fromEntries(names.map((name) => [name, 0]));
function of(sums: Map<string, Sum>, key: string): Sum {
  const sum = sums.get(key) ?? blank();
  sums.set(key, sum);
  return sum;
}

const heldDaysOf = ({ row }: Supervision): Days =>
  list(textOf(row, 'HeldDays'))
    .map(Number)
    .sort((a, b) => a - b);

function yearOf(records: RawRecords, one: Supervision, start: number): Stretch[] {
  const stretches = stretchesOf(termsOf(records, one.school, nameOfYear(start)), one.cadence, one.since);
  fillIn(
    stretches,
    heldDaysOf(one).filter((day) => startOfYear(day) === start),
  );
  return stretches;
}

function stateOf(records: RawRecords, one: Supervision, today: number): string {
  const start = startOfYear(today);
  const before = start - 10_000;
  const days = heldDaysOf(one);
  const now = yearOf(records, one, start);
  const stretches = [...yearOf(records, one, before), ...now];
  const lastHeld = days[days.length - 1] ?? 0;
  if (stretches.some(({ held, last }) => held === undefined && last < today && last > lastHeld)) return 'overdue';
  if (one.cadence.unit === 'none') return '';
  if (termsOf(records, one.school, nameOfYear(start)).length === 0) return 'notSaid';
  const hasBegun = now.some(({ first }) => first <= today);
  const lastYearKnown = termsOf(records, one.school, nameOfYear(before)).length > 0;
  if (!hasBegun && !lastYearKnown && startOfYear(one.since) < start && days.length === 0) return 'notSaid';
  const open = now.find(({ held, last }) => held === undefined && last >= today);
  if (open === undefined || open.first > today) return '';
  const next = textOf(one.row, 'NextStart');
  const booked = next === '' ? 0 : Number(next.slice(0, 10).replace(/-/g, ''));
  return booked >= today && booked <= open.last ? '' : 'due';
}

function halfTermsOf(
  records: RawRecords,
  supervisions: readonly Supervision[],
  today: number,
): Readonly<Record<string, string>> {
  const start = startOfYear(today);
  const found: Record<string, string> = {};
  for (const school of new Set(records.terms.map((row) => textOf(row, 'SchoolKey'))))
    for (const from of [start - 10_000, start]) {
      const own = supervisions.filter((one) => one.school === school && one.counts && one.row !== undefined);
      const cut = own
        .filter(({ until }) => until === never || until >= start - 10_000)
        .map((one) => ({ one, stretches: yearOf(records, one, from) }));
      for (const { name, first, last } of termsOf(records, school, nameOfYear(from))) {
        const due = cut
          .map(({ one, stretches }) =>
            stretches.filter((stretch) => stretch.last >= first && stretch.last <= last && stretch.last <= one.until),
          )
          .filter((some) => some.length > 0);
        const held = due.filter((some) => some.every((stretch) => stretch.held !== undefined));
        found[`${school} ${nameOfYear(from)} ${name}`] = `${held.length} of ${due.length}`;
      }
    }
  return found;
}
