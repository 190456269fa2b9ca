import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SetUpProgress, SetUpReport, SiteFinding } from '../../../src/setUp/SetUpService';
import type { SiteProof } from '../../../src/access/proof/rules/SiteProof';
import { trials, turns } from '../../../src/access/proof/rules/trials';
import { turnFindings } from '../../builders/turnFindings';
import { failing } from '../../pages/failing';
import { pretend } from '../../pages/pretend';
import { openHub } from '../../pages/openHub';
import { belongingOf } from '../../builders/belongingOf';
import { firstRunOf } from '../../builders/firstRunOf';
import { priyaHome } from '../../builders/priyaHome';
import { now } from '../../morning';

const report: SetUpReport = {
  checkedAt: now,
  version: 1,
  firstRun: firstRunOf(),
  keepers: ['Miriam Holt'],
  administrators: ['Jo Lister', 'Sam Eames'],
  site: [],
  directoryGroups: [],
  findings: [
    { kind: 'list', name: 'Seals 2026-27', problem: 'missing', repairable: true },
    { kind: 'index', name: 'Day', list: 'Sessions 2026-27', problem: 'missing', repairable: true },
    { kind: 'group', name: 'Hub Record Keepers', problem: 'empty', repairable: false },
    { kind: 'consent', name: 'Calendars.ReadWrite', problem: 'notGranted', repairable: false },
  ],
  ready: [
    { kind: 'list', name: 'Pairs' },
    { kind: 'list', name: 'People' },
  ],
};
const clean: SetUpReport = { ...report, findings: [] };
const jo = priyaHome({
  me: undefined,
  name: 'Jo',
  mine: [],
  actions: [],
  additions: [],
  belonging: belongingOf({ listed: false, takesPart: false, administers: true }),
});
const step: SetUpProgress = { done: 3, total: 12, step: { kind: 'index', name: 'Day', list: 'Sessions 2026-27' } };

/** A set-up that stands still at one step until the test lets it go on or stops it. */
function heldSetUp() {
  let finish: (report: SetUpReport) => void = () => undefined;
  let stop: (error: Error) => void = () => undefined;
  const signals: (AbortSignal | undefined)[] = [];
  return {
    signals,
    finish: (with_: SetUpReport) => finish(with_),
    runSetUp: ({ onProgress, signal }: { onProgress: (progress: SetUpProgress) => void; signal?: AbortSignal }) =>
      new Promise<SetUpReport>((resolve, reject) => {
        signals.push(signal);
        finish = resolve;
        stop = reject;
        signal?.addEventListener('abort', () => stop(new Error('stopped')));
        onProgress(step);
      }),
  };
}

describe('Set-up', () => {
  it('names who holds what on a list', async () => {
    const narrowed: SetUpReport = {
      ...report,
      findings: [
        {
          kind: 'permission',
          name: 'People',
          problem: 'tooOpen',
          tooMuch: ['Hub Staff: Hub Working'],
          tooLittle: ['Hub Record Keepers: Hub Working'],
          repairable: true,
        },
      ],
    };
    openHub(pretend({ openHome: () => Promise.resolve(jo), checkSetUp: () => Promise.resolve(narrowed) }), {
      place: 'setUp',
    });
    const row = within((await screen.findByText('Others than planned have rights on “People”')).closest('li')!);
    expect(
      row.getByText('Not planned: Hub Staff: Hub Working. Planned and not given: Hub Record Keepers: Hub Working.'),
    ).toBeTruthy();
  });

  describe('what the site brings along', () => {
    const members: SiteFinding = {
      key: 'groupMayEdit 8',
      problem: 'groupMayEdit',
      name: 'Trust Members',
      people: ['Tom Barlow', 'Helen Garrick'],
      groups: [],
      repairable: true,
    };
    const owners: SiteFinding = {
      key: 'unnamedOwners 6',
      problem: 'unnamedOwners',
      name: 'Trust Owners',
      people: ['Colin Wray'],
      groups: [],
      repairable: false,
    };
    const brought: SetUpReport = { ...clean, site: [members, owners] };

    it('is said by name, with what Set-up does and who can do the rest, and the site is not called ready', async () => {
      openHub(pretend({ openHome: () => Promise.resolve(jo), checkSetUp: () => Promise.resolve(brought) }), {
        place: 'setUp',
      });
      const section = within(await screen.findByRole('region', { name: 'Two things about this site first' }));
      expect(section.getByText('“Trust Members” may change things on this site.')).toBeTruthy();
      expect(section.getByText(/Two people are in it: Tom Barlow and Helen Garrick\./)).toBeTruthy();
      expect(section.getByText(/Colin Wray holds Full Control/)).toBeTruthy();
      expect(section.getByText(/An administrator makes them site collection administrators/)).toBeTruthy();
      expect(section.getAllByRole('checkbox')).toHaveLength(1);
      expect(screen.queryByRole('region', { name: 'Everything is in place' })).toBeNull();
    });

    it('is put right by the press, but for what the administrator leaves', async () => {
      const left: (readonly string[] | undefined)[] = [];
      openHub(
        pretend({
          openHome: () => Promise.resolve(jo),
          checkSetUp: () => Promise.resolve({ ...report, site: [members] }),
          runSetUp: ({ leave }) => {
            left.push(leave);
            return Promise.resolve({ ...clean, site: [members] });
          },
        }),
        { place: 'setUp' },
      );
      const choice = await screen.findByRole('checkbox', { name: /^Let this group read only\. The two stay in it/ });
      expect((choice as HTMLInputElement).checked).toBe(true);
      await userEvent.click(choice);
      await userEvent.click(screen.getByRole('button', { name: 'Set up and repair' }));
      expect(await screen.findByText('Done, but for what you left as it is.')).toBeTruthy();
      expect(left).toEqual([['groupMayEdit 8']]);
    });

    it('says so where there is nothing', async () => {
      openHub(pretend({ openHome: () => Promise.resolve(jo), checkSetUp: () => Promise.resolve(clean) }), {
        place: 'setUp',
      });
      const section = within(await screen.findByRole('region', { name: 'Rights on this site' }));
      expect(section.getByText(/^Nobody but administrators holds more than Read on the site itself/)).toBeTruthy();
    });

    it('gives no name away in the text for others', async () => {
      const copied: string[] = [];
      openHub(
        pretend({ openHome: () => Promise.resolve(jo), checkSetUp: () => Promise.resolve(brought) }),
        { place: 'setUp' },
        { kind: 'teams', copyText: (text) => Promise.resolve(void copied.push(text)) },
      );
      await userEvent.click(await screen.findByRole('button', { name: 'Copy the list' }));
      await screen.findByText('Copied.');
      expect(copied[0]).toContain('“Trust Members” may change things on this site.');
      expect(copied[0]).not.toMatch(/Tom|Helen|Colin/);
    });
  });

  it('names who loses what before the press, each once with all its lists', async () => {
    const loser = { name: 'Trust Members', people: ['Tom Barlow'], loses: 'opening' } as const;
    const step = { kind: 'permission', problem: 'tooOpen', losers: [loser], repairable: true } as const;
    const findings = [
      { ...step, name: 'Settings' },
      { ...step, name: 'Terms' },
    ];
    openHub(
      pretend({ openHome: () => Promise.resolve(jo), checkSetUp: () => Promise.resolve({ ...clean, findings }) }),
      { place: 'setUp' },
    );
    expect(
      await screen.findByText(
        'Trust Members (Tom Barlow) can then no longer open Settings and Terms, unless they are in one of the Hub’s groups.',
      ),
    ).toBeTruthy();
  });

  it('names what is missing in words an administrator can act on', async () => {
    openHub(pretend({ openHome: () => Promise.resolve(jo), checkSetUp: () => Promise.resolve(report) }), {
      place: 'setUp',
    });
    const ours = within(await screen.findByRole('region', { name: 'We can repair these' }));
    expect(ours.getByText('The list “Seals 2026-27” is missing')).toBeTruthy();
    expect(ours.getByText('The index on “Day” of the list “Sessions 2026-27” is missing')).toBeTruthy();
    const theirs = within(screen.getByRole('region', { name: 'These need a person' }));
    expect(theirs.getByText('Nobody is in the group “Hub Record Keepers”')).toBeTruthy();
    expect(theirs.getByText(/approve “Calendars\.ReadWrite” for Supervision Hub/)).toBeTruthy();
    expect(
      within(screen.getByRole('region', { name: 'Good to know' })).getByText(
        /Jo Lister and Sam Eames look after this site\. No add-in can prevent that\./,
      ),
    ).toBeTruthy();
  });

  it('shows progress, pauses between two steps and goes on', async () => {
    const held = heldSetUp();
    openHub(
      pretend({
        openHome: () => Promise.resolve(jo),
        checkSetUp: () => Promise.resolve(report),
        runSetUp: held.runSetUp,
      }),
      { place: 'setUp' },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Set up and repair' }));
    expect(screen.getByText('Setting up: 3 of 12 checked or made')).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: 'Set-up' }).getAttribute('aria-valuenow')).toBe('3');
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(await screen.findByText('Paused. What was made is kept; go on whenever you like.')).toBeTruthy();
    expect(held.signals[0]?.aborted).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    held.finish(clean);
    expect(await screen.findByText('Done. Everything that could be made or repaired is in place.')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Everything is in place' })).toBeTruthy();
    expect(held.signals).toHaveLength(2);
  });

  it('says why it stopped, and that what was made is kept', async () => {
    openHub(
      pretend({
        openHome: () => Promise.resolve(jo),
        checkSetUp: () => Promise.resolve(report),
        runSetUp: failing('forbidden', '9e2a'),
      }),
      { place: 'setUp' },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Set up and repair' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('This is not open to you.');
    expect(alert.textContent).toContain('What was made is kept, and you can go on. For support, quote 9e2a.');
    expect(screen.getByRole('button', { name: 'Go on' })).toBeTruthy();
  });

  it('stops the set-up when the page is left', async () => {
    const held = heldSetUp();
    const { unmount } = openHub(
      pretend({
        openHome: () => Promise.resolve(jo),
        checkSetUp: () => Promise.resolve(report),
        runSetUp: held.runSetUp,
      }),
      { place: 'setUp' },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Set up and repair' }));
    unmount();
    expect(held.signals[0]?.aborted).toBe(true);
  });

  it('copies the request for consent, or shows it where the browser refuses', async () => {
    const copied: string[] = [];
    let refuse = false;
    const copyText = (text: string): Promise<void> => {
      if (refuse) return Promise.reject(new Error('refused'));
      copied.push(text);
      return Promise.resolve();
    };
    openHub(
      pretend({ openHome: () => Promise.resolve(jo), checkSetUp: () => Promise.resolve(report) }),
      { place: 'setUp' },
      { kind: 'teams', copyText },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Copy the request: Calendars.ReadWrite' }));
    await screen.findByText('Copied.');
    expect(copied[0]).toContain('Please approve the permission “Calendars.ReadWrite”');
    refuse = true;
    await userEvent.click(screen.getByRole('button', { name: 'Copy the list' }));
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /copy by hand/ });
    expect(box.value).toContain('The list “Seals 2026-27” is missing');
    expect(box.value).not.toContain('Miriam');
  });

  it('checks again', async () => {
    let checks = 0;
    openHub(
      pretend({
        openHome: () => Promise.resolve(jo),
        checkSetUp: () => {
          checks += 1;
          return Promise.resolve(checks === 1 ? report : clean);
        },
      }),
      { place: 'setUp' },
    );
    await screen.findByRole('region', { name: 'We can repair these' });
    await userEvent.click(screen.getByRole('button', { name: 'Check again' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'We can repair these' })).toBeNull());
    expect(screen.getByRole('region', { name: 'Everything is in place' })).toBeTruthy();
  });
});

describe('the proof of this site on Set-up', () => {
  const shown = (findings: SiteProof['findings']): unknown =>
    openHub(
      pretend({
        openHome: () => Promise.resolve(jo),
        checkSetUp: () => Promise.resolve(clean),
        openProof: () => Promise.resolve({ findings, mine: ['administrator'], left: 0 }),
      }),
      { place: 'setUp' },
    );
  const whole = (results: Parameters<typeof turnFindings>[2]): SiteProof['findings'] =>
    turns.flatMap((turn) => turnFindings(turn, '2026-11-23T09:00:00.000Z', results));

  it.each([
    ['was not tried', [], 'It has not been tried yet.'],
    ['holds', whole({}), `All ${trials.length} hold.`],
    ['is not settled', whole({ teamsMeeting: 'notEstablished' }), 'One is not settled yet.'],
    ['does not hold', whole({ keeperReadsRights: 'doesNot', addsAlone: 'doesNot' }), 'Two do not hold:'],
  ])('says where it %s', async (_, findings, sentence) => {
    shown(findings);
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('names what does not hold', async () => {
    shown(whole({ addsAlone: 'doesNot' }));
    expect(await screen.findByText('Somebody with “add” alone can add in one folder')).toBeTruthy();
  });
});
