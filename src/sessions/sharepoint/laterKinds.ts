import { isDay } from '../../ground/rules/days';
import { among, count, each, maybe, shaped, text } from '../../ground/rules/shapes';
import type { Check } from '../../ground/rules/shapes';
import { ServiceError } from '../../ground/rules/ServiceError';
import { stages } from '../../ground/rules/Catalogue';
import { bodyOf, flagOf, numberOf, stringOf, stringsOf } from '../../ground/sharepoint/bodies';
import type { Body } from '../../ground/sharepoint/bodies';
import { fileStates } from '../rules/laterWork';
import type {
  AgendaAddition,
  CaseNote,
  GroupItem,
  LogEntry,
  Note,
  RhythmItem,
  WorkItem,
  WorkItemBase,
} from '../rules/WorkItem';
import { actionIn } from './workColumns';
import type { LaterKinds } from './workColumns';

const logShape = {
  logKind: text,
  day: isDay,
  byKey: text,
  ownerKey: text,
  withName: text,
  reference: text,
  file: among(...fileStates),
  chaseDay: maybe(isDay),
  chased: each(isDay),
  status: among('open', 'done', 'dropped'),
  doneDay: maybe(isDay),
  fields: (value: unknown) => each(text)(Object.values(value ?? {})),
};
/** Why is a text of its own length: the two write it for each other. */
const rhythmShape = {
  what: among('rhythm', 'away'),
  byKey: text,
  ownerKey: text,
  cadence: text,
  from: isDay,
  to: maybe(isDay),
  why: text,
  status: among('open', 'done', 'dropped'),
};

const groupShape = {
  what: among('run', 'agreed'),
  byKey: text,
  method: text,
  roles: logShape.fields,
  stage: count,
  stageAt: text,
  pausedAt: text,
  added: count,
  aloud: each(text),
  without: each(text),
};

type WordsOf<T extends WorkItem> = Omit<T, keyof WorkItemBase | 'kind'>;

/** Exactly the words of this shape, each looked at. */
function shapedWords<T extends WorkItem>(shape: Readonly<Record<keyof WordsOf<T>, Check>>, body: Body): WordsOf<T> {
  if (!shaped(shape)(body)) throw new ServiceError('invalid');
  const words = Object.fromEntries(Object.keys(shape).map((name) => [name, body[name]]));
  return words as unknown as WordsOf<T>;
}

/** A lesson on the agenda of a session, by its key; undefined for any other addition, which the first view reads too. */
function lessonIn(body: Body, base: WorkItemBase): AgendaAddition | undefined {
  if (typeof body.lessonKey !== 'string' || body.lessonKey === '') return undefined;
  return {
    ...base,
    kind: 'agenda',
    text: stringOf(body, 'text'),
    byKey: stringOf(body, 'byKey'),
    lessonKey: body.lessonKey,
    ...(body.talkedIn === undefined ? {} : { talkedIn: stringOf(body, 'talkedIn') }),
    ...(body.carried === undefined ? {} : { carried: stringsOf(body, 'carried') }),
  };
}

/** What a log entry says, in whichever list it lies. */
export const logWordsOf = (body: Body): WordsOf<LogEntry> => shapedWords<LogEntry>(logShape, body);

const noteIn = (body: Body, base: WorkItemBase): Note => ({
  ...base,
  kind: 'note',
  agendaNumber: numberOf(body, 'agendaNumber'),
  covered: flagOf(body, 'covered'),
  text: stringOf(body, 'text'),
  functions: stringsOf(body, 'functions'),
  ...(body.apart === true ? { apart: true } : {}),
});

function caseIn(body: Body, base: WorkItemBase): CaseNote {
  const written = bodyOf(JSON.stringify(body.stages ?? null));
  return {
    ...base,
    kind: 'case',
    agendaNumber: numberOf(body, 'agendaNumber'),
    position: numberOf(body, 'position'),
    reference: stringOf(body, 'reference'),
    stages: Object.fromEntries(stages.map((stage) => [stage, stringOf(written, stage)])) as CaseNote['stages'],
    functions: stringsOf(body, 'functions'),
    fileLine: stringOf(body, 'fileLine'),
    onFile: flagOf(body, 'onFile'),
    onChronology: flagOf(body, 'onChronology'),
  };
}

/** Notes, cases and comments, actions with what came of them, entries of the log, rhythms and groups. */
export const laterKinds: LaterKinds = (kind, body, base) => {
  switch (kind) {
    case 'note':
      return noteIn(body, base);
    case 'case':
      return caseIn(body, base);
    case 'agenda':
      return lessonIn(body, base);
    case 'action':
      return {
        ...actionIn(body, base),
        ...(typeof body.doneNote === 'string' && body.doneNote !== '' ? { doneNote: body.doneNote } : {}),
        ...(typeof body.askedKey === 'string' && body.askedKey !== '' ? { askedKey: body.askedKey } : {}),
      };
    case 'comment':
      return {
        ...base,
        kind,
        text: stringOf(body, 'text'),
        byKey: stringOf(body, 'byKey'),
        answered: flagOf(body, 'answered'),
      };
    case 'log':
      return { ...base, kind, ...logWordsOf(body) };
    case 'rhythm':
      return { ...base, kind, ...shapedWords<RhythmItem>(rhythmShape, body) };
    case 'group':
      return { ...base, kind, ...shapedWords<GroupItem>(groupShape, body) };
    default:
      return undefined;
  }
};
