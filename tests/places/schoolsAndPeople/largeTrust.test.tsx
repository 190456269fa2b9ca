import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ServiceError } from '../../../src/ground/rules/ServiceError';
import type { Registers } from '../../../src/people/PeopleService';
import type { RegisterCount } from '../../../src/picture/rules/RegisterCount';
import { pairOf } from '../../builders/pairOf';
import type { pretend } from '../../pages/pretend';
import { renderTrustPage, trustDataOf } from '../../pages/trustPage';
import { carys, hannah, priya } from '../../people';

type Services = Parameters<typeof pretend>[0];

const schools = Array.from({ length: 90 }, (_, index) => ({
  key: `grown${index}`,
  name: `Grown ${String(index).padStart(2, '0')}`,
  shortName: `G${index}`,
}));
const { catalogue } = trustDataOf();
const large = trustDataOf({ catalogue: { ...catalogue, schools } });
const openLarge =
  (rights: { mayEdit: boolean; mayOpenPairs: boolean }): NonNullable<NonNullable<Services>['openTrust']> =>
  () =>
    Promise.resolve({ ...rights, today: large.today, catalogue: large.catalogue, staff: 8645 });
const entered = { openTrust: openLarge({ mayEdit: true, mayOpenPairs: false }) };
const region = async (name: string) => within(await screen.findByRole('region', { name }));

describe('an administrator of ninety schools', () => {
  it('is shown a page of schools, with dates that are read of those in sight alone', async () => {
    const asked: (readonly string[])[] = [];
    renderTrustPage(
      {
        ...entered,
        termsOf: (keys) => {
          asked.push(keys);
          return Promise.resolve([]);
        },
      },
      large,
    );
    const section = await region('Schools and term dates');
    expect(section.getByText('The first 20 of 90. Type a part of a name to find a school.')).toBeTruthy();
    expect(asked).toEqual([schools.slice(0, 20).map(({ key }) => key)]);
    await userEvent.type(section.getByLabelText('Find a school'), '87');
    expect(await section.findByRole('button', { name: 'Term dates of Grown 87' })).toBeTruthy();
    expect(asked[asked.length - 1]).toEqual(['grown87']);
  });

  it('is shown a page of people as they were entered, those of a school, and by a name whoever has it', async () => {
    const everybody = [hannah, priya, { ...carys, key: 'zoe', name: 'Zoë O’Brien', schoolKey: 'grown3' }];
    let reads = 0;
    let end = (): void => undefined;
    renderTrustPage(
      {
        ...entered,
        firstPeople: () => Promise.resolve({ people: [hannah], byName: false }),
        peopleOf: (school) => Promise.resolve(everybody.filter(({ schoolKey }) => schoolKey === school)),
        everybody: (told) => {
          reads += 1;
          told?.(3000);
          return new Promise((resolve) => {
            end = () => resolve(everybody);
          });
        },
      },
      large,
    );
    const section = await region('People');
    expect(section.getByText("8645 people in the Hub's list.")).toBeTruthy();
    expect(
      await section.findByText('The first 1 of 8645 as they were entered. Choose a school, or type a part of a name.'),
    ).toBeTruthy();
    await userEvent.selectOptions(section.getByLabelText('School'), 'Grown 03');
    expect(await section.findByRole('button', { name: 'Change Zoë O’Brien' })).toBeTruthy();
    expect(section.queryByRole('button', { name: 'Change Hannah Okafor' })).toBeNull();
    expect(reads).toBe(0);
    await userEvent.selectOptions(section.getByLabelText('School'), 'Every school');
    await userEvent.type(section.getByLabelText('Find in this list'), "zoe o'b");
    expect(section.getByText('Reading the list of people: 3000 …')).toBeTruthy();
    end();
    expect(await section.findByRole('button', { name: 'Change Zoë O’Brien' })).toBeTruthy();
    expect(section.queryByRole('button', { name: 'Change Hannah Okafor' })).toBeNull();
    expect(reads).toBe(1);
  });

  it('finds the rest of the page where the people cannot be read, and may ask again', async () => {
    let fails = true;
    renderTrustPage(
      {
        ...entered,
        firstPeople: () =>
          fails ? Promise.reject(new ServiceError('throttled')) : Promise.resolve({ people: [hannah], byName: false }),
      },
      large,
    );
    const section = await region('People');
    const again = await section.findByRole('button', { name: 'Try again' });
    expect((await region('Settings')).getByRole('button', { name: 'Change: Settings' })).toBeTruthy();
    fails = false;
    await userEvent.click(again);
    expect(await section.findByRole('button', { name: 'Change Hannah Okafor' })).toBeTruthy();
  });
});

describe('a record keeper of ninety schools', () => {
  const count = (more: Partial<RegisterCount> = {}): RegisterCount => ({
    asOf: '2026-11-03T09:30:00.000Z',
    pairs: 2900,
    undecided: 0,
    year: '2026-27',
    lacksFolders: 0,
    leftOut: 0,
    firstLeftOut: [],
    ...more,
  });
  const pair = pairOf();
  const other = { ...pair, key: 'row-9', pairKey: 'pair-9', superviseeKey: 'zoe', superviseeName: 'Zoë O’Brien' };
  const registers: Registers = {
    pairs: [pair, other],
    ended: [{ ...other, key: 'old', status: 'ended' }],
    leftOut: [],
  };

  function open(services: Services, counted = count()): { readonly reads: () => number } {
    let reads = 0;
    renderTrustPage(
      {
        openTrust: openLarge({ mayEdit: false, mayOpenPairs: true }),
        openRegisterCount: () => Promise.resolve(counted),
        keepRegisterCount: () => Promise.reject(new ServiceError('conflict')),
        firstPairs: () => Promise.resolve({ pairs: [pair], isWhole: false }),
        readRegisters: () => {
          reads += 1;
          return Promise.resolve(registers);
        },
        ...services,
      },
      { ...large, mayEdit: false, mayOpenPairs: true },
    );
    return { reads: () => reads };
  }

  it('is shown a page of pairs, and by a name whoever has it; only then all registers are read', async () => {
    const { reads } = open({});
    const section = await region('Pairs');
    expect(await section.findByText(/^The first 1 of this year and those around it/)).toBeTruthy();
    expect(section.getByText('Ended and handed over')).toBeTruthy();
    expect(reads()).toBe(0);
    await userEvent.type(section.getByLabelText('Find a pair'), "zoe o'b");
    expect(await section.findByRole('button', { name: /pair of Zoë O’Brien/ })).toBeTruthy();
    expect(section.queryByRole('button', { name: /pair of Priya Nair/ })).toBeNull();
    expect(section.getByText('Show 1 pair that ended')).toBeTruthy();
    expect(reads()).toBe(1);
  });

  it('is told what was found when the registers were last read through, and as of when', async () => {
    const { reads } = open(
      {},
      count({ undecided: 3, leftOut: 70, firstLeftOut: [{ list: 'Pairs', folder: 'pair-1', itemId: 7 }] }),
    );
    const section = await region('The registers as a whole');
    expect(section.getByText(/Read through on .*3 November.*2900 pairs that go on/)).toBeTruthy();
    const left = await region('Rows that count for nobody');
    expect(left.getByText(/^70 rows/)).toBeTruthy();
    expect(left.getByText('Pairs, folder pair-1, item 7')).toBeTruthy();
    expect(left.getByText('And 69 more.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Compare rights, seals and rows' })).toBeTruthy();
    expect(reads()).toBe(0);
    await userEvent.click(section.getByRole('button', { name: 'Read them through' }));
    expect(screen.queryByRole('region', { name: 'Rows that count for nobody' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'The registers as a whole' })).toBeNull();
    expect(reads()).toBe(1);
  });

  it('is told where the registers could not be read to the end', async () => {
    open({ readRegisters: () => Promise.reject(new ServiceError('throttled')) });
    const section = await region('The registers as a whole');
    await userEvent.click(section.getByRole('button', { name: 'Read them through' }));
    expect(await section.findByText(/could not be read to the end/)).toBeTruthy();
    expect(section.getByText(/2900 pairs that go on/)).toBeTruthy();
  });

  it('changes a pair with those it is about, and chooses among everybody at a press', async () => {
    const asked: (readonly string[])[] = [];
    const { reads } = open({
      everybody: () => Promise.resolve([hannah, priya]),
      pairsAround: (keys) => {
        asked.push(keys);
        return Promise.resolve({ pairs: [pair], ended: [] });
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Change or end the pair of Priya Nair' }));
    expect(await screen.findByRole('form', { name: 'Change the pair of Priya Nair' })).toBeTruthy();
    expect(asked).toEqual([expect.arrayContaining([pair.supervisorKey, pair.superviseeKey])]);
    const someone = await region('Somebody has left or moved');
    expect(someone.queryByLabelText('Person')).toBeNull();
    await userEvent.click(someone.getByRole('button', { name: 'Choose the person' }));
    expect(await someone.findByLabelText('Person')).toBeTruthy();
    expect(reads()).toBe(0);
  });
});
