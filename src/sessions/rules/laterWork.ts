import type { AwayReason, FileState, GroupItem, LogEntry, RhythmItem, WorkItem } from './WorkItem';

// What no first view asks of work items, so that it comes with those who ask.

export const fileStates: readonly FileState[] = ['none', 'owed', 'onFile'];
export const awayReasons: readonly AwayReason[] = ['sickness', 'parental', 'partYear', 'other'];

export const isLogEntry = (item: WorkItem): item is LogEntry => item.kind === 'log';
export const isRhythmItem = (item: WorkItem): item is RhythmItem => item.kind === 'rhythm';
export const isGroupItem = (item: WorkItem): item is GroupItem => item.kind === 'group';
