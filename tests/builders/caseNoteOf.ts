import type { CaseNote } from '../../src/sessions/rules/WorkItem';
import { workStamps } from './workStamps';

/** A case nothing is written of yet; its key follows the reference. */
export const caseNoteOf = (more: Partial<CaseNote> = {}): CaseNote => ({
  ...workStamps,
  kind: 'case',
  key: `case-${more.reference ?? '4-017'}`,
  agendaNumber: 5,
  position: 1,
  reference: '4-017',
  stages: { experience: '', reflection: '', analysis: '', plan: '' },
  functions: [],
  fileLine: '',
  onFile: false,
  onChronology: false,
  ...more,
});
