import { paperRows } from '../../../../src/sessions/record/rules/paperRows';
import type { RecordRow } from '../../../../src/records/rules/SealedRecord';

const row = (number: number, covered: boolean, notes: readonly string[] = []): RecordRow => ({
  number,
  title: `Item ${number}`,
  block: '',
  covered,
  notes,
  actions: [],
});
const next = '2027-01-28T14:15:00.000Z';

describe('the item that asks for the next date', () => {
  it('is covered by the date that was agreed', () => {
    expect(paperRows({ rows: [row(12, false), row(13, false)], nextStartsAt: next })).toMatchObject([
      { covered: false, nextStartsAt: '' },
      { covered: true, nextStartsAt: next },
    ]);
  });
  it('is not without one', () => {
    expect(paperRows({ rows: [row(12, true), row(13, false)], nextStartsAt: '' })).toMatchObject([
      { covered: true, nextStartsAt: '' },
      { covered: false, nextStartsAt: '' },
    ]);
  });
  it('shows what was noted there instead', () => {
    expect(paperRows({ rows: [row(13, true, ['After the holidays.'])], nextStartsAt: next })).toMatchObject([
      { covered: true, notes: ['After the holidays.'], nextStartsAt: '' },
    ]);
  });
});
