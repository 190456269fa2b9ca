import type { Note } from '../../src/sessions/rules/WorkItem';
import { workStamps } from './workStamps';

/** An empty note; its key follows the agenda item, of which there is one note each. */
export const noteOf = (more: Partial<Note> = {}): Note => ({
  ...workStamps,
  kind: 'note',
  key: `note-${more.agendaNumber ?? 1}`,
  agendaNumber: 1,
  covered: false,
  text: '',
  functions: [],
  ...more,
});
