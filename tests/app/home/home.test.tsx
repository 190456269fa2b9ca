import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { failing } from '../../pages/failing';
import { pretend } from '../../pages/pretend';
import { openHub } from '../../pages/openHub';
import { mySupervisionOf } from '../../builders/mySupervisionOf';
import { pairOf } from '../../builders/pairOf';
import { priyaHome } from '../../builders/priyaHome';

describe('home of somebody the Hub does not know', () => {
  it('says who can add them', async () => {
    openHub(
      pretend({ openHome: () => Promise.resolve(priyaHome({ me: undefined, mine: [], actions: [], additions: [] })) }),
    );
    expect(await screen.findByText("You are not in the Hub's list of people yet.")).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Debrief' })).toBeNull();
  });

  it('leads an administrator to the set-up while nothing is set up', async () => {
    openHub(pretend({ openHome: failing('notFound') }));
    expect((await screen.findByRole('link', { name: 'Open set-up' })).getAttribute('href')).toBe('#/setUp');
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
