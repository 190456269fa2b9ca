import { isDay } from '../../ground/rules/days';
import { nothingYet } from '../rules/Pair';
import type { Pair, PairSummary } from '../rules/Pair';
import {
  etagOf,
  isOneOf,
  itemIdOf,
  joinedKeys,
  maybeNumberIn,
  oneOf,
  parted,
  personIn,
  textIn,
} from '../../ground/sharepoint/cells';
import type { Cells, Row } from '../../ground/sharepoint/cells';
import type { New } from '../../ground/ports';

export const pairSelect = [
  'Id',
  'HubKey',
  'PairKey',
  'SupervisorKey',
  'SuperviseeKey',
  'SchoolKey',
  'Supervisor/Title',
  'Supervisee/Title',
  'OfferKey',
  'Cadence',
  'Status',
  'FirstDay',
  'LastDay',
  'Shards',
  'HeldDays',
  'NextStart',
  'NextEnd',
  'NextKey',
  'NextPlace',
  'HeldSinceStart',
  'OpenActions',
  'Unsigned',
  'OldestUnsigned',
  'AgendaAdded',
  'Agreement',
  'ReviewDay',
  'FileDirRef',
];
export const pairExpand = ['Supervisor', 'Supervisee'];

const statuses = ['active', 'ended'] as const;
const places = ['teams', 'room'] as const;
const agreements = ['none', 'draft', 'agreed'] as const;

/** What the register says of a pair whose belonging nobody has confirmed, for showing only; it never fails a list. */
export function pairOf(row: Row): Pair {
  const summary = summaryIn(row);
  const known = summary !== undefined && isOneOf(statuses, textIn(row, 'Status')) && isDay(row.FirstDay);
  return {
    key: textIn(row, 'HubKey'),
    pairKey: textIn(row, 'PairKey'),
    supervisorKey: textIn(row, 'SupervisorKey'),
    superviseeKey: textIn(row, 'SuperviseeKey'),
    supervisorName: personIn(row, 'Supervisor', 'Title'),
    superviseeName: personIn(row, 'Supervisee', 'Title'),
    schoolKey: textIn(row, 'SchoolKey'),
    offerKey: textIn(row, 'OfferKey'),
    cadence: textIn(row, 'Cadence'),
    status: known ? oneOf(statuses, textIn(row, 'Status')) : 'unknown',
    firstDay: isDay(row.FirstDay) ? row.FirstDay : 0,
    lastDay: isDay(row.LastDay) ? row.LastDay : undefined,
    shards: parted(textIn(row, 'Shards')),
    decided: false,
    known,
    summary: summary ?? nothingYet,
    etag: etagOf(row),
    itemId: itemIdOf(row),
  };
}

const agreementIn = (row: Row): string => textIn(row, 'Agreement') || 'none';

/** Undefined where any of it is nothing this version can read: what is not known is not shown as nothing. */
export function summaryIn(row: Row): PairSummary | undefined {
  const heldDays = parted(textIn(row, 'HeldDays')).map(Number);
  const counts = [row.HeldSinceStart, row.OpenActions, row.Unsigned, row.AgendaAdded];
  const agreement = agreementIn(row);
  const next = nextIn(row);
  if (!heldDays.every(isDay) || !counts.every(isCount) || !isOneOf(agreements, agreement) || next === 'unreadable')
    return undefined;
  if (![row.OldestUnsigned, row.ReviewDay].every((day) => isNothing(day) || isDay(day))) return undefined;
  return {
    heldDays,
    next,
    heldSinceStart: maybeNumberIn(row, 'HeldSinceStart') ?? 0,
    openActions: maybeNumberIn(row, 'OpenActions') ?? 0,
    unsigned: maybeNumberIn(row, 'Unsigned') ?? 0,
    oldestUnsigned: maybeNumberIn(row, 'OldestUnsigned'),
    agendaAdded: maybeNumberIn(row, 'AgendaAdded') ?? 0,
    agreement,
    reviewDay: maybeNumberIn(row, 'ReviewDay'),
  };
}

const isNothing = (value: unknown): boolean => value === null || value === undefined;
const isCount = (value: unknown): boolean => isNothing(value) || (Number.isInteger(value) && Number(value) >= 0);
const isInstant = (text: string): boolean => !Number.isNaN(Date.parse(text));

function nextIn(row: Row): PairSummary['next'] | 'unreadable' {
  const sessionKey = textIn(row, 'NextKey');
  if (sessionKey === '') return undefined;
  const [startsAt, endsAt, place] = [textIn(row, 'NextStart'), textIn(row, 'NextEnd'), textIn(row, 'NextPlace')];
  if (!isInstant(startsAt) || !isInstant(endsAt) || !isOneOf(places, place)) return 'unreadable';
  return { sessionKey, startsAt, endsAt, place };
}

/** The people columns take claims logins; they let SharePoint's own views show names and are never filtered. */
export function pairCells(
  pair: Omit<New<Pair>, 'decided' | 'known'>,
  logins?: { readonly supervisor: string; readonly supervisee: string },
): Cells {
  return {
    Title: pair.key,
    HubKey: pair.key,
    PairKey: pair.pairKey,
    SupervisorKey: pair.supervisorKey,
    SuperviseeKey: pair.superviseeKey,
    SchoolKey: pair.schoolKey,
    ...(logins && { Supervisor: { login: logins.supervisor }, Supervisee: { login: logins.supervisee } }),
    OfferKey: pair.offerKey,
    Cadence: pair.cadence,
    Status: pair.status,
    FirstDay: pair.firstDay,
    LastDay: pair.lastDay,
    Shards: joinedKeys(pair.shards),
    ...summaryCells(pair.summary),
  };
}

export function summaryCells(summary: PairSummary): Cells {
  return {
    HeldDays: joinedKeys(summary.heldDays),
    NextStart: summary.next?.startsAt ?? '',
    NextEnd: summary.next?.endsAt ?? '',
    NextKey: summary.next?.sessionKey ?? '',
    NextPlace: summary.next?.place ?? '',
    HeldSinceStart: summary.heldSinceStart,
    OpenActions: summary.openActions,
    Unsigned: summary.unsigned,
    OldestUnsigned: summary.oldestUnsigned,
    AgendaAdded: summary.agendaAdded,
    Agreement: summary.agreement,
    ReviewDay: summary.reviewDay,
  };
}

export const shardsCell = (pair: Pair): Cells => ({ Shards: joinedKeys(pair.shards) });
export const endingCells = (pair: Pair): Cells => ({ Status: pair.status, LastDay: pair.lastDay });
export const schoolCell = (schoolKey: string): Cells => ({ SchoolKey: schoolKey });

/** The register of pairs, and what is read of it. */
export const pairs = { list: 'pairs' } as const;
export const pairSelection = { select: pairSelect, expand: pairExpand };
