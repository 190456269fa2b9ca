import type { PersonKey } from '../../ground/rules/Person';
import type { Pair } from '../../people/rules/Pair';
import type { Scope, ScopeMember } from '../../people/rules/Scope';

/** Somebody behind one of the three sources. */
export interface TakeOverPerson {
  readonly key: PersonKey;
  readonly name: string;
  /** 0 where the site does not know them. */
  readonly siteId: number;
  /** By the list of people: they read nothing any more, and are missed nowhere. */
  readonly left: boolean;
}

/**
 * People whom SharePoint lets into the folder of sealed records. notRead: whoever asks may not read rights. notCertain:
 * two readings contradicted each other.
 */
export type LetIn = readonly PersonKey[] | 'notRead' | 'notCertain';

/** What stands behind a pair of release 0.1.0, whose people no record keeper has confirmed yet. */
export interface TakeOverSources {
  readonly pairKey: string;
  /** The register's rows in its own folder. Anybody of the pair may have written them. */
  readonly rows: readonly Pair[];
  readonly letIn: LetIn;
  /** Whom the newest text of its seals names; undefined where nothing was written yet. */
  readonly parties: { readonly supervisor: PersonKey; readonly supervisees: readonly PersonKey[] } | undefined;
  readonly people: ReadonlyMap<PersonKey, TakeOverPerson>;
}

/** An answer that rights and seals can carry: nobody is in it whom only a row names. */
export interface TakeOverAnswer {
  readonly key: 'rights' | 'seals' | 'ended';
  readonly scope: Scope;
}

export type TakeOver =
  /** Rights, seals and rows say the same: nothing has to be asked. */
  | { readonly state: 'agrees'; readonly sources: TakeOverSources; readonly scope: Scope }
  | { readonly state: 'differs'; readonly sources: TakeOverSources; readonly answers: readonly TakeOverAnswer[] };

export function takeOver(sources: TakeOverSources): TakeOver {
  const { rows, letIn, parties, people } = sources;
  const active = rows.filter(({ status }) => status === 'active');
  const lastDay = active.length > 0 ? undefined : Math.max(...rows.map((row) => row.lastDay ?? 0));
  const until = active.length > 0 ? active : rows.filter((row) => row.lastDay === lastDay);
  const supervisors = [...new Set(until.map(({ supervisorKey }) => supervisorKey))];
  const supervisees = [...new Set(until.map(({ superviseeKey }) => superviseeKey))];
  const here = (keys: readonly PersonKey[]): readonly PersonKey[] =>
    keys.filter((key) => people.get(key)?.left !== true);
  const named = [...supervisors, ...supervisees];
  const [supervisor = ''] = supervisors;
  const whole = scopeFrom(sources, { supervisor, supervisees, lastDay });
  const agrees =
    supervisors.length === 1 &&
    !rows.some(({ status }) => status === 'unknown') &&
    typeof letIn !== 'string' &&
    sameSet(here(named), letIn) &&
    (parties === undefined || sameSet(named, [parties.supervisor, ...parties.supervisees]));
  if (agrees && whole !== undefined) return { state: 'agrees', sources, scope: whole };
  return { state: 'differs', sources, answers: answersFor(sources, { supervisor, lastDay }) };
}

function answersFor(
  sources: TakeOverSources,
  { supervisor, lastDay }: { readonly supervisor: PersonKey; readonly lastDay: number | undefined },
): readonly TakeOverAnswer[] {
  const { rows, letIn, parties } = sources;
  // it is looked at again before anything is decided
  if (letIn === 'notCertain') return [];
  const inRows = new Set(rows.flatMap(({ supervisorKey, superviseeKey }) => [supervisorKey, superviseeKey]));
  const inSeals = new Set(parties ? [parties.supervisor, ...parties.supervisees] : []);
  const lead = parties?.supervisor ?? supervisor;
  // somebody let in whom neither row nor seal knows is no party of anything
  const byRights = (letIn === 'notRead' ? [] : letIn).filter((key) => inRows.has(key) || inSeals.has(key));
  const rights = byRights.includes(lead)
    ? scopeFrom(sources, { supervisor: lead, supervisees: byRights.filter((key) => key !== lead), lastDay })
    : undefined;
  const seals = parties && scopeFrom(sources, { ...parties, lastDay });
  const ended =
    parties && lastDay === undefined ? scopeFrom(sources, { ...parties, lastDay: lastDayOf(rows) }) : undefined;
  const found: readonly (readonly [TakeOverAnswer['key'], Scope | undefined])[] = [
    ['rights', rights],
    ['seals', seals && rights && sameSet(keysOf(seals), keysOf(rights)) ? undefined : seals],
    ['ended', ended],
  ];
  return found.flatMap(([key, scope]) => (scope === undefined ? [] : [{ key, scope }]));
}

/** The day before which nothing of it can be missed: the last on which a session was held, or its first. */
const lastDayOf = (rows: readonly Pair[]): number =>
  Math.max(...rows.flatMap(({ summary, firstDay }) => [firstDay, ...summary.heldDays]));

interface Members {
  readonly supervisor: PersonKey;
  readonly supervisees: readonly PersonKey[];
  readonly lastDay: number | undefined;
}

/** Undefined where nobody supervises, or nobody is supervised, or somebody is not known. */
function scopeFrom(
  { pairKey, rows, people }: TakeOverSources,
  { supervisor, supervisees, lastDay }: Members,
): Scope | undefined {
  const [first] = rows;
  if (first === undefined || supervisees.length === 0) return undefined;
  const firstDay = Math.min(...rows.map((row) => row.firstDay));
  const member = (key: PersonKey, role: ScopeMember['role']): readonly ScopeMember[] => {
    const person = people.get(key);
    const own = rows.find(({ superviseeKey }) => superviseeKey === key);
    return person === undefined
      ? []
      : [
          {
            personKey: key,
            siteId: person.siteId,
            name: person.name,
            role,
            firstDay: own?.firstDay ?? firstDay,
            lastDay: undefined,
          },
        ];
  };
  const members = [...member(supervisor, 'supervisor'), ...supervisees.flatMap((key) => member(key, 'supervisee'))];
  if (members.length < supervisees.length + 1) return undefined;
  return {
    key: pairKey,
    kind: supervisees.length > 1 ? 'group' : 'pair',
    recordClass: 'signed',
    offerKey: first.offerKey,
    schoolKey: first.schoolKey,
    cadence: first.cadence,
    firstDay,
    lastDay,
    shards: [...new Set(rows.flatMap(({ shards }) => shards))].sort(),
    before: '',
    members,
  };
}

const keysOf = ({ members }: Scope): readonly PersonKey[] => members.map(({ personKey }) => personKey);

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));
