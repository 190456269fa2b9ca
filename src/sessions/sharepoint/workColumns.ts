import { workingList } from '../../../sharepoint/lists/workingList';
import { columnsOf } from '../../ground/sharepoint/columnsOf';
import { handedOvers, prepareQuestions, urgencies } from '../rules/WorkItem';
import type { AcademicYear } from '../../ground/rules/School';
import type { Action, PaperDraft, SessionWords, WorkItem, WorkItemBase } from '../rules/WorkItem';
import { ServiceError, isServiceError } from '../../ground/rules/ServiceError';
import { bodiesOf, bodyOf, maybeNumberOf, numberOf, stringOf, stringsOf } from '../../ground/sharepoint/bodies';
import type { Body } from '../../ground/sharepoint/bodies';
import { etagOf, itemIdOf, oneOf, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';

export const workColumns = columnsOf(workingList.columns, {
  stamps: ['FileSystemObjectType', 'FileDirRef', 'AuthorId', 'EditorId', 'Created', 'Modified'],
});

/** Where the row stands and who SharePoint says wrote it. */
export interface WorkPlace {
  readonly shard: AcademicYear;
  readonly pairKey: string;
  readonly authorKey?: string;
  readonly createdBy: string;
  readonly modifiedBy: string;
  readonly modifiedByKey?: string;
  /** Set up by a newer version: what this one cannot read may be that version's. */
  readonly newer?: boolean;
}

/** Reads kinds that no first view needs to read; undefined for any other. */
export type LaterKinds = (kind: WorkItem['kind'], body: Body, base: WorkItemBase) => WorkItem | undefined;

/**
 * What cannot be read is an unknown item, never dropped.
 * @param later left out by the first view, which leaves out those rows.
 */
export function workItemOf(row: Row, place: WorkPlace, later?: LaterKinds): WorkItem {
  const { key, kind, sessionKey, body } = workColumns.read(row).values;
  const base: WorkItemBase = {
    key,
    pairKey: place.pairKey,
    shard: place.shard,
    sessionKey: sessionKey === place.pairKey ? '' : sessionKey,
    etag: etagOf(row),
    itemId: itemIdOf(row),
    ...(place.authorKey === undefined ? {} : { authorKey: place.authorKey }),
    createdBy: place.createdBy,
    createdAt: textIn(row, 'Created'),
    modifiedBy: place.modifiedBy,
    ...(place.modifiedByKey === undefined ? {} : { modifiedByKey: place.modifiedByKey }),
    modifiedAt: textIn(row, 'Modified'),
  };
  try {
    return later?.(kind, bodyOf(body), base) ?? kindOf(kind, body, base);
  } catch (error) {
    if (isServiceError(error) && error.code === 'invalid')
      return { ...base, kind: 'unknown', ...(place.newer === true ? { newer: true } : {}) };
    throw error;
  }
}

function kindOf(kind: WorkItem['kind'], text: string, base: WorkItemBase): WorkItem {
  const body = bodyOf(text);
  switch (kind) {
    case 'agenda':
      return {
        ...base,
        kind,
        text: stringOf(body, 'text'),
        byKey: stringOf(body, 'byKey'),
        ...(body.question === undefined ? {} : { question: oneOf(prepareQuestions, stringOf(body, 'question')) }),
        ...(body.talkedIn === undefined ? {} : { talkedIn: stringOf(body, 'talkedIn') }),
        ...(body.carried === undefined ? {} : { carried: stringsOf(body, 'carried') }),
      };
    case 'action':
      return actionIn(body, base);
    case 'session':
      return { ...base, kind, ...sessionWordsOf(body) };
    case 'request':
      return {
        ...base,
        kind,
        what: oneOf(['debrief', 'adHoc'], stringOf(body, 'what')),
        fromKey: stringOf(body, 'fromKey'),
        ...(body.urgency === undefined ? {} : { urgency: oneOf(urgencies, stringOf(body, 'urgency')) }),
        status: oneOf(['asked', 'offered', 'held', 'withdrawn'], stringOf(body, 'status')),
      };
    case 'paper':
      // whether it says what a draft should say is asked where a draft is opened
      return { ...(body as unknown as PaperDraft), ...base, kind };
    default:
      throw new ServiceError('invalid');
  }
}

const sessionWordsOf = (body: Body): Omit<SessionWords, keyof WorkItemBase | 'kind'> => ({
  room: stringOf(body, 'room'),
  joinUrl: stringOf(body, 'joinUrl'),
  reasons: bodiesOf(body, 'reasons').map((reason) => ({
    at: stringOf(reason, 'at'),
    what: oneOf(['moved', 'cancelled', 'notHeld'], stringOf(reason, 'what')),
    byName: stringOf(reason, 'byName'),
    why: stringOf(reason, 'why'),
  })),
  ...(body.alongKeys === undefined ? {} : { alongKeys: stringsOf(body, 'alongKeys') }),
  ...(Array.isArray(body.lookedIn) ? { lookedIn: body.lookedIn.filter(Number.isSafeInteger) as number[] } : {}),
});

/** As Home reads it: without what only the list of actions shows. */
export function actionIn(body: ReturnType<typeof bodyOf>, base: WorkItemBase): Action {
  return {
    ...base,
    kind: 'action',
    text: stringOf(body, 'text'),
    ownerKey: stringOf(body, 'ownerKey'),
    dueDay: maybeNumberOf(body, 'dueDay'),
    status: oneOf(['open', 'done', 'dropped'], stringOf(body, 'status')),
    agendaNumber: numberOf(body, 'agendaNumber'),
    caseReference: stringOf(body, 'caseReference'),
    carried: stringsOf(body, 'carried'),
    doneDay: maybeNumberOf(body, 'doneDay'),
    ...(body.agreedAt === undefined ? {} : { agreedAt: stringOf(body, 'agreedAt') }),
    ...(body.handedOver === undefined ? {} : { handedOver: oneOf(handedOvers, stringOf(body, 'handedOver')) }),
  };
}
