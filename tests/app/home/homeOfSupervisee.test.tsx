import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EveryService } from '../../../src/local/demo/everyService';
import { failing } from '../../pages/failing';
import { pretend } from '../../pages/pretend';
import { openHub } from '../../pages/openHub';
import { actionOf } from '../../builders/actionOf';
import { additionOf } from '../../builders/additionOf';
import { meterWith } from '../../builders/meterWith';
import { mySupervisionOf } from '../../builders/mySupervisionOf';
import { priyaHome } from '../../builders/priyaHome';
import { requestOf } from '../../builders/requestOf';
import { sessionOf } from '../../builders/sessionOf';

const meter = meterWith();

const cutOff = sessionOf({ status: 'booked', eventStatus: 'made', intent: '{}' });
const section = (name: string): HTMLElement => screen.getByRole('region', { name });

describe('home of a supervisee', () => {
  const open = async (more: Partial<EveryService> = {}, view = priyaHome()): Promise<void> => {
    openHub(pretend({ openHome: () => Promise.resolve(view), ...more }));
    await screen.findByRole('heading', { level: 1, name: 'Good morning, Priya' });
  };

  it('says when the next session is and what is due before it', async () => {
    await open();
    const next = within(section('Your next supervision'));
    expect(next.getByText('Thursday at 14:15 with Hannah Okafor')).toBeTruthy();
    expect(next.getByText('45 minutes in Teams')).toBeTruthy();
    expect(next.getByText('One action is due before then, on Wednesday.')).toBeTruthy();
    expect(next.getByText('Hannah has added something to talk about.')).toBeTruthy();
    expect(next.getByRole('link', { name: 'Prepare, about a minute' }).getAttribute('href')).toBe(
      '#/session/2026-27/pair-1/session-1',
    );
    expect(next.getByRole('link', { name: 'Move or cancel' }).getAttribute('href')).toBe(
      '#/change/2026-27/pair-1/session-1',
    );
  });

  it('joins the Teams meeting the way the page around leaves for others', async () => {
    const url = 'https://teams.microsoft.com/l/meetup-join/1';
    const openExternal = jest.fn();
    openHub(
      pretend({ openHome: () => Promise.resolve(priyaHome({ mine: [mySupervisionOf({ joinUrl: url })] })) }),
      { place: 'home' },
      { kind: 'teams', openExternal },
    );
    const join = await screen.findByRole('link', { name: 'Join the meeting with Hannah Okafor' });
    expect(join.textContent).toBe('Join');
    expect(join.getAttribute('href')).toBe(url);
    await userEvent.click(join);
    expect(openExternal.mock.calls).toEqual([[url]]);
  });

  it.each(['https://evil.example/meetup-join/1', 'javascript:alert(1)', 'http://teams.microsoft.com/l/meetup-join/1'])(
    'shows %s as text and leads nowhere',
    async (joinUrl) => {
      openHub(
        pretend({ openHome: () => Promise.resolve(priyaHome({ mine: [mySupervisionOf({ joinUrl })] })) }),
        { place: 'home' },
        { kind: 'teams', openExternal: jest.fn() },
      );
      expect(
        await screen.findByText(
          `The address kept for joining is not one of Teams, so it is not opened from here: ${joinUrl}`,
        ),
      ).toBeTruthy();
      expect(screen.queryByRole('link', { name: /Join/ })).toBeNull();
      expect(document.body.innerHTML).not.toContain(`href="${joinUrl}`);
    },
  );

  it('finishes what was cut off once Home stands, says so in a sentence, and reads Home again', async () => {
    const openHome = jest
      .fn()
      .mockResolvedValueOnce(priyaHome({ unfinished: [cutOff] }))
      .mockResolvedValue(priyaHome());
    const finishUnfinished = jest.fn().mockResolvedValue({
      done: [{ session: { ...cutOff, day: 20261127 }, kind: 'move', undone: false }],
      waiting: [],
    });
    await open({ openHome, finishUnfinished });
    expect(
      await screen.findByText('A move had been cut off and is complete now: the session is on 27 November.'),
    ).toBeTruthy();
    expect(finishUnfinished.mock.calls).toEqual([[[cutOff]]]);
    await waitFor(() => expect(openHome).toHaveBeenCalledTimes(2));
    expect(screen.getByText(/A move had been cut off/).closest('[role="status"]')).not.toBeNull();
  });

  it('says what was taken back, and what to do', async () => {
    await open(
      {
        finishUnfinished: () =>
          Promise.resolve({ done: [{ session: cutOff, kind: 'cancel', undone: true }], waiting: [] }),
      },
      priyaHome({ unfinished: [cutOff] }),
    );
    expect(
      await screen.findByText(/was not cancelled, because the change was cut off: please cancel it again/),
    ).toBeTruthy();
  });

  it('says that a record waits for my signature, and leads to it', async () => {
    await open(
      {},
      priyaHome({
        needs: [
          {
            kind: 'sign',
            records: [{ session: sessionOf({ status: 'signing', day: 20261009 }), name: 'Hannah Okafor' }],
          },
        ],
      }),
    );
    const needs = within(section('What needs you'));
    expect(needs.getByText('One record waits for your signature')).toBeTruthy();
    expect(needs.getByText('Hannah Okafor, 9 October.')).toBeTruthy();
    expect(needs.getByRole('link', { name: 'Read and sign' }).getAttribute('href')).toMatch(/^#\/record\//);
  });

  it('says that a record was changed after it was signed', async () => {
    await open(
      {},
      priyaHome({
        needs: [
          {
            kind: 'sign',
            records: [
              {
                session: sessionOf({ status: 'signing', day: 20261112, voidedDay: 20261113 }),
                name: 'Leanne Whitlock',
              },
            ],
          },
        ],
      }),
    );
    expect(
      screen.getByText(
        'Leanne Whitlock, 12 November, changed on 13 November after it was signed: it needs signing again.',
      ),
    ).toBeTruthy();
  });

  it('says of a group that its others can read too, and who of them added what', async () => {
    const groupSession = sessionOf({ key: 'group-session', superviseeKey: '' });
    await open(
      {},
      priyaHome({
        mine: [mySupervisionOf({ next: groupSession })],
        additions: [additionOf({ sessionKey: 'group-session', byKey: 'somebody-else', createdBy: 'Amy Rusk' })],
      }),
    );
    const raise = within(section('To raise on Thursday'));
    expect(
      raise.getByText(
        /^You, the others of your group, Hannah and the record keepers can read this; administrators of the site could too\./,
      ),
    ).toBeTruthy();
    expect(raise.getByText(/^Amy, /)).toBeTruthy();
  });

  it('shows no empty list of needs to a supervisee', async () => {
    await open();
    expect(screen.queryByRole('region', { name: 'What needs you' })).toBeNull();
  });

  it('offers no joining where no meeting is known', async () => {
    await open();
    expect(screen.queryByRole('link', { name: /^Join/ })).toBeNull();
  });

  it('shows a supervisee only their own places', async () => {
    await open();
    expect(
      within(screen.getByRole('navigation', { name: 'Places' }))
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Home', 'Calendar', 'Support', 'Policies', 'Records']);
  });

  it('follows Outlook when the session was moved there', async () => {
    await open({
      refreshFromOutlook: (sessions) =>
        Promise.resolve({
          sessions: sessions.map((one) => ({
            ...one,
            startsAt: '2026-11-26T15:30:00Z',
            endsAt: '2026-11-26T16:15:00Z',
          })),
          troubles: [],
          names: {},
          changed: false,
          whole: true,
        }),
    });
    expect(await screen.findByText('Thursday at 15:30 with Hannah Okafor')).toBeTruthy();
  });

  it('stands when Outlook does not answer', async () => {
    await open({ refreshFromOutlook: failing('forbidden') });
    expect(screen.getByText('Thursday at 14:15 with Hannah Okafor')).toBeTruthy();
  });

  it('says kindly that nothing is booked, and who the supervisor is', async () => {
    await open({}, priyaHome({ mine: [mySupervisionOf({ next: undefined })], additions: [], actions: [] }));
    expect(screen.getByText('No supervision is booked yet')).toBeTruthy();
    expect(
      screen.getByText(
        /You are entitled to 3 sessions this year, the next by 26 March\..*Hannah Okafor is your supervisor\./,
      ),
    ).toBeTruthy();
    expect(screen.getByText('No actions are open between you.')).toBeTruthy();
  });

  it("says how the year stands, and opens the policy's own steps in place", async () => {
    await open({}, priyaHome({ mine: [mySupervisionOf({ meter: { ...meter, held: 0, overdueSince: 20261023 } })] }));
    const entitlement = within(section('My entitlement'));
    expect(entitlement.getByText('0 of 3 this year, was due by 23 October')).toBeTruthy();
    expect(
      entitlement.getByText('Your session is late. You could first speak with Hannah; we can help you ask.'),
    ).toBeTruthy();
    expect(entitlement.getByRole('link', { name: 'What can I do if a session is late?' }).getAttribute('href')).toMatch(
      /^#\/entitlement\//,
    );
  });

  it('ticks an action off, and takes the tick back when SharePoint does not keep it', async () => {
    const asked: string[] = [];
    let fail = true;
    await open({
      setActionStatus: (one, status) => {
        asked.push(status);
        return fail ? failing('offline')() : Promise.resolve({ kind: 'saved', item: { ...one, status } });
      },
    });
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: /Ask early help/ });
    await userEvent.click(box);
    expect(await screen.findByText(/We could not reach SharePoint\. Nothing is lost/)).toBeTruthy();
    expect(box.checked).toBe(false);
    fail = false;
    await userEvent.click(box);
    expect(await screen.findByText('Marked as done.')).toBeTruthy();
    expect(box.checked).toBe(true);
    expect(asked).toEqual(['done', 'done']);
  });

  it('shows the other version when an action was changed meanwhile', async () => {
    await open({
      setActionStatus: () =>
        Promise.resolve({ kind: 'conflict', theirs: actionOf({ text: 'Ask early help once more' }) }),
    });
    await userEvent.click(screen.getByRole('checkbox', { name: /Ask early help/ }));
    expect(await screen.findByRole('checkbox', { name: 'Ask early help once more' })).toBeTruthy();
    expect(screen.getByText('This was changed a moment ago. Here is how it stands now.')).toBeTruthy();
  });

  it('says that an action was carried three times', async () => {
    await open();
    expect(within(section('Your actions')).getByText('Carried 3 times')).toBeTruthy();
  });

  it('adds something to raise once, also when the first try fails', async () => {
    const keys: string[] = [];
    await open({
      addAgendaItem: (_room, text, key) => {
        keys.push(key);
        return keys.length === 1 ? failing('throttled')() : Promise.resolve(additionOf({ key, text }));
      },
    });
    const box = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Add something to raise' });
    fireEvent.change(box, { target: { value: 'Case 4-031: who holds it?' } });
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(await screen.findByText(/SharePoint asked us to wait a little/)).toBeTruthy();
    expect(box.value).toBe('Case 4-031: who holds it?');
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(box.value).toBe(''));
    expect(within(section('To raise on Thursday')).getByText('Case 4-031')).toBeTruthy();
    expect(keys[0]).toBe(keys[1]);
  });

  it("warns beside the box when the words look like a child's name", async () => {
    await open();
    fireEvent.change(await screen.findByRole('textbox', { name: 'Add something to raise' }), {
      target: { value: 'the pupil Jamie Fenwick was absent' },
    });
    expect(await screen.findByText("This looks like a child's name. Use the case reference instead?")).toBeTruthy();
  });

  it('says with real names who can read, administrators too', async () => {
    await open();
    const raise = within(section('To raise on Thursday'));
    expect(
      raise.getByText(/You, Hannah and the record keepers can read this; administrators of the site could too\./),
    ).toBeTruthy();
    await userEvent.click(raise.getByRole('button', { name: 'Who can read this?' }));
    for (const name of [
      'Priya Nair (you)',
      'Hannah Okafor',
      'Miriam Holt',
      'Gareth Sands',
      '2 Microsoft 365 administrators',
    ])
      expect(await raise.findByText(name)).toBeTruthy();
    expect(raise.getByText(/Jo Lister and Sam Eames look after this site and could open anything on it/)).toBeTruthy();
  });

  it('says what was asked for, and lets it be taken back', async () => {
    const answered: string[] = [];
    await open(
      {
        answerRequest: (one, status) => {
          answered.push(`${one.key} ${status}`);
          return Promise.resolve({ ...one, status });
        },
      },
      priyaHome({ requestsByMe: [requestOf({ fromKey: 'priya' })] }),
    );
    expect(screen.getByText('You have asked for a debrief. You need do nothing else.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'I no longer need it' }));
    expect(await screen.findByText('Taken back. You can ask again at any time.')).toBeTruthy();
    expect(answered).toEqual(['request-1 withdrawn']);
  });
});
