import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { addresses } from '../../src/app/capabilities';
import type { Route } from '../../src/ground/ui/Route';
import { pretend } from '../pages/pretend';
import { onPhone } from '../pages/onPhone';
import { belongingOf } from '../builders/belongingOf';
import { openHub } from '../pages/openHub';
import { hannahHome } from '../builders/hannahHome';
import { priyaHome } from '../builders/priyaHome';

const { hashOf, routeOf } = addresses;

describe('addresses of places', () => {
  const target = { shard: '2026-27', pairKey: 'pair-1', sessionKey: 'session-1' };
  const routes: readonly Route[] = [
    { place: 'home' },
    { place: 'people' },
    { place: 'calendar' },
    { place: 'records' },
    { place: 'overview' },
    { place: 'trust' },
    { place: 'setUp' },
    { place: 'proof' },
    { place: 'person', pairKey: 'a b', superviseeKey: 'c/d' },
    { place: 'session', target },
    { place: 'session', target: { code: 'KM4T7WQX' } },
    { place: 'record', target },
    { place: 'change', target },
    { place: 'book', pairKey: 'p', superviseeKey: 's', offerKey: 'o' },
    { place: 'book' },
  ];
  it.each(routes.map((route) => [hashOf(route), route] as const))('%s', (hash, route) => {
    expect(routeOf(hash)).toEqual(
      route.place === 'book' ? { pairKey: undefined, superviseeKey: undefined, offerKey: undefined, ...route } : route,
    );
  });
  it.each(['', '#', '#/nowhere', '#/session', '#/person/%E0%A4%A', '#webpart'])(
    'makes something sensible of %p',
    (hash) => {
      expect(['home', 'people']).toContain(routeOf(hash).place);
    },
  );
});

describe('moving about', () => {
  const hub = pretend({
    openHome: () => Promise.resolve(hannahHome()),
    listPeople: () => Promise.resolve(hannahHome().supervisees),
    listRecords: () => Promise.resolve([]),
  });

  it('moves the focus to the heading of the place and marks it in the bar', async () => {
    openHub(hub);
    await userEvent.click(await screen.findByRole('link', { name: 'People' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'People' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByRole('link', { name: 'People' }).getAttribute('aria-current')).toBe('page');
    expect(screen.getByRole('link', { name: 'Home' }).getAttribute('aria-current')).toBeNull();
    expect(window.location.hash).toBe('#/people');
  });

  it("goes back with the browser's own button", async () => {
    openHub(hub);
    await userEvent.click(await screen.findByRole('link', { name: 'Records' }));
    await screen.findByRole('heading', { level: 1, name: 'Records' });
    act(() => window.history.back());
    expect(await screen.findByRole('heading', { level: 1, name: 'Good morning, Hannah' })).toBeTruthy();
  });

  it('opens at the session a link named', async () => {
    const asked: unknown[] = [];
    window.history.replaceState(null, '', '#');
    const { unmount } = openHub(
      pretend({
        openHome: () => Promise.resolve(priyaHome()),
        openSession: (target) => {
          asked.push(target);
          return new Promise(() => undefined);
        },
      }),
      { place: 'session', target: { code: 'KM4T7WQX' } },
      { kind: 'teams', sessionCode: 'KM4T7WQX' },
    );
    await waitFor(() => expect(asked).toEqual([{ code: 'KM4T7WQX' }]));
    unmount();
  });

  it('skips to the content', async () => {
    openHub(hub);
    await userEvent.click(screen.getByRole('link', { name: 'Skip to content' }));
    expect(document.activeElement).toBe(screen.getByRole('main'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Good morning, Hannah' })).toBeTruthy();
  });

  it('leaves main and banner to a SharePoint page, which has its own', async () => {
    openHub(hub, { place: 'home' }, { kind: 'sharePoint' });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('main')).toBeNull();
    expect(screen.queryByRole('banner')).toBeNull();
  });
});

describe('the bar on a phone', () => {
  let wide: () => void;
  beforeEach(() => {
    wide = onPhone();
  });
  afterEach(() => wide());
  const everywhere = hannahHome({
    belonging: belongingOf({ supervises: true, takesPart: true, oversees: true, keeps: true, administers: true }),
  });
  const hub = pretend({
    openHome: () => Promise.resolve(everywhere),
    listRecords: () => Promise.resolve([]),
    findEveryRecord: () => Promise.resolve({ years: [], year: '2026-27', rows: [], people: [] }),
  });

  it('keeps the first places, and the others one press away behind More', async () => {
    openHub(hub);
    const more = await screen.findByRole('button', { name: 'More' });
    const first = ['Home', 'People', 'Calendar'];
    expect(screen.getAllByRole('listitem').filter((item) => item.closest('nav')).length).toBe(first.length);
    expect(screen.queryByRole('link', { name: 'Records' })).toBeNull();
    expect(more.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('link', { name: 'Records' })).toBeNull();
    expect(document.activeElement).toBe(more);
    await userEvent.click(more);
    await userEvent.click(screen.getByRole('link', { name: 'Records' }));
    await screen.findByRole('heading', { level: 1, name: 'Records' });
    expect(screen.queryByRole('link', { name: 'Records' })).toBeNull();
  });

  it('shows all of a few places without it', async () => {
    openHub(pretend({ openHome: () => Promise.resolve(priyaHome({ belonging: belongingOf({ listed: false }) })) }));
    await screen.findByRole('link', { name: 'Home' });
    expect(screen.queryByRole('button', { name: 'More' })).toBeNull();
  });
});
