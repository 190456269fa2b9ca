import { isDay } from '../../ground/rules/days';
import { countedTermNames, halfTermNames } from '../../ground/rules/School';
import { either, count, each, flag, maybe, among, shaped, text, word } from '../../ground/rules/shapes';
import type { Check } from '../../ground/rules/shapes';
import type { SchoolFacts } from './Facts';
import { measures } from './TrustPicture';
import type { SchoolSummary, TrustPicture } from './TrustPicture';

// Rows of counters are written by clients of leads and keepers; what somebody put there by hand closes no page.

const many = 10_000;
const day: Check = (value) => isDay(value);
const unsigned = each(shaped({ day, waits: among('supervisor', 'supervisee', 'notKnown'), signBy: maybe(day) }));
const person = { personKey: word, name: text, roles: each(text), jobTitle: text };

const facts = shaped({
  schoolKey: text,
  pairs: each(
    shaped({
      ...person,
      pairKey: word,
      supervisorKey: text,
      supervisor: text,
      offerKey: text,
      cadence: text,
      rhythms: each(text),
      approved: each(text),
      away: each(text),
      firstDay: day,
      lastDay: maybe(day),
      known: flag,
      heldDays: each(day, many),
      nextDay: maybe(day),
      heldSinceStart: count,
      agreed: flag,
      unsigned,
    }),
    many,
  ),
  people: each(shaped(person), many),
  elsewhere: each(shaped({ personKey: word, lastDay: maybe(day) }), many),
  undecided: each(text, many),
});

const standing = either(
  shaped({ kind: among('overdue'), since: day }),
  shaped({ kind: among('due', 'inTime'), dueBy: day }),
  shaped({ kind: among('withoutSupervisor', 'upToDate', 'beside') }),
  shaped({ kind: among('away'), until: maybe(day) }),
  shaped({ kind: among('notSaid'), why: among('noDates', 'unreadable', 'undecided') }),
);
const line = shaped({
  ...person,
  key: word,
  schoolKey: text,
  school: text,
  supervisorKey: text,
  supervisor: text,
  standing,
  lastHeld: maybe(day),
  nextDay: maybe(day),
  withoutAgreement: maybe(count),
  unsigned,
});
const counts = {
  ...Object.fromEntries([...measures, 'inScope', 'covered'].map((name): [string, Check] => [name, count])),
  late: maybe(count),
};
const figures = shaped(counts);
const byRole = each(shaped({ ...counts, role: text }));
const heldOfDue = { held: count, due: count };
const termName = among(...halfTermNames, ...countedTermNames);
const halfTerms = each(
  shaped({
    ...heldOfDue,
    year: word,
    name: termName,
    firstDay: day,
    lastDay: day,
    written: maybe(shaped({ ...heldOfDue, day })),
  }),
);
const schoolFacts = { schoolKey: text, school: text, figures, hasDates: flag };
const schoolTerms = each(
  shaped({ ...heldOfDue, name: termName, begun: flag, past: flag, written: maybe(shaped({ ...heldOfDue, day })) }),
);
const loads = each(shaped({ supervisorKey: text, supervisor: text, people: count }), many);
const summary = shaped({
  ...schoolFacts,
  isEntered: flag,
  halfTerms,
  byRole,
  worst: each(line, many),
  lines: count,
  loads,
});

const picture = shaped({
  asOf: word,
  day,
  schools: count,
  figures,
  byRole,
  halfTerms: each(
    shaped({
      ...heldOfDue,
      year: word,
      name: termName,
      past: flag,
      begun: flag,
      written: maybe(shaped({ ...heldOfDue, day, schools: count })),
    }),
  ),
  worst: each(line),
  lines: count,
  bySchool: each(shaped({ ...schoolFacts, halfTerms: schoolTerms })),
  overLimit: shaped({ limit: count, count, worst: loads }),
});

const written = shaped({ ...heldOfDue, day });

export const isFacts = (value: unknown): value is SchoolFacts => facts(value);
export const isSummary = (value: unknown): value is SchoolSummary => summary(value);
export const isPicture = (value: unknown): value is TrustPicture => picture(value);
export const isWritten = (
  value: unknown,
): value is { readonly held: number; readonly due: number; readonly day: number } => written(value);
