import type { Stage } from '../../ground/rules/Catalogue';
import type { Action, CaseNote, Note } from './WorkItem';

/**
 * How the words of one kind of item are taken apart into fields that are compared and joined one by one, and put back.
 */
export interface WorkFields<S, F> {
  /** Of an item nobody has written in. */
  readonly blank: F;
  readonly of: (source: S) => F;
  readonly put: <I extends S>(item: I, fields: F) => I;
}

type NoteWords = Pick<Note, 'covered' | 'text' | 'functions' | 'apart'>;
type NoteFields = Required<NoteWords>;
export const noteFields: WorkFields<NoteWords, NoteFields> = {
  blank: { covered: false, text: '', functions: [], apart: false },
  of: ({ covered, text, functions, apart = false }) => ({ covered, text, functions, apart }),
  // an item that never said it goes on not saying it
  put: (item, { apart, ...fields }) => ({
    ...item,
    ...fields,
    ...(apart || item.apart !== undefined ? { apart } : {}),
  }),
};

type CaseWords = Pick<CaseNote, 'reference' | 'stages' | 'functions' | 'fileLine' | 'onFile' | 'onChronology'>;
/** Each stage is a field of its own: one writes the reflection while the other writes the plan. */
export type CaseFields = Omit<CaseWords, 'stages'> & Readonly<Record<Stage, string>>;
export const caseFields: WorkFields<CaseWords, CaseFields> = {
  blank: {
    reference: '',
    experience: '',
    reflection: '',
    analysis: '',
    plan: '',
    functions: [],
    fileLine: '',
    onFile: false,
    onChronology: false,
  },
  of: ({ reference, stages, functions, fileLine, onFile, onChronology }) => ({
    reference,
    ...stages,
    functions,
    fileLine,
    onFile,
    onChronology,
  }),
  put: (item, { experience, reflection, analysis, plan, ...rest }) => ({
    ...item,
    ...rest,
    stages: { experience, reflection, analysis, plan },
  }),
};

type ActionWords = Pick<Action, 'text' | 'ownerKey' | 'dueDay' | 'status' | 'agendaNumber' | 'caseReference'>;
export const actionFields: WorkFields<ActionWords, ActionWords> = {
  blank: { text: '', ownerKey: '', dueDay: undefined, status: 'open', agendaNumber: 0, caseReference: '' },
  of: ({ text, ownerKey, dueDay, status, agendaNumber, caseReference }) => ({
    text,
    ownerKey,
    dueDay,
    status,
    agendaNumber,
    caseReference,
  }),
  put: (item, fields) => ({ ...item, ...fields }),
};
