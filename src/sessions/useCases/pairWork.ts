import type { Action, AgendaAddition, CaseNote, HelpRequest, Note, SessionWords, WorkItem } from '../rules/WorkItem';

export const isAction = (item: WorkItem): item is Action => item.kind === 'action';
export const isAddition = (item: WorkItem): item is AgendaAddition => item.kind === 'agenda';
export const isNote = (item: WorkItem): item is Note => item.kind === 'note';
export const isCase = (item: WorkItem): item is CaseNote => item.kind === 'case';
export const isRequest = (item: WorkItem): item is HelpRequest => item.kind === 'request';
export const isSessionWords = (item: WorkItem): item is SessionWords => item.kind === 'session';
