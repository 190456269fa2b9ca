import { cleanup, screen, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { ServiceError } from '../../../src/services/ServiceError';
import type { ServiceErrorCode } from '../../../src/services/ServiceError';
import { hashOf, routeOf } from '../../../src/ui/shared/routes';
import type { Route } from '../../../src/ui/shared/routes';
import { openHub } from '../openHub';
import { hannahHome } from '../people';
import '../renderPage';
import { expectOnlyText, hostileText } from './hostile';
import { RefusingHub } from './RefusingHub';

const places = ['home', 'people', 'person', 'calendar', 'records', 'record', 'book', 'session', 'change', 'overview', 'trust', 'setUp'] as const satisfies readonly Route['place'][];
const part = fc.oneof(hostileText.map((text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''))), hostileText, fc.constantFrom('2026-27', 'pair-1', 'session-1', '%', '%%', '%2F..%2F', '?', '&', '#'));
const hash = fc.tuple(fc.constantFrom('#/', '#', '/', ''), fc.oneof(fc.constantFrom<string>(...places), part), fc.array(part, { maxLength: 4 }), fc.constantFrom('', '?pair=', '?person=x&offer=', '?='), part)
  .map(([start, place, parts, question, answer]) => `${start}${[place, ...parts].join('/')}${question}${question === '' ? '' : answer}`);

test('any address at all is a place, and that place has an address that leads back to it', () => {
  fc.assert(fc.property(hash, (address) => {
    const route = routeOf(address);
    expect(places).toContain(route.place);
    expect(routeOf(hashOf(route))).toEqual(route);
  }), { numRuns: 2000 });
});

test('any code of a session a link may name has an address', () => {
  fc.assert(fc.property(hostileText.filter((code) => code !== ''), (code) => {
    const route = routeOf(hashOf({ place: 'session', target: { code } }));
    expect(route).toEqual({ place: 'session', target: { code: code.replace(/\p{Surrogate}/gu, '\ufffd') } });
  }), { numRuns: 500 });
});

const codes: readonly ServiceErrorCode[] = ['notFound', 'forbidden', 'invalid', 'offline', 'throttled', 'unexpected'];

/** Everything but Home is refused, as SharePoint refuses what is not there or not for this person. */
async function openAt(address: string, code: ServiceErrorCode, sessionCode?: string): Promise<void> {
  const hub = new RefusingHub({ openHome: () => Promise.resolve(hannahHome({ places: ['home', 'people', 'calendar', 'records', 'overview', 'trust', 'setUp'] })) });
  hub.refusal = { kind: 'failed', code };
  window.history.replaceState(null, '', '#');
  openHub(hub.services, routeOf(address), { kind: 'teams', sessionCode });
  const { place } = routeOf(address);
  await waitFor(() => expect(screen.queryByRole('heading', { level: 1 })?.textContent).toBeTruthy(), { timeout: 20_000 });
  if (place !== 'home') await waitFor(() => expect(screen.getAllByRole('alert').map((alert) => alert.textContent).join('')).not.toBe(''), { timeout: 20_000 });
  expectOnlyText();
  cleanup();
}

test('a hostile link opens a page that says what is the matter, and stays text', async () => {
  await fc.assert(fc.asyncProperty(hash, fc.constantFrom(...codes), async (address, code) => openAt(address, code)), { numRuns: 40 });
});

test('so does a hostile code that Teams hands in, half a character too', async () => {
  for (const code of ['\ud800', '<img src=x onerror="window.broken=1">', '../../x', '%E0%A4%A', "' or 1 eq 1"]) {
    const hub = new RefusingHub({ openHome: () => Promise.resolve(hannahHome()), openSession: () => Promise.reject(new ServiceError('notFound')) });
    window.history.replaceState(null, '', '#');
    openHub(hub.services, { place: 'home' }, { kind: 'teams', sessionCode: code });
    cleanup();
    window.history.replaceState(null, '', '#');
    openHub(hub.services, { place: 'session', target: { code } }, { kind: 'teams', sessionCode: code });
    expect(await screen.findByText(/This session is not open to you/, {}, { timeout: 20_000 })).toBeTruthy();
    expectOnlyText();
    cleanup();
  }
});
