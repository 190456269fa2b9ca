import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { failing } from '../../pages/failing';
import { pretend } from '../../pages/pretend';
import { openHub } from '../../pages/openHub';
import { belongingOf } from '../../builders/belongingOf';
import { mySupervisionOf } from '../../builders/mySupervisionOf';
import { pairOf } from '../../builders/pairOf';
import { keepers } from '../../people';
import { priyaHome } from '../../builders/priyaHome';

describe('home of somebody the Hub does not know', () => {
  it('says who can add them', async () => {
    openHub(
      pretend({ openHome: () => Promise.resolve(priyaHome({ me: undefined, mine: [], actions: [], additions: [] })) }),
    );
    expect(await screen.findByText("You are not in the Hub's list of people yet.")).toBeTruthy();
    expect(screen.getByText(`${keepers.join(' and ')} can add you.`)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Debrief' })).toBeNull();
  });

  it('leads an administrator to the set-up while nothing is set up', async () => {
    openHub(pretend({ openHome: failing('notFound') }));
    expect((await screen.findByRole('link', { name: 'Open set-up' })).getAttribute('href')).toBe('#/setUp');
  });
});

describe('home before Set-up', () => {
  const before = (names: readonly string[], mayI = false): void =>
    void openHub(pretend({ openHome: failing('notFound'), whoSetsUp: () => Promise.resolve({ mayI, names }) }));

  it('tells staff by name who sets it up, and leads them nowhere', async () => {
    before(['Jo Lister', 'Sam Eames']);
    await screen.findByText('Jo Lister and Sam Eames can set it up.');
    expect(screen.queryByRole('link', { name: 'Open set-up' })).toBeNull();
  });

  it('names nobody where SharePoint does not say', async () => {
    before([]);
    await screen.findByText('Whoever administers this site can set it up.');
  });

  it('leads whoever administers the site to it', async () => {
    before(['Jo Lister'], true);
    await screen.findByRole('link', { name: 'Open set-up' });
  });
});

describe('four states', () => {
  it('says what failed, what to do and what to quote, and loads again', async () => {
    let fail = true;
    openHub(
      pretend({
        openHome: () =>
          fail
            ? failing('offline', '8c1f-22')()
            : Promise.resolve(priyaHome({ mine: [mySupervisionOf({ pair: pairOf() })] })),
      }),
    );
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(
      'We could not reach SharePoint. Nothing is lost. Your sessions are still in your Outlook calendar.',
    );
    expect(alert.textContent).toContain('For support, quote 8c1f-22.');
    fail = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Good morning, Priya' })).toBeTruthy();
  });

  it('says after three seconds that it is still working', async () => {
    jest.useFakeTimers();
    try {
      openHub(pretend({ openHome: () => new Promise(() => undefined) }));
      expect(screen.queryByText(/Still working/)).toBeNull();
      jest.advanceTimersByTime(3000);
      await waitFor(() => expect(screen.getByText(/Still working/)).toBeTruthy());
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('a site older than the Hub', () => {
  const waits = /^The Hub was updated. An administrator has to open Set-up/;

  it('says so to everybody, and takes whoever administers it to Set-up', async () => {
    const home = priyaHome({ upgradeWaits: true, belonging: belongingOf({ takesPart: false, administers: true }) });
    openHub(pretend({ openHome: () => Promise.resolve(home) }));
    expect(await screen.findByText(waits)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open set-up' }).getAttribute('href')).toBe('#/setUp');
  });

  it('offers nothing that somebody else could not do', async () => {
    openHub(pretend({ openHome: () => Promise.resolve(priyaHome({ upgradeWaits: true })) }));
    expect(await screen.findByText(waits)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Open set-up' })).toBeNull();
    // everything else is as before
    expect(screen.getByRole('heading', { name: 'Your next supervision' })).toBeTruthy();
  });

  it.each(['invalid', 'forbidden', 'unexpected'] as const)(
    'leads whoever administers it to Set-up when Home fails: %s',
    async (code) => {
      openHub(pretend({ openHome: failing(code) }), undefined, undefined, undefined, true);
      expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
      const places = screen.getByRole('navigation', { name: 'Places' });
      expect(
        within(places)
          .getAllByRole('link')
          .map(({ textContent }) => textContent),
      ).toEqual(['Home', 'Set-up']);
    },
  );

  it('leads nobody else there', async () => {
    openHub(pretend({ openHome: failing('invalid') }));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Set-up' })).toBeNull();
  });
});

describe('what cannot be read', () => {
  it.each([
    [1, true, /^One entry of yours is not shown in full: this site is run by a newer version/],
    [3, true, /^Three entries of yours are not shown in full: this site is run by a newer version/],
    [1, false, /^One entry of yours is not shown in full, because what is written there cannot be read/],
    [2, false, /^Two entries of yours are not shown in full, because what is written there cannot be read/],
  ])('is counted on Home: %d, on a newer site: %s', async (unknown, newer, sentence) => {
    openHub(pretend({ openHome: () => Promise.resolve(priyaHome({ unknown, newer })) }));
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('is not spoken of where there is none', async () => {
    openHub(pretend({ openHome: () => Promise.resolve(priyaHome()) }));
    expect(await screen.findByRole('heading', { name: 'Your next supervision' })).toBeTruthy();
    expect(screen.queryByText(/newer version|was updated/)).toBeNull();
  });
});

describe('home of somebody who looks after supervision and takes part in none', () => {
  const open = (more: Parameters<typeof belongingOf>[0], me = true): void => {
    const home = priyaHome({
      mine: [],
      actions: [],
      additions: [],
      belonging: belongingOf({ takesPart: false, ...more }),
    });
    openHub(pretend({ openHome: () => Promise.resolve(me ? home : { ...home, me: undefined }) }));
  };

  it.each([true, false])(
    'leads a chief executive or trustee to the overview (in the list of people: %s)',
    async (me) => {
      open({ oversees: true }, me);
      expect((await screen.findByRole('link', { name: 'Open the overview' })).getAttribute('href')).toBe('#/overview');
      expect(screen.queryByText(/No supervision is booked/)).toBeNull();
      expect(screen.queryByText(/You are not in the Hub/)).toBeNull();
    },
  );

  it('leads a record keeper to schools and people', async () => {
    open({ keeps: true }, false);
    expect((await screen.findByRole('link', { name: 'Open schools and people' })).getAttribute('href')).toBe('#/trust');
    expect(screen.queryByText(/You are not in the Hub/)).toBeNull();
  });
});
