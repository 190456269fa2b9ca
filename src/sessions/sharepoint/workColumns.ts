import { workingList } from '../../../sharepoint/lists/workingList';
import { columnsOf } from '../../ground/sharepoint/columnsOf';
import { handedOvers, prepareQuestions } from '../rules/WorkItem';
import { stages } from '../../ground/rules/Catalogue';
import type { AcademicYear } from '../../ground/rules/School';
import type { Action, PaperDraft, WorkItem, WorkItemBase } from '../rules/WorkItem';
import { ServiceError, isServiceError } from '../../ground/rules/ServiceError';
import { bodiesOf, bodyOf, flagOf, maybeNumberOf, numberOf, stringOf, stringsOf } from '../../ground/sharepoint/bodies';
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
}

/** What this version cannot read is an unknown item, never dropped. */
export function workItemOf(row: Row, place: WorkPlace): WorkItem {
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
    return kindOf(kind, body, base);
  } catch (error) {
    if (isServiceError(error) && error.code === 'invalid') return { ...base, kind: 'unknown' };
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
      return actionOf(body, base);
    case 'session':
      return {
        ...base,
        kind,
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
    case 'paper':
      // whether it says what a draft should say is asked where a draft is opened
      return { ...(body as unknown as PaperDraft), ...base, kind };
    default:
      throw new ServiceError('invalid');
  }
}

function actionOf(body: ReturnType<typeof bodyOf>, base: WorkItemBase): Action {
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
