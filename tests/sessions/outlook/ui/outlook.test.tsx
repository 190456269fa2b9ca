import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { OutlookNote } from '../../../../src/sessions/rules/OutlookNote';
import type { HomeView } from '../../../../src/sessions/home/HomeView';
import type { EveryService } from '../../../../src/local/demo/everyService';
import type { OutlookNews, OutlookTrouble } from '../../../../src/sessions/outlook/OutlookService';
import { failing } from '../../../pages/failing';
import { pretend } from '../../../pages/pretend';
import { openHub } from '../../../pages/openHub';
import { hannahHome } from '../../../builders/hannahHome';
import { mySupervisionOf } from '../../../builders/mySupervisionOf';
import { priyaHome } from '../../../builders/priyaHome';
import { requestOf } from '../../../builders/requestOf';
import { sessionOf } from '../../../builders/sessionOf';

const note = (what: OutlookNote['what'], more: Partial<OutlookNote> = {}): OutlookNote => ({
  what,
  byKey: 'priya',
  at: '2026-11-03T09:10:00.000Z',
  startsAt: '',
  endsAt: '',
  ...more,
});
const later = { startsAt: '2026-12-03T10:00:00.000Z', endsAt: '2026-12-03T10:45:00.000Z' };
const newsOf = (more: Partial<OutlookNews> = {}): OutlookNews => ({
  sessions: [],
  troubles: [],
  names: { priya: 'Priya Nair', hannah: 'Hannah Okafor' },
  changed: false,
  whole: true,
  ...more,
});
const section = (name: string): HTMLElement => screen.getByRole('region', { name });

const open = async (view: HomeView, more: Partial<EveryService> = {}): Promise<void> => {
  // read again, it is another answer, as SharePoint's is
  openHub(pretend({ openHome: () => Promise.resolve({ ...view }), ...more }));
  await screen.findByRole('heading', { level: 1 });
};
const supervisor = (more: Partial<HomeView> = {}): HomeView => hannahHome({ needs: [], ...more });

describe('who did what in Outlook', () => {
  it.each([
    [
      'moved',
      [note('moved', { byKey: 'hannah', startsAt: '2026-11-26T10:00:00.000Z', endsAt: '2026-11-26T10:45:00.000Z' })],
      'Moved in Outlook by Hannah on 3 November, was 10:00.',
    ],
    [
      'moved to another day',
      [note('moved', { byKey: 'hannah', startsAt: '2026-11-25T10:00:00.000Z', endsAt: '2026-11-25T10:45:00.000Z' })],
      'Moved in Outlook by Hannah on 3 November, was Wednesday 25 November at 10:00.',
    ],
    [
      'shortened',
      [note('moved', { byKey: 'hannah', startsAt: '2026-11-26T14:15:00.000Z', endsAt: '2026-11-26T15:30:00.000Z' })],
      'Shortened in Outlook by Hannah on 3 November, was until 15:30.',
    ],
    [
      'moved in the Hub',
      [
        note('movedHere', {
          byKey: 'hannah',
          startsAt: '2026-11-26T10:00:00.000Z',
          endsAt: '2026-11-26T10:45:00.000Z',
        }),
      ],
      'Moved in the Hub by Hannah on 3 November, was 10:00.',
    ],
    ['declined by me', [note('declined')], 'You declined in Outlook on 3 November.'],
    ['answered at no known time', [note('tentative', { at: '' })], 'You answered "maybe" in Outlook on 26 November.'],
  ])('is said on the next session: %s', async (_what, outlook, sentence) => {
    const next = sessionOf({ outlook });
    await open(priyaHome({ mine: [mySupervisionOf({ next })], followed: [next] }), {
      refreshFromOutlook: (sessions) => Promise.resolve(newsOf({ sessions })),
    });
    expect(await within(section('Your next supervision')).findByText(sentence)).toBeTruthy();
  });

  it('is said in the supervisor’s week, in place of the bare answer', async () => {
    const declined = sessionOf({ reply: 'declined', outlook: [note('declined')] });
    const view = supervisor({
      followed: [sessionOf()],
      week7: [{ session: sessionOf(), withName: 'Priya Nair', iSupervise: true, added: 0, joinUrl: '' }],
    });
    await open(view, { refreshFromOutlook: () => Promise.resolve(newsOf({ sessions: [declined] })) });
    const week = within(section('Today and this week'));
    expect(await week.findByText('Priya declined in Outlook on 3 November.')).toBeTruthy();
    expect(week.queryByText(/Declined in Outlook\.$/)).toBeNull();
  });

  it('is looked for once in a minute, however often Home is read again, and Home is read again once when something changed', async () => {
    let opened = 0;
    let looked = 0;
    let followed = 0;
    openHub(
      pretend({
        openHome: () => {
          opened += 1;
          return Promise.resolve(priyaHome());
        },
        refreshFromOutlook: (sessions) => {
          looked += 1;
          return Promise.resolve(newsOf({ sessions, changed: true }));
        },
        followOutlook: () => {
          followed += 1;
          return Promise.resolve();
        },
      }),
    );
    await waitFor(() => expect([opened, looked, followed]).toEqual([2, 1, 1]));
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    expect([opened, looked, followed]).toEqual([2, 1, 1]);
  });

  it('keeps what the last look showed of a meeting nothing is new of', async () => {
    let minutes = 0;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => minutes * 61_000);
    const moved = sessionOf({ startsAt: '2026-11-26T15:30:00Z', endsAt: '2026-11-26T16:15:00Z' });
    const looks: EveryService['refreshFromOutlook'][] = [
      () => Promise.resolve(newsOf({ sessions: [moved] })),
      (sessions) => Promise.resolve(newsOf({ sessions, whole: false })),
      (sessions) => Promise.resolve(newsOf({ sessions })),
    ];
    let looked = 0;
    await open(priyaHome({ requestsByMe: [requestOf({ fromKey: 'priya' })] }), {
      refreshFromOutlook: (sessions) => {
        looked += 1;
        return looks[looked - 1]!(sessions);
      },
      // what makes Home read the register again
      answerRequest: (one) => Promise.resolve(one),
    });
    const lookAgain = async (): Promise<void> => {
      minutes += 1;
      await userEvent.click(screen.getByRole('button', { name: 'I no longer need it' }));
    };
    expect(await screen.findByText('Thursday at 15:30 with Hannah Okafor')).toBeTruthy();
    await lookAgain();
    await waitFor(() => expect(looked).toBe(2));
    expect(screen.getByText('Thursday at 15:30 with Hannah Okafor')).toBeTruthy();
    await lookAgain();
    expect(await screen.findByText('Thursday at 14:15 with Hannah Okafor')).toBeTruthy();
    expect(looked).toBe(3);
    clock.mockRestore();
  });

  it('asks no calendar for somebody with nothing booked who supervises nobody', async () => {
    await open(priyaHome({ mine: [mySupervisionOf({ next: undefined })], followed: [], actions: [], additions: [] }), {
      refreshFromOutlook: () => {
        throw new Error('asked');
      },
    });
    expect(screen.getByText('No supervision is booked yet')).toBeTruthy();
  });

  it('gives way to what was written since', async () => {
    const view = priyaHome({
      mine: [
        mySupervisionOf({
          next: sessionOf({ etag: '"5"', startsAt: '2026-11-26T16:00:00Z', endsAt: '2026-11-26T16:45:00Z' }),
        }),
      ],
    });
    await open(view, {
      refreshFromOutlook: () =>
        Promise.resolve(newsOf({ sessions: [sessionOf({ etag: '"4"', startsAt: '2026-11-26T15:30:00Z' })] })),
    });
    await waitFor(() => expect(screen.getByText('Thursday at 16:00 with Hannah Okafor')).toBeTruthy());
    expect(screen.queryByText(/15:30/)).toBeNull();
  });
});

describe('what Outlook leaves to a person', () => {
  const proposed = sessionOf({ reply: 'tentative', outlook: [note('tentative'), note('proposed', later)] });

  it.each([
    ['Move it there', true, 'Moved. Everybody is asked again in Outlook.'],
    ['Leave it', false, 'Left as it is.'],
  ])('a proposed time: %s', async (button, accept, said) => {
    const asked: unknown[] = [];
    await open(supervisor({ followed: [proposed] }), {
      answerProposal: (one, proposal, answer) => {
        asked.push([one.key, proposal.startsAt, answer]);
        return Promise.resolve({ ok: true, value: { ...one, ...(answer ? later : {}) } });
      },
    });
    expect(await screen.findByText('Priya proposes another time')).toBeTruthy();
    expect(screen.getByText('Thursday 3 December, 10:00 to 10:45, instead of 26 November at 14:15.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: button }));
    expect(await screen.findByText(said)).toBeTruthy();
    expect(asked).toEqual([['session-1', later.startsAt, accept]]);
  });

  it('a time proposed by somebody from outside, to the supervisee whose calendar holds the meeting, and by somebody alongside under the name the look tells', async () => {
    const theirs = sessionOf({
      pairKey: 'pair-3',
      supervisorKey: 'ros',
      superviseeKey: 'hannah',
      outlook: [
        note('proposed', { ...later, byKey: 'ros' }),
        note('proposed', { ...later, byKey: 'along session-1 0' }),
      ],
    });
    const home = supervisor({ followed: [theirs] });
    await open(
      { ...home, mine: home.mine.map((one) => ({ ...one, fromOutside: true })) },
      {
        refreshFromOutlook: (sessions) =>
          Promise.resolve(newsOf({ sessions, names: { 'along session-1 0': 'Dele Adeyemi' } })),
      },
    );
    expect(await screen.findByText('Ros proposes another time')).toBeTruthy();
    expect(await screen.findByText('Dele proposes another time')).toBeTruthy();
  });

  it("a proposed time is the organiser's to answer: nobody else is asked", async () => {
    const theirs = sessionOf({
      pairKey: 'pair-3',
      supervisorKey: 'ros',
      superviseeKey: 'hannah',
      outlook: [note('proposed', { ...later, byKey: 'ros' })],
    });
    await open(supervisor({ followed: [theirs] }));
    expect(screen.queryByText(/proposes another time/)).toBeNull();
  });

  it('a proposed time the rules refuse, in their words', async () => {
    await open(supervisor({ followed: [proposed] }), {
      answerProposal: () =>
        Promise.resolve({ ok: false, issues: [{ code: 'schoolClosed', field: '', facts: { day: 20261203 } }] }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Move it there' }));
    expect((await screen.findByRole('status')).textContent).toMatch(/closed/i);
  });

  const gone = sessionOf({ eventStatus: 'gone', outlook: [note('gone', { byKey: 'hannah' })] });
  it.each([
    ['Make it again', 'makeAgain', 'It is in Outlook again.'],
    ['Cancel the session too', 'cancelToo', 'The session is cancelled.'],
  ] as const)('a session without its event: %s', async (button, repair, said) => {
    let decided: unknown;
    let followed = [gone];
    openHub(
      pretend({
        openHome: () => Promise.resolve(supervisor({ followed })),
        refreshFromOutlook: (sessions) =>
          Promise.resolve(newsOf({ sessions, troubles: [{ kind: 'gone', session: gone }] })),
        repairOutlook: (trouble, choice) => {
          decided = [trouble.kind, choice];
          followed = [];
          return Promise.resolve({ ok: true, value: sessionOf({ etag: '"2"' }) });
        },
      }),
    );
    expect(await screen.findByText("Priya's session is no longer in Outlook")).toBeTruthy();
    expect(screen.getAllByRole('button', { name: button })).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: button }));
    expect(await screen.findByText(said)).toBeTruthy();
    expect(decided).toEqual(['gone', repair]);
    await waitFor(() => expect(screen.queryByRole('button', { name: button })).toBeNull());
  });

  it('a session without its event also where Outlook does not answer', async () => {
    await open(supervisor({ followed: [gone] }), { refreshFromOutlook: failing('offline') });
    expect(await screen.findByRole('button', { name: 'Make it again' })).toBeTruthy();
  });

  const stray: OutlookTrouble = {
    kind: 'stray',
    sessionKey: 'lost',
    eventId: 'event-9',
    ...later,
    withNames: ['Priya Nair'],
    cancelled: false,
    putBack: { pairKey: 'pair-1', superviseeKey: 'priya', offerKey: 'responsive', room: '' },
  };
  it.each([
    ['Put the session back', 'putBack', 'The session is back.'],
    ['Take it out of Outlook', 'takeOut', 'Taken out of Outlook. Everybody invited is told.'],
  ] as const)('a meeting without its session: %s', async (button, repair, said) => {
    let decided = '';
    await open(supervisor(), {
      refreshFromOutlook: (sessions) => Promise.resolve(newsOf({ sessions, troubles: [stray] })),
      repairOutlook: (_trouble, choice) => {
        decided = choice;
        return Promise.resolve({ ok: true, value: undefined });
      },
    });
    expect(await screen.findByText('A meeting with Priya Nair has no session here')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: button }));
    expect(await screen.findByText(said)).toBeTruthy();
    expect(decided).toBe(repair);
    expect(screen.queryByText('A meeting with Priya Nair has no session here')).toBeNull();
  });

  it('a meeting that cannot be put back is only taken out, and a failure says so and keeps the question', async () => {
    await open(supervisor(), {
      refreshFromOutlook: (sessions) =>
        Promise.resolve(newsOf({ sessions, troubles: [{ ...stray, cancelled: true, putBack: undefined }] })),
      repairOutlook: failing('throttled'),
    });
    expect(await screen.findByText(/Here it was cancelled\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Put the session back' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Take it out of Outlook' }));
    expect(await screen.findByText(/asked us to wait/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Take it out of Outlook' })).toBeTruthy();
  });

  it('a year that is not open yet is said, and nothing waits otherwise', async () => {
    await open(supervisor(), {
      refreshFromOutlook: (sessions) =>
        Promise.resolve(
          newsOf({
            sessions,
            troubles: [
              {
                kind: 'otherYear',
                session: sessionOf(),
                startsAt: '2027-09-14T09:00:00Z',
                endsAt: '2027-09-14T09:45:00Z',
              },
            ],
          }),
        ),
    });
    expect(await screen.findByText("Priya's session was moved into another school year")).toBeTruthy();
    expect(screen.getByText(/Tuesday 14 September 2027 at 10:00\. It follows by itself/)).toBeTruthy();
    expect(screen.queryByText('Nothing waits for you. Enjoy the quiet.')).toBeNull();
  });
});
