import { stages } from '../../ground/rules/Catalogue';
import type { AcademicYear } from '../../ground/rules/School';
import type { WorkItem, WorkItemBase } from '../rules/WorkItem';
import { ServiceError, isServiceError } from '../../ground/rules/ServiceError';
import { bodiesOf, bodyOf, flagOf, maybeNumberOf, numberOf, stringOf, stringsOf } from '../../ground/sharepoint/bodies';
import { etagOf, itemIdOf, oneOf, textIn } from '../../ground/sharepoint/cells';
import type { Cells, Row } from '../../ground/sharepoint/cells';
import type { New } from '../../ground/ports';

export const workSelect = [
  'Id',
  'HubKey',
  'Kind',
  'SessionKey',
  'Body',
  'FileSystemObjectType',
  'FileDirRef',
  'AuthorId',
  'EditorId',
  'Created',
  'Modified',
];

/** Where the row stands and who SharePoint says wrote it. */
export interface WorkPlace {
  readonly shard: AcademicYear;
  readonly pairKey: string;
  readonly authorKey?: string;
  readonly createdBy: string;
  readonly modifiedBy: string;
}

/**
 * Every word is in Body; the other columns repeat what is asked for by index. What this version cannot read is an
 * unknown item, never dropped.
 */
export function workItemOf(row: Row, place: WorkPlace): WorkItem {
  const sessionKey = textIn(row, 'SessionKey');
  const base: WorkItemBase = {
    key: textIn(row, 'HubKey'),
    pairKey: place.pairKey,
    shard: place.shard,
    sessionKey: sessionKey === place.pairKey ? '' : sessionKey,
    etag: etagOf(row),
    itemId: itemIdOf(row),
    ...(place.authorKey === undefined ? {} : { authorKey: place.authorKey }),
    createdBy: place.createdBy,
    createdAt: textIn(row, 'Created'),
    modifiedBy: place.modifiedBy,
    modifiedAt: textIn(row, 'Modified'),
  };
  try {
    return kindOf(textIn(row, 'Kind'), textIn(row, 'Body'), base);
  } catch (error) {
    if (isServiceError(error) && error.code === 'invalid') return { ...base, kind: 'unknown' };
    throw error;
  }
}

function kindOf(kind: string, text: string, base: WorkItemBase): WorkItem {
  const body = bodyOf(text);
  switch (kind) {
    case 'agenda':
      return { ...base, kind, text: stringOf(body, 'text'), byKey: stringOf(body, 'byKey') };
    case 'note':
      return {
        ...base,
        kind,
        agendaNumber: numberOf(body, 'agendaNumber'),
        covered: flagOf(body, 'covered'),
        text: stringOf(body, 'text'),
        functions: stringsOf(body, 'functions'),
      };
    case 'case': {
      const written = bodyOf(JSON.stringify(body.stages ?? null));
      return {
        ...base,
        kind,
        agendaNumber: numberOf(body, 'agendaNumber'),
        position: numberOf(body, 'position'),
        reference: stringOf(body, 'reference'),
        stages: Object.fromEntries(stages.map((stage) => [stage, stringOf(written, stage)])) as Record<
          (typeof stages)[number],
          string
        >,
        functions: stringsOf(body, 'functions'),
        fileLine: stringOf(body, 'fileLine'),
        onFile: flagOf(body, 'onFile'),
        onChronology: flagOf(body, 'onChronology'),
      };
    }
    case 'action':
      return {
        ...base,
        kind,
        text: stringOf(body, 'text'),
        ownerKey: stringOf(body, 'ownerKey'),
        dueDay: maybeNumberOf(body, 'dueDay'),
        status: oneOf(['open', 'done', 'dropped'], stringOf(body, 'status')),
        agendaNumber: numberOf(body, 'agendaNumber'),
        caseReference: stringOf(body, 'caseReference'),
        carried: stringsOf(body, 'carried'),
        doneDay: maybeNumberOf(body, 'doneDay'),
        ...(body.agreedAt === undefined ? {} : { agreedAt: stringOf(body, 'agreedAt') }),
      };
    case 'session':
      return {
        ...base,
        kind,
        room: stringOf(body, 'room'),
        joinUrl: stringOf(body, 'joinUrl'),
        reasons: bodiesOf(body, 'reasons').map((reason) => ({
          at: stringOf(reason, 'at'),
          what: oneOf(['moved', 'cancelled'], stringOf(reason, 'what')),
          byName: stringOf(reason, 'byName'),
          why: stringOf(reason, 'why'),
        })),
        ...(body.alongKeys === undefined ? {} : { alongKeys: stringsOf(body, 'alongKeys') }),
      };
    case 'request':
      return {
        ...base,
        kind,
        what: oneOf(['debrief', 'adHoc'], stringOf(body, 'what')),
        fromKey: stringOf(body, 'fromKey'),
        status: oneOf(['asked', 'offered', 'held', 'withdrawn'], stringOf(body, 'status')),
      };
    case 'comment':
      return {
        ...base,
        kind,
        text: stringOf(body, 'text'),
        byKey: stringOf(body, 'byKey'),
        answered: flagOf(body, 'answered'),
      };
    default:
      throw new ServiceError('invalid');
  }
}

/** Items of the pair rather than of one session stand under the pair's key, so that one indexed column finds both. */
export function workCells(item: New<WorkItem>): Cells {
  return {
    Title: item.key,
    HubKey: item.key,
    Kind: item.kind,
    SessionKey: item.sessionKey || item.pairKey,
    ...indexCells(item),
    Body: wordsOf(item),
  };
}

/** What an update may change. */
export const workChange = (item: WorkItem): Cells => ({ ...indexCells(item), Body: wordsOf(item) });

function indexCells(item: New<WorkItem>): Cells {
  switch (item.kind) {
    case 'unknown':
      throw new ServiceError('newer');
    case 'agenda':
      return { OwnerKey: item.byKey };
    case 'note':
      return { Position: item.agendaNumber };
    case 'case':
      return { Position: item.position };
    case 'action':
      return { OwnerKey: item.ownerKey, Status: item.status, Day: item.dueDay, Position: item.agendaNumber };
    case 'session':
      return {};
    case 'request':
      return { OwnerKey: item.fromKey, Status: item.status };
    case 'comment':
      return { OwnerKey: item.byKey, Status: item.answered ? 'answered' : 'open' };
  }
}

const notWords: ReadonlySet<string> = new Set<keyof WorkItemBase | 'kind'>([
  'key',
  'pairKey',
  'shard',
  'sessionKey',
  'etag',
  'itemId',
  'createdBy',
  'createdAt',
  'modifiedBy',
  'modifiedAt',
  'kind',
]);
const wordsOf = (item: New<WorkItem>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(item).filter(([name]) => !notWords.has(name))));
