import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { failing } from '../../../pages/failing';
import { openHub } from '../../../pages/openHub';
import { pretend } from '../../../pages/pretend';
import { hannahHome } from '../../../builders/hannahHome';
import { priyaHome } from '../../../builders/priyaHome';

afterEach(() => {
  document.title = '';
});

/** A hub whose Home answers what the test sets, each time it is opened. */
function hubWith(first: ReturnType<typeof priyaHome>) {
  const site = { home: first, opened: 0, marks: 0, fails: false };
  const hub = pretend({
    openHome: () => {
      site.opened += 1;
      return site.fails ? failing('offline')() : Promise.resolve(site.home);
    },
    markOfHome: async () => {
      site.marks += 1;
      return String(site.marks);
    },
    listPeople: async () => [],
  });
  return { site, hub };
}

const loaded = async (): Promise<void> => {
  // it comes behind Home's first paint
  await new Promise((resolve) => setTimeout(resolve, 60));
  await act(async () => {
    await import('../../../../src/sessions/home/ui/LookAgain');
  });
};

test('whoever comes to the page again sees what happened meanwhile, by one cheap request', async () => {
  const { site, hub } = hubWith(priyaHome({ name: 'Before' }));
  openHub(hub);
  await screen.findByRole('heading', { level: 1, name: /Before/ });
  await loaded();
  site.home = priyaHome({ name: 'After' });
  await act(async () => {
    window.dispatchEvent(new Event('focus'));
  });
  expect(await screen.findByRole('heading', { level: 1, name: /After/ })).toBeTruthy();
  expect(site.marks).toBe(1);
});

test('a page kept for going back is of today again', async () => {
  const { site, hub } = hubWith(priyaHome({ name: 'Yesterday', today: 20261122 }));
  openHub(hub);
  await screen.findByRole('heading', { level: 1, name: /Yesterday/ });
  await loaded();
  site.home = priyaHome({ name: 'Today' });
  await act(async () => {
    window.dispatchEvent(new Event('pageshow'));
  });
  expect(await screen.findByRole('heading', { level: 1, name: /Today/ })).toBeTruthy();
});

test('coming back to Home from where something was done reads it anew', async () => {
  const { site, hub } = hubWith(hannahHome({ name: 'Before' }));
  openHub(hub);
  await screen.findByRole('heading', { level: 1, name: /Before/ });
  await loaded();
  await userEvent.click(screen.getByRole('link', { name: 'People' }));
  await screen.findByRole('heading', { level: 1, name: 'People' });
  site.home = hannahHome({ name: 'After' });
  await userEvent.click(screen.getByRole('link', { name: 'Home' }));
  expect(await screen.findByRole('heading', { level: 1, name: /After/ })).toBeTruthy();
});

test('where it cannot be read again, Home stays and says of when it is', async () => {
  const { site, hub } = hubWith(hannahHome());
  openHub(hub);
  await screen.findByRole('heading', { level: 1, name: /Hannah/ });
  await loaded();
  site.fails = true;
  await act(async () => {
    window.dispatchEvent(new Event('focus'));
  });
  expect(
    await screen.findByText(/^We could not look again. This is how it stood on Monday 23 November at /),
  ).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1, name: /Hannah/ })).toBeTruthy();
  site.fails = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByText(/^We could not look again/)).toBeNull());
});

test('a page without a title counts no count twice', async () => {
  document.title = '';
  const { site, hub } = hubWith(hannahHome());
  openHub(hub);
  await screen.findByRole('heading', { level: 1, name: /Hannah/ });
  await loaded();
  await waitFor(() => expect(document.title).toBe(`(${site.home.needs.length})`));
  site.home = hannahHome({ needs: hannahHome().needs.slice(0, 1) });
  await act(async () => {
    window.dispatchEvent(new Event('focus'));
  });
  await waitFor(() => expect(document.title).toBe('(1)'));
});

test('the title of the tab counts what needs this person, and is the page’s own again afterwards', async () => {
  document.title = 'Supervision Hub';
  const { site, hub } = hubWith(hannahHome());
  const { unmount } = openHub(hub);
  await screen.findByRole('heading', { level: 1, name: /Hannah/ });
  await loaded();
  const rows = site.home.needs.length;
  expect(rows).toBeGreaterThan(0);
  await waitFor(() => expect(document.title).toBe(`(${rows}) Supervision Hub`));
  site.home = hannahHome({ needs: [] });
  await act(async () => {
    window.dispatchEvent(new Event('focus'));
  });
  await waitFor(() => expect(document.title).toBe('Supervision Hub'));
  unmount();
  expect(document.title).toBe('Supervision Hub');
});
