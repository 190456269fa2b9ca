import { academicYearOf, nextYear } from '../../../ground/rules/academicYear';
import { addMonths } from '../../../ground/rules/days';
import type { PersonKey } from '../../../ground/rules/Person';
import type { RetentionKind, RetentionPeriod } from '../../../ground/rules/Retention';
import type { AcademicYear, Day } from '../../../ground/rules/School';
import { yearOfShard } from '../../../ground/rules/shards';
import type { Scope } from '../../../people/rules/Scope';
import { isFurther } from '../../further/rules/furtherScopes';
import { printOf } from './RetentionRow';

/** Something whose time has passed, for its owner to approve. */
export interface DueLine {
  readonly print: string;
  readonly kind: RetentionKind;
  readonly scopeKey: string;
  readonly shards: readonly AcademicYear[];
  /** Whom it is about. */
  readonly people: readonly { readonly key: PersonKey; readonly name: string }[];
  /** The day from which it was due. */
  readonly since: Day;
}

export interface DueInput {
  readonly periods: readonly RetentionPeriod[];
  /** Every scope the asking person may see: of supervision, and for close keepers of what is kept apart. */
  readonly scopes: readonly Scope[];
  /** Academic years of which there are lists. */
  readonly years: readonly AcademicYear[];
  readonly held: ReadonlySet<PersonKey>;
  readonly today: Day;
}

/**
 * What is due, the longest first. Nothing of somebody on hold is among it; what nobody can be found in is not listed
 * while anybody is on hold.
 */
export function dueLines(input: DueInput): readonly DueLine[] {
  const lines = input.periods.flatMap((period) =>
    period.kind === 'debriefs' ? yearLines(input, period) : scopeLines(input, period),
  );
  return lines.filter(({ since }) => since <= input.today).sort((a, b) => a.since - b.since);
}

/** Somebody of a scope is on hold. */
export const isHeld = ({ members }: Pick<Scope, 'members'>, held: ReadonlySet<PersonKey>): boolean =>
  members.some(({ personKey }) => held.has(personKey));

function yearLines({ years, held, today }: DueInput, { kind, months }: RetentionPeriod): readonly DueLine[] {
  if (held.size > 0) return [];
  const over = [...new Set(years.map(yearOfShard))].filter((year) => year < academicYearOf(today));
  return over.map((year) => lineOf({ kind, scopeKey: '', shards: [year] }, [], addMonths(endOfYear(year), months)));
}

/** The first day after an academic year. */
const endOfYear = (year: AcademicYear): Day => Number(nextYear(year).slice(0, 4)) * 10_000 + 801;

function scopeLines({ scopes, held }: DueInput, { kind, months, from }: RetentionPeriod): readonly DueLine[] {
  const ours = scopes.filter((scope) => kindsOfScope(scope).includes(kind) && !isHeld(scope, held));
  if (from === 'year')
    return ours.flatMap((scope) =>
      scope.shards.map((shard) =>
        lineOf(
          { kind, scopeKey: scope.key, shards: [shard] },
          aboutOf(scope),
          addMonths(endOfYear(yearOfShard(shard)), months),
        ),
      ),
    );
  return ours.flatMap((scope) => {
    const end = from === 'end' ? scope.lastDay : lastEndOf(scope, scopes);
    if (end === undefined) return [];
    return [lineOf({ kind, scopeKey: scope.key, shards: scope.shards }, aboutOf(scope), addMonths(end, months))];
  });
}

function kindsOfScope(scope: Scope): readonly RetentionKind[] {
  if (scope.recordClass !== 'apart') return ['records', 'drafts'];
  return isFurther(scope) ? ['further'] : ['development'];
}

const isAbout = ({ role }: Scope['members'][number]): boolean => role === 'supervisee' || role === 'member';

const aboutOf = ({ members }: Scope): DueLine['people'] =>
  members
    .filter(isAbout)
    .filter(({ personKey }, index, all) => all.findIndex((one) => one.personKey === personKey) === index)
    .map(({ personKey, name }) => ({ key: personKey, name }));

/** The day on which the last of everything that any of its people had ended; undefined while one of it goes on. */
function lastEndOf(scope: Scope, scopes: readonly Scope[]): Day | undefined {
  const keys = new Set(aboutOf(scope).map(({ key }) => key));
  const ends = scopes
    .filter(({ members }) => members.some((member) => isAbout(member) && keys.has(member.personKey)))
    .map(({ lastDay }) => lastDay);
  return ends.includes(undefined) ? undefined : Math.max(...ends.map((day) => day ?? 0));
}

const lineOf = (
  what: Pick<DueLine, 'kind' | 'scopeKey' | 'shards'>,
  people: DueLine['people'],
  since: Day,
): DueLine => ({ ...what, print: printOf(what), people, since });
