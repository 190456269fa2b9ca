import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Holders } from '../../../src/access/rules/holders';
import type { SetUpReport } from '../../../src/setUp/SetUpService';
import { pretend } from '../../pages/pretend';
import { openHub } from '../../pages/openHub';
import { belongingOf } from '../../builders/belongingOf';
import { firstRunOf } from '../../builders/firstRunOf';
import { priyaHome } from '../../builders/priyaHome';
import { now } from '../../morning';

const clean: SetUpReport = {
  checkedAt: now,
  version: 1,
  firstRun: firstRunOf(),
  keepers: ['Miriam Holt'],
  administrators: ['Jo Lister', 'Sam Eames'],
  site: [],
  directoryGroups: [],
  findings: [],
  ready: [],
};
const jo = priyaHome({
  me: undefined,
  name: 'Jo',
  mine: [],
  actions: [],
  additions: [],
  belonging: belongingOf({ listed: false, takesPart: false, administers: true }),
});
const miriam = { siteId: 7, name: 'Miriam Holt', login: 'i:miriam', kind: 'person' } as const;
const held: Holders = {
  administrators: ['Jo Lister'],
  groups: [
    { group: 'keepers', holders: [miriam] },
    { group: 'oversight', holders: [] },
  ],
};

describe('before anything is made', () => {
  const made = (kind: 'list' | 'group' | 'level', name: string) =>
    ({ kind, name, problem: 'missing', repairable: true }) as const;
  const bare: SetUpReport = {
    ...clean,
    version: 0,
    firstRun: undefined,
    keepers: [],
    findings: [
      made('list', 'Pairs'),
      made('list', 'People'),
      made('group', 'Hub Staff'),
      made('level', 'Hub Add'),
      { kind: 'index', name: 'PairKey', list: 'Pairs', problem: 'missing', repairable: true },
      { kind: 'content', name: 'people', problem: 'empty', repairable: false },
    ],
  };

  it('says in one sentence what will be made, with all names folded, and calls nothing missing', async () => {
    openHub(pretend({ openHome: () => Promise.resolve(jo), checkSetUp: () => Promise.resolve(bare) }), {
      place: 'setUp',
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'Welcome to Supervision Hub' })).toBeTruthy();
    const section = within(screen.getByRole('region', { name: 'What Set-up will make' }));
    expect(
      section.getByText(/^On this site it makes 2 lists, 1 group, 1 permission level and the page that people open/),
    ).toBeTruthy();
    expect(section.getByText('The list “Pairs” is missing').closest('details')?.open).toBe(false);
    expect(screen.queryByRole('region', { name: 'These need a person' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Set up this site' })).toBeTruthy();
    expect(screen.queryByText('Everything is in place')).toBeNull();
  });
});

describe('on the way to a first booking', () => {
  const begun: SetUpReport = {
    ...clean,
    keepers: ['Miriam Holt'],
    firstRun: firstRunOf({
      keepers: ['Miriam Holt'],
      leads: [],
      schools: ['Ottersby Primary', 'Pennywick Infants'],
      undated: ['Pennywick Infants'],
      people: 1,
      hasPair: false,
    }),
    findings: [
      { kind: 'group', name: 'Hub Record Keepers', problem: 'tooFew', repairable: false },
      { kind: 'content', name: 'terms', problem: 'missing', schools: ['Pennywick Infants'], repairable: false },
    ],
  };

  it('counts what is missing, says each thing once, and leads where it is done', async () => {
    openHub(pretend({ openHome: () => Promise.resolve(jo), checkSetUp: () => Promise.resolve(begun) }), {
      place: 'setUp',
    });
    const section = within(await screen.findByRole('region', { name: 'Five steps to the first booking' }));
    expect(
      section.getByText('Until the first booking: 1 record keeper, one more person and a first pair.'),
    ).toBeTruthy();
    expect(section.getByText('Pennywick Infants has none yet.')).toBeTruthy();
    expect(section.getByText('1 school to go')).toBeTruthy();
    const leads = (name: string): string | null => section.getByRole('link', { name }).getAttribute('href');
    expect(leads('Change: Schools')).toBe('#/trust');
    expect(leads('Enter dates')).toBe('#/trust?open=terms');
    expect(leads('Enter people')).toBe('#/trust?open=people');
    // Jo keeps no records: opening a pair is for somebody who does
    expect(section.queryByRole('link', { name: 'Open a pair' })).toBeNull();
    expect(section.getByText('A record keeper')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'These need a person' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Everything is in place' })).toBeNull();
  });

  it.each([
    ['a first pair', { hasPair: false }],
    ['a school', { schools: [], undated: [] }],
    ['people', { people: 0 }],
    ['2 record keepers', { keepers: [] }],
  ])('does not say that everything is in place without %s, on the page or in the copied text', async (words, lacks) => {
    const copied: string[] = [];
    const lacking = { ...clean, firstRun: firstRunOf(lacks) };
    openHub(
      pretend({ openHome: () => Promise.resolve(jo), checkSetUp: () => Promise.resolve(lacking) }),
      { place: 'setUp' },
      { kind: 'teams', copyText: (text) => Promise.resolve(void copied.push(text)) },
    );
    await screen.findByText(new RegExp(`^Until the first booking: .*${words}`));
    expect(screen.queryByRole('region', { name: 'Everything is in place' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Copy the list' }));
    await screen.findByText('Copied.');
    expect(copied[0]).not.toContain('Everything is in place');
    expect(copied[0]).toContain(words);
  });

  it('chooses record keepers and a lead from Microsoft 365, two of one name told apart', async () => {
    const named: unknown[] = [];
    const keepers = ['Miriam Holt'];
    const sands = (key: string) => ({ key, name: 'Gareth Sands', signInName: `${key}@x`, mail: `${key}@x` });
    openHub(
      pretend({
        openHome: () => Promise.resolve(jo),
        checkSetUp: () =>
          Promise.resolve({ ...begun, firstRun: firstRunOf({ keepers: [...keepers], leads: [], hasPair: false }) }),
        findInDirectory: () => Promise.resolve({ readable: true, people: [sands('g.sands'), sands('g.sands2')] }),
        readHolders: () => Promise.resolve(held),
        changeHolder: (change) => {
          named.push(change);
          if (change.group === 'keepers') keepers.push('Gareth Sands');
          return Promise.resolve({ ok: true, value: { name: 'Gareth Sands', readBack: 'asPlanned' } });
        },
      }),
      { place: 'setUp' },
    );
    expect(await screen.findByText('Record keepers, 1 of at least 2')).toBeTruthy();
    expect(screen.getByText('Whoever you choose can then read every record and open pairs.')).toBeTruthy();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find a record keeper' }), 'sands{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: 'Choose Gareth Sands, g.sands2@x' }));
    expect(await screen.findByText('Gareth Sands is now among the record keepers. Read back twice.')).toBeTruthy();
    expect(await screen.findByText('Record keepers, 2')).toBeTruthy();
    // two keep the records: the search goes on with who leads
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Find a lead' }), 'sands{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: 'Choose Gareth Sands, g.sands@x' }));
    await waitFor(() => expect(named).toHaveLength(2));
    expect(named).toEqual([
      { group: 'keepers', what: 'add', seen: [7], signInName: 'g.sands2@x' },
      { group: 'oversight', what: 'add', seen: [], signInName: 'g.sands@x' },
    ]);
  });

  it('takes a sign-in name as it was typed where the directory may not be asked', async () => {
    const named: unknown[] = [];
    openHub(
      pretend({
        openHome: () => Promise.resolve(jo),
        checkSetUp: () => Promise.resolve(begun),
        findInDirectory: () => Promise.resolve({ readable: false, people: [] }),
        readHolders: () => Promise.resolve(held),
        changeHolder: (change) => {
          named.push(change);
          return Promise.resolve({ ok: false, issues: [{ code: 'notInDirectory', field: 'signInName' }] });
        },
      }),
      { place: 'setUp' },
    );
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Find a record keeper' }), 'gs@x{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: 'Take “gs@x” as the sign-in name' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Not chosen yet.');
    expect(named).toEqual([{ group: 'keepers', what: 'add', seen: [7], signInName: 'gs@x' }]);
  });
});
