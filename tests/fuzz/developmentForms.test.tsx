import { fireEvent, screen } from '@testing-library/react';
import { developmentOf, meetingOf } from '../builders/developmentOf';
import { offerOf } from '../builders/offerOf';
import { personOf } from '../builders/personOf';
import { priyaHome } from '../builders/priyaHome';
import { openHub } from '../pages/openHub';
import { fuzzForm } from './fuzzForm';
import { leftOut } from './reached';
import { RefusingHub } from './RefusingHub';
import { expectNothingUnhandled } from './unhandled';

const folders = ['sessions/development'];

expectNothingUnhandled();

const home = { openHome: () => Promise.resolve(priyaHome()) };

describe('what belongs to a development stands whatever is typed', () => {
  test('preparing, agreeing, and what is asked beforehand', async () => {
    const asked = { consultationKey: 'c', name: 'Fiona Ashby', question: '', answer: '', state: 'open' } as const;
    const view = developmentOf({
      myRole: 'supervisor',
      otherName: 'Leon Marsh',
      meetings: [meetingOf({ day: 20261120, state: 'open', mayISign: true })],
      beforehand: [asked],
    });
    const hub = new RefusingHub({ ...home, openDevelopment: () => Promise.resolve(view) });
    openHub(hub.services, { place: 'development', scopeKey: 'development-1' });
    fireEvent.click(await screen.findByRole('button', { name: 'Change the day' }));
    fireEvent.click(screen.getByRole('button', { name: 'Change the parts' }));
    await fuzzForm({ hub, send: /^(Share it with Leon|Ask it)$/, runs: 4 });
  });

  test.each([
    ['Open one', /^See who gains and who loses$/],
    ['Let somebody be asked about Leon Marsh', /^See who gains and who loses$/],
    ['End it for Leon Marsh', /^End it$/],
  ])('what a close keeper does: %s', async (button, send) => {
    const one = {
      ...{ scopeKey: 'd', title: 'Performance development', headName: 'Tom Barlow', officerName: 'Leon Marsh' },
      ...{ firstDay: 20260901, lastDay: undefined, asked: [] },
    };
    const keeping = {
      developments: [one],
      offers: [offerOf({ key: 'feo-performance', kind: 'performance', forRoles: ['feso'] })],
      people: [personOf({ key: 'leon', name: 'Leon Marsh', roles: ['feso'] })],
    };
    const list = { mine: [], asked: [], keeping, today: 20261123 };
    const hub = new RefusingHub({ ...home, listDevelopment: () => Promise.resolve(list) });
    openHub(hub.services, { place: 'development' });
    fireEvent.click(await screen.findByRole('button', { name: button }));
    await fuzzForm({ hub, send, runs: 3 });
  });

  test('an answer beforehand', async () => {
    const asked = {
      ...{ consultationKey: 'c', title: 'Performance development', about: 'Leon Marsh', byName: 'Tom Barlow' },
      ...{ question: 'What has grown?', answer: '', mayAnswer: true },
    };
    const list = { mine: [], asked: [asked], keeping: undefined, today: 20261123 };
    const hub = new RefusingHub({ ...home, listDevelopment: () => Promise.resolve(list) });
    openHub(hub.services, { place: 'development' });
    await screen.findByRole('textbox', { name: 'Your answer' });
    await fuzzForm({ hub, send: /^Send it$/, runs: 4 });
  });
});

test('every field of these places was filled in', () => {
  expect(leftOut(folders)).toEqual([]);
});
