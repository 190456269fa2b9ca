import * as React from 'react';
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { ServiceError } from '../../src/ground/rules/ServiceError';
import type { ServiceErrorCode } from '../../src/ground/rules/ServiceError';
import { pretendHub } from '../pages/pretend';
import { App } from '../../src/app/App';
import type { HubHost } from '../../src/ground/ui/HubHost';
import { addresses } from '../../src/app/capabilities';
import type { Route } from '../../src/ground/ui/Route';
import { connectTeams } from '../../src/webparts/shared/teamsHost';
import { hubHostOf } from '../../src/webparts/shared/hubHostOf';
import { openHub } from '../pages/openHub';
import { belongingOf } from '../builders/belongingOf';
import { hannahHome } from '../builders/hannahHome';
import '../pages/renderPage';
import { expectOnlyText, hostileText } from './hostile';
import { RefusingHub } from './RefusingHub';

const { hashOf, routeOf } = addresses;

const places = [
  'home',
  'people',
  'person',
  'calendar',
  'records',
  'record',
  'book',
  'session',
  'change',
  'overview',
  'trust',
  'setUp',
  'proof',
] as const satisfies readonly Route['place'][];
const part = fc.oneof(
  hostileText.map((text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''))),
  hostileText,
  fc.constantFrom('2026-27', 'pair-1', 'session-1', '%', '%%', '%2F..%2F', '?', '&', '#'),
);
const hash = fc
  .tuple(
    fc.constantFrom('#/', '#', '/', ''),
    fc.oneof(fc.constantFrom<string>(...places), part),
    fc.array(part, { maxLength: 4 }),
    fc.constantFrom('', '?pair=', '?person=x&offer=', '?='),
    part,
  )
  .map(
    ([start, place, parts, question, answer]) =>
      `${start}${[place, ...parts].join('/')}${question}${question === '' ? '' : answer}`,
  );

test('any address at all is a place, and that place has an address that leads back to it', () => {
  fc.assert(
    fc.property(hash, (address) => {
      const route = routeOf(address);
      expect(places).toContain(route.place);
      expect(routeOf(hashOf(route))).toEqual(route);
    }),
    { numRuns: 2000 },
  );
});

test('any code of a session a link may name has an address', () => {
  fc.assert(
    fc.property(
      hostileText.filter((code) => code !== ''),
      (code) => {
        const route = routeOf(hashOf({ place: 'session', target: { code } }));
        expect(route).toEqual({ place: 'session', target: { code: code.replace(/\p{Surrogate}/gu, '\ufffd') } });
      },
    ),
    { numRuns: 500 },
  );
});

const codes: readonly ServiceErrorCode[] = ['notFound', 'forbidden', 'invalid', 'offline', 'throttled', 'unexpected'];

/** Everything but Home is refused, as SharePoint refuses what is not there or not for this person. */
async function openAt(address: string, code: ServiceErrorCode): Promise<void> {
  const hub = new RefusingHub({
    openHome: () =>
      Promise.resolve(hannahHome({ belonging: belongingOf({ supervises: true, oversees: true, administers: true }) })),
  });
  hub.refusal = { kind: 'failed', code };
  window.history.replaceState(null, '', '#');
  openHub(hub.services, routeOf(address), { kind: 'teams' });
  const { place } = routeOf(address);
  await waitFor(() => expect(screen.queryByRole('heading', { level: 1 })?.textContent).toBeTruthy(), {
    timeout: 20_000,
  });
  // a session that is not there, or not for this person, has a page of its own instead of a failure
  const said = (): string =>
    [...screen.queryAllByRole('alert'), ...screen.queryAllByText(/^This session is not open to you/)]
      .map((each) => each.textContent)
      .join('');
  if (place !== 'home') await waitFor(() => expect(said()).not.toBe(''), { timeout: 20_000 });
  expectOnlyText();
  cleanup();
}

const kinds: Readonly<Record<string, (a: string, b: string, c: string) => Route>> = {
  'a person': (a, b) => ({ place: 'person', pairKey: a, superviseeKey: b }),
  'a booking': (a, b, c) => ({ place: 'book', pairKey: a, superviseeKey: b, offerKey: c }),
  'a session by its code': (a) => ({ place: 'session', target: { code: a } }),
  'a session by its place': (a, b, c) => ({ place: 'session', target: { shard: a, pairKey: b, sessionKey: c } }),
  'a record by its code': (a) => ({ place: 'record', target: { code: a } }),
  'a record by its place': (a, b, c) => ({ place: 'record', target: { shard: a, pairKey: b, sessionKey: c } }),
  'a change by its code': (a) => ({ place: 'change', target: { code: a } }),
  'a change by its place': (a, b, c) => ({ place: 'change', target: { shard: a, pairKey: b, sessionKey: c } }),
};
const id = hostileText.filter((text) => text !== '');

test.each(Object.entries(kinds))(
  'a link to %s that nobody could have made opens a page that says what is the matter',
  async (_name, kind) => {
    await fc.assert(
      fc.asyncProperty(id, id, id, fc.constantFrom(...codes), async (a, b, c, code) =>
        openAt(hashOf(kind(a, b, c)), code),
      ),
      { numRuns: 4, endOnFailure: true },
    );
  },
);

test('so does any other address', async () => {
  await fc.assert(
    fc.asyncProperty(hash, fc.constantFrom(...codes), async (address, code) => openAt(address, code)),
    { numRuns: 15, endOnFailure: true },
  );
});

/** The page SharePoint or Teams opens for a link that names a session. */
async function openWith(host: HubHost): Promise<void> {
  window.history.replaceState(null, '', '#');
  const hub = new RefusingHub({
    openHome: () => Promise.resolve(hannahHome()),
    openSession: () => Promise.reject(new ServiceError('notFound')),
  });
  render(
    <FluentProvider theme={teamsLightTheme}>
      <App hub={pretendHub(hub.services)} host={host} />
    </FluentProvider>,
  );
  const words = host.sessionCode ? /This session is not open to you/ : /Hannah/;
  expect((await screen.findAllByText(words, {}, { timeout: 20_000 })).length).toBeGreaterThan(0);
  expectOnlyText();
  cleanup();
}

const hubPage = 'https://trust.example/sites/trust/SitePages/Hub.aspx';
const short = [
  'k7m4p2xa',
  '\ud800',
  '<img src=x onerror="window.broken=1">',
  '../../x',
  '%E0%A4%A',
  "' or 1 eq 1",
  '',
  'x'.repeat(10_000),
];

test('so does whatever Teams hands in as the place within the tab', async () => {
  for (const subPageId of short) {
    const teams = {
      app: {
        getContext: () =>
          Promise.resolve({ app: { theme: 'default', host: { clientType: 'web' } }, page: { subPageId } }),
      },
    } as unknown as Parameters<typeof connectTeams>[0];
    await openWith(hubHostOf(await connectTeams(teams), hubPage));
  }
});

test('so does whatever stands in the address of the page', async () => {
  for (const query of [
    ...short.slice(0, -1).map((code) => `?session=${encodeURIComponent(code.replace(/\p{Surrogate}/gu, ''))}`),
    '?session=%',
    '?session',
    '?session=a&session=b',
    '?session[]=1',
    '?SESSION=x',
  ]) {
    window.history.replaceState(null, '', `${window.location.pathname}${query}`);
    const host = hubHostOf(undefined, hubPage);
    window.history.replaceState(null, '', window.location.pathname);
    await openWith(host);
  }
});
