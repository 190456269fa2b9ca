import { firstPages } from '../../../src/people/rules/allocationFigures';
import type { AllocationFigures } from '../../../src/people/rules/allocationFigures';
import { isAllocationCount, keptOfEach } from '../../../src/picture/rules/AllocationCount';
import { isRegisterCount, registerFigures } from '../../../src/picture/rules/RegisterCount';
import { pairOf } from '../../builders/pairOf';
import { today } from '../../morning';

const asOf = '2026-11-23T09:00:00.000Z';
const schools = Array.from({ length: 90 }, (_, index) => ({
  schoolKey: `school${index}`,
  school: `School ${index}`,
  inScope: 90,
  without: 90 - index,
}));
const none = { count: 0, first: [] };
const figures: AllocationFigures = {
  inScope: 8100,
  without: 4005,
  schools: { count: schools.length, first: schools },
  ...{ same: none, outside: none, supervisors: none },
};
const kept = firstPages(figures, keptOfEach);

describe('what was counted of the whole trust', () => {
  it('keeps the first page of each list, and how long the list is', () => {
    expect(kept.schools.count).toBe(90);
    expect(kept.schools.first).toEqual(schools.slice(0, keptOfEach));
    expect(kept.without).toBe(4005);
    expect(isAllocationCount({ ...kept, asOf, staff: 8600 })).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'figures'],
    ['no instant', { ...kept, asOf: 'yesterday', staff: 1 }],
    ['more of a list than a page', { ...figures, asOf, staff: 1 }],
    ['a number that is none', { ...kept, asOf, staff: 1, without: 'many' }],
    ['a list that is none', { ...kept, asOf, staff: 1, same: { count: 1 } }],
  ])('is none where somebody put %s there by hand', (_, value) => {
    expect(isAllocationCount(value)).toBe(false);
    expect(isRegisterCount(value)).toBe(false);
  });

  it('says of the registers what is to be confirmed, which pairs lack folders, and where the first bad rows lie', () => {
    const pair = pairOf();
    const leftOut = Array.from({ length: 70 }, (_, index) => ({ list: 'Pairs', folder: 'one', itemId: index + 1 }));
    const found = registerFigures(
      {
        pairs: [pair, { ...pair, decided: false }, { ...pair, shards: ['2020-21'] }],
        ended: [{ ...pair, decided: false }],
        leftOut,
      },
      today,
    );
    expect(found).toMatchObject({ pairs: 3, undecided: 2, lacksFolders: 1, leftOut: 70 });
    expect(found.firstLeftOut).toEqual(leftOut.slice(0, 50));
    expect(isRegisterCount({ ...found, asOf })).toBe(true);
    expect(isRegisterCount({ ...found, asOf, firstLeftOut: leftOut })).toBe(false);
  });
});
