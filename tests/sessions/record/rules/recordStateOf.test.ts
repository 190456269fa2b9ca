import { recordStateOf } from '../../../../src/sessions/record/rules/recordStateOf';
import type { RecordFacts } from '../../../../src/sessions/record/rules/recordStateOf';
import type { RecordContent } from '../../../../src/records/rules/SealedRecord';

const content: RecordContent = {
  version: 1,
  sessionKey: 's',
  offerTitle: 'Responsive supervision',
  startsAt: '2026-11-26T14:15:00Z',
  endsAt: '2026-11-26T15:00:00Z',
  place: 'Teams',
  nextStartsAt: '',
  people: [],
  rows: [],
};
const facts = (more: Partial<RecordFacts>): RecordFacts => ({
  state: 'signing',
  content,
  pair: { status: 'active' },
  myRole: 'supervisee',
  iHaveSigned: false,
  changedAt: '',
  ...more,
});
const ended = { pair: { status: 'ended' } } as const;
const changed = { changedAt: '2026-11-26T16:00:00Z' } as const;

describe('what a record is to its reader', () => {
  test.each<[string, Partial<RecordFacts>, object]>([
    ['nothing sent for signing', { state: 'none', content: undefined }, { kind: 'none' }],
    ['words nobody can read any more', { state: 'broken', content: undefined }, { kind: 'none' }],
    ['one to sign, for the supervisee', {}, { kind: 'sign', content }],
    ['one to sign, for the supervisor', { myRole: 'supervisor' }, { kind: 'sign', content }],
    ['waiting, once I have signed', { iHaveSigned: true }, { kind: 'waiting', content }],
    ['waiting, for a record keeper, who never signs', { myRole: 'keeper' }, { kind: 'waiting', content }],
    ['waiting, where the pair has ended', ended, { kind: 'waiting', content }],
    ['changed after a signature, for whoever signed', { ...changed, iHaveSigned: true }, { kind: 'changed', content }],
    ['changed after a signature, for whoever would sign next', changed, { kind: 'changed', content }],
    [
      'sealed, and its two may add to it',
      { state: 'sealed', iHaveSigned: true },
      { kind: 'sealed', content, mayAdd: true },
    ],
    ['sealed, and its pair has ended', { ...ended, state: 'sealed' }, { kind: 'sealed', content, mayAdd: false }],
    [
      'sealed, of an ended pair, for a record keeper',
      { ...ended, state: 'sealed', myRole: 'keeper' },
      { kind: 'sealed', content, mayAdd: true },
    ],
    ['broken', { state: 'broken' }, { kind: 'broken', content }],
    ['broken, of an ended pair', { ...ended, state: 'broken' }, { kind: 'broken', content }],
  ])('%s', (_name, given, state) => {
    expect(recordStateOf(facts(given))).toEqual(state);
  });
});
