import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { EveryService } from '../../../../src/local/demo/everyService';
import { priyaHome } from '../../../builders/priyaHome';
import { rhythmItemOf, rhythmViewOf } from '../../../builders/rhythmViewOf';
import { failing } from '../../../pages/failing';
import { openHub } from '../../../pages/openHub';
import { pretend } from '../../../pages/pretend';

const services = (more: Partial<EveryService> = {}): EveryService =>
  pretend({
    openHome: () => Promise.resolve(priyaHome()),
    openRhythm: () => Promise.resolve(rhythmViewOf()),
    ...more,
  });
const place = { place: 'rhythm', pairKey: 'pair-1' } as const;
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

test('from Home one sees what the policy asks for, as the trust’s policy, and what is agreed', async () => {
  openHub(services());
  fireEvent.click(await screen.findByRole('link', { name: 'How often you meet' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'How often Hannah and you meet' })).toBeTruthy();
  expect(screen.getByText('Your trust’s policy: every term, three a year, at least.')).toBeTruthy();
  expect(screen.getByText('Since 1 September 2026')).toBeTruthy();
  expect(screen.getByText('Holds now')).toBeTruthy();
});

test('another rhythm is asked for from a day on, with a reason; a refusal stands at its field and loses nothing', async () => {
  const asked: unknown[] = [];
  openHub(
    services({
      proposeRhythm: (draft) => {
        asked.push(draft);
        return Promise.resolve(
          draft.cadence === 'yearly'
            ? { ok: false, issues: [{ code: 'needsApprover', field: 'cadence' }] }
            : { ok: true, value: rhythmItemOf() },
        );
      },
    }),
    place,
  );
  fireEvent.change(await screen.findByLabelText(/^How often/), { target: { value: 'yearly' } });
  fireEvent.change(screen.getByLabelText(/^Why, if/), { target: { value: 'New in post' } });
  press('Ask Hannah');
  expect(await screen.findByText(/longer gap than your trust’s policy asks for/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText(/^How often/), { target: { value: 'weekly*2+fortnightly*6+monthly' } });
  press('Ask Hannah');
  expect(await screen.findByText('Asked. Nothing changes until you both agree.')).toBeTruthy();
  expect(asked[1]).toMatchObject({ cadence: 'weekly*2+fortnightly*6+monthly', from: 20261123, why: 'New in post' });
});

test('what the other has asked for is agreed or not', async () => {
  const answers: boolean[] = [];
  openHub(
    services({
      openRhythm: () => Promise.resolve(rhythmViewOf({ proposal: rhythmItemOf({ why: 'The new role' }) })),
      answerRhythm: (item, agree) => {
        answers.push(agree);
        return Promise.resolve({ ok: true, value: item });
      },
    }),
    place,
  );
  expect(
    await screen.findByRole('heading', { name: 'Hannah would like to meet every half-term, from 5 January 2027.' }),
  ).toBeTruthy();
  expect(screen.getByText('The new role')).toBeTruthy();
  press('Agree');
  expect(await screen.findByText('Agreed. What is due follows it.')).toBeTruthy();
  press('Not now');
  await waitFor(() => expect(answers).toEqual([true, false]));
});

test('time away is noted, and ended when somebody is back', async () => {
  const done: unknown[] = [];
  const away = rhythmItemOf({
    key: 'away',
    what: 'away',
    cadence: '',
    from: 20261102,
    why: 'parental',
    status: 'done',
  });
  openHub(
    services({
      openRhythm: () => Promise.resolve(rhythmViewOf({ away: [away] })),
      noteAway: (draft) => {
        done.push([draft.from, draft.to, draft.why]);
        return Promise.resolve({ ok: true, value: away });
      },
      endAway: (_item, lastDay) => {
        done.push(lastDay);
        return Promise.resolve({ ok: true, value: away });
      },
    }),
    place,
  );
  expect(await screen.findByText('From 2 November 2026')).toBeTruthy();
  press('Back since today');
  await waitFor(() => expect(done).toEqual([20261122]));
  fireEvent.change(screen.getByLabelText(/^Last day away/), { target: { value: '2026-12-04' } });
  press('Note the time away');
  await waitFor(() => expect(done[1]).toEqual([20261123, 20261204, 'sickness']));
});

test('a record keeper keeps a longer gap with who approved it, and reads no reasons', async () => {
  const kept: unknown[] = [];
  openHub(
    services({
      openRhythm: () =>
        Promise.resolve(
          rhythmViewOf({ role: 'keeper', myKey: 'miriam', approvers: [{ key: 'edith', name: 'Edith Carrow' }] }),
        ),
      approveLonger: (draft) => {
        kept.push(draft);
        return Promise.resolve({ ok: true, value: undefined });
      },
    }),
    place,
  );
  fireEvent.change(await screen.findByLabelText(/^How often/), { target: { value: 'yearly' } });
  fireEvent.change(screen.getByLabelText(/^Approved by/), { target: { value: 'edith' } });
  press('Keep it');
  await waitFor(() => expect(kept).toMatchObject([{ cadence: 'yearly', approverKey: 'edith', from: 20261123 }]));
  expect(screen.queryByText('Times away')).toBeNull();
});

test('what cannot be read says so', async () => {
  openHub(services({ openRhythm: failing('forbidden') }), place);
  expect(await screen.findByRole('alert')).toBeTruthy();
});
