import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EveryService } from '../../../../src/local/demo/everyService';
import type { DutyView } from '../../../../src/sessions/duty/DutyService';
import type { DutyMove } from '../../../../src/sessions/duty/rules/dutySteps';
import { askOf } from '../../../builders/askOf';
import { dutyViewOf } from '../../../builders/dutyViewOf';
import { priyaHome } from '../../../builders/priyaHome';
import { failing } from '../../../pages/failing';
import { openHub } from '../../../pages/openHub';
import { pretend } from '../../../pages/pretend';

const moves: DutyMove[] = [];
beforeEach(() => {
  moves.length = 0;
});
const open = (openDutyAsk: EveryService['openDutyAsk']): void => {
  openHub(
    pretend({
      openHome: () => Promise.resolve(priyaHome()),
      openDutyAsk,
      moveDuty: (_, move) => {
        moves.push(move);
        return Promise.resolve({ ok: true, value: askOf() });
      },
    }),
    { place: 'asked', askKey: 'ask-1' },
  );
};
const show = (view: DutyView): void => open(() => Promise.resolve(view));
const taken = [{ what: 'taken', at: '2026-11-23T09:05:00.000Z', byKey: 'fiona' }] as const;

test('whoever asked reads whom it is with, when it passes on and to whom, and takes it back', async () => {
  show(dutyViewOf());
  await screen.findByRole('heading', { level: 1, name: 'Your debrief' });
  const stands = within(screen.getByRole('region', { name: 'How it stands' }));
  stands.getByText('It is with Fiona Ashby. You need do nothing else.');
  stands.getByText(/^It passes on by itself today at 09:30, unless it is taken\. Then Hannah Okafor sees it/);
  expect(
    within(stands.getByRole('list'))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['09:00Fiona AshbyWith them', '09:30Hannah OkaforThen', '10:00Everybody who takes debriefsThen']);
  screen.getByText('Your trust has not put its own text here yet.');
  await userEvent.click(stands.getByRole('button', { name: 'I no longer need it' }));
  await screen.findByText('Taken back. You can ask again at any time.');
  expect(moves).toEqual([{ what: 'withdrawn' }]);
});

test('a time that is offered is accepted in one press', async () => {
  const steps = [...taken, { what: 'offered', at: '2026-11-23T12:15:00.000Z', byKey: 'fiona' }] as const;
  show(dutyViewOf({ ask: askOf({ status: 'taken', steps }) }));
  const offer = within(await screen.findByRole('region', { name: 'A time' }));
  offer.getByText('Fiona Ashby offers today at 12:15.');
  await userEvent.click(offer.getByRole('button', { name: 'That suits me' }));
  expect(moves).toEqual([{ what: 'accepted' }]);
  // each step is there to read
  const done = within(screen.getByRole('region', { name: 'What was done' }));
  expect(done.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Fiona Ashby took it, today at 09:05',
    'Fiona Ashby offered today at 12:15',
  ]);
});

test('two days later they are asked how they are, and may say nothing or that they are not to be asked again', async () => {
  show(dutyViewOf({ ask: askOf({ status: 'held', day: 20261123, steps: taken }), today: 20261125 }));
  const asked = within(await screen.findByRole('region', { name: 'It has been 2 days. How are you?' }));
  asked.getByText('You are asked once more on 7 December.');
  await userEvent.click(asked.getByRole('button', { name: 'Please ring me' }));
  expect(moves).toEqual([{ what: 'answered', days: 2, answer: 'ring' }]);
});

test('whoever is on duty opens it, which whoever asked is told, and takes it or passes it on', async () => {
  show(dutyViewOf({ role: 'duty', myKey: 'fiona' }));
  await screen.findByRole('heading', { level: 1, name: 'Leon has asked for a debrief' });
  expect(moves).toEqual([{ what: 'seen' }]);
  await userEvent.click(screen.getByRole('button', { name: 'I take it' }));
  await userEvent.click(screen.getByRole('button', { name: 'Pass it on' }));
  expect(moves).toEqual([{ what: 'seen' }, { what: 'taken' }, { what: 'passed' }]);
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('whoever took it offers a time and notes that it took place; nothing is written', async () => {
  show(dutyViewOf({ role: 'duty', myKey: 'fiona', ask: askOf({ status: 'taken', steps: taken }) }));
  const offer = await screen.findByRole('button', { name: 'Offer this time' });
  expect(offer.getAttribute('aria-disabled')).toBe('true');
  const time = screen.getByLabelText('Time');
  await userEvent.type(time, '12:15');
  await userEvent.click(offer);
  await userEvent.click(screen.getByRole('button', { name: 'It took place' }));
  expect(moves).toEqual([
    { what: 'offered', at: '2026-11-23T12:15:00.000Z' },
    { what: 'held', day: 20261123 },
  ]);
});

test('a template elsewhere than on this site is not opened; one of this site is', async () => {
  const template = { title: 'Our debrief', address: `${window.location.origin}/sites/trust/debrief.docx` };
  show(
    dutyViewOf({
      template,
      support: [
        {
          key: 'c',
          position: 1,
          title: 'Staff counselling',
          lead: 'To talk.',
          contact: '0800 000 0000',
          external: true,
        },
      ],
    }),
  );
  expect((await screen.findByRole('link', { name: 'Open Our debrief' })).getAttribute('href')).toBe(template.address);
  screen.getByText('0800 000 0000');
  screen.getByText('From outside the trust.');
});

test('what is not theirs says so, and what fails can be tried again', async () => {
  open(() => Promise.resolve(undefined));
  await screen.findAllByText('This debrief cannot be shown');
  document.body.innerHTML = '';
  open(failing('offline'));
  await screen.findByRole('button', { name: 'Try again' });
});
