import type { Pair, PairSummary } from '../rules/Pair';
import {
  etagOf,
  isOneOf,
  itemIdOf,
  joinedKeys,
  maybeNumberIn,
  oneOf,
  oneOfOr,
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
];
export const pairExpand = ['Supervisor', 'Supervisee'];

const statuses = ['active', 'ended'] as const;
const places = ['teams', 'room'] as const;
const agreements = ['none', 'draft', 'agreed'] as const;

/** A row with anything in it that this version does not know is one whose status is unknown; it never fails a list. */
export function pairOf(row: Row): Pair {
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
    status: isKnown(row) ? oneOf(statuses, textIn(row, 'Status')) : 'unknown',
    firstDay: maybeNumberIn(row, 'FirstDay') ?? 0,
    lastDay: maybeNumberIn(row, 'LastDay'),
    shards: parted(textIn(row, 'Shards')),
    summary: summaryOf(row),
    etag: etagOf(row),
    itemId: itemIdOf(row),
  };
}

function isKnown(row: Row): boolean {
  return (
    isOneOf(statuses, textIn(row, 'Status')) &&
    maybeNumberIn(row, 'FirstDay') !== undefined &&
    (textIn(row, 'NextKey') === '' || isOneOf(places, textIn(row, 'NextPlace'))) &&
    isOneOf(agreements, agreementIn(row))
  );
}

const agreementIn = (row: Row): string => textIn(row, 'Agreement') || 'none';

function summaryOf(row: Row): PairSummary {
  const nextKey = textIn(row, 'NextKey');
  return {
    heldDays: parted(textIn(row, 'HeldDays')).map(Number),
    next:
      nextKey === ''
        ? undefined
        : {
            sessionKey: nextKey,
            startsAt: textIn(row, 'NextStart'),
            endsAt: textIn(row, 'NextEnd'),
            place: oneOfOr(places, textIn(row, 'NextPlace'), 'room'),
          },
    heldSinceStart: maybeNumberIn(row, 'HeldSinceStart') ?? 0,
    openActions: maybeNumberIn(row, 'OpenActions') ?? 0,
    unsigned: maybeNumberIn(row, 'Unsigned') ?? 0,
    oldestUnsigned: maybeNumberIn(row, 'OldestUnsigned'),
    agendaAdded: maybeNumberIn(row, 'AgendaAdded') ?? 0,
    agreement: oneOfOr(agreements, agreementIn(row), 'none'),
    reviewDay: maybeNumberIn(row, 'ReviewDay'),
  };
}

/** The people columns take claims logins; they let SharePoint's own views show names and are never filtered. */
export function pairCells(
  pair: New<Pair>,
  logins: { readonly supervisor: string; readonly supervisee: string },
): Cells {
  return {
    Title: pair.key,
    HubKey: pair.key,
    PairKey: pair.pairKey,
    SupervisorKey: pair.supervisorKey,
    SuperviseeKey: pair.superviseeKey,
    SchoolKey: pair.schoolKey,
    Supervisor: { login: logins.supervisor },
    Supervisee: { login: logins.supervisee },
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
