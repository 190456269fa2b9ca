import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { startingCatalogue } from '../../../../sharepoint/content/startingCatalogue';
import type { PairRequest } from '../../../../src/people/rules/PairRequest';
import { ServiceError } from '../../../../src/ground/rules/ServiceError';
import type { TrustData } from '../../../../src/people/PeopleService';
import { AskForChange } from '../../../../src/sessions/handover/ui/AskForChange';
import { AskForPair } from '../../../../src/sessions/handover/ui/AskForPair';
import { TrustPage } from '../../../../src/places/schoolsAndPeople/TrustPage';
import { pretend } from '../../../pages/pretend';
import { belongingOf } from '../../../builders/belongingOf';
import { catalogueOf } from '../../../builders/catalogueOf';
import { hannahHome } from '../../../builders/hannahHome';
import { pictureWith } from '../../../builders/pictureWith';
import { pairOf } from '../../../builders/pairOf';
import { sessionOf } from '../../../builders/sessionOf';
import { today } from '../../../morning';
import { hannah, priya } from '../../../people';
import { openHub } from '../../../pages/openHub';
import { renderPage } from '../../../pages/renderPage';
import type { ChangeDone, ChangeDraft, ChangePlan } from '../../../../src/sessions/handover/HandoverService';

const catalogue = catalogueOf();

const request = (more: Partial<PairRequest> = {}): PairRequest => ({
  key: 'request-1',
  kind: 'end',
  pairKey: 'pair-1',
  personKey: '',
  toKey: '',
  offerKey: '',
  byKey: 'hannah',
  folder: '',
  day: 20261120,
  status: 'asked',
  etag: '"1"',
  itemId: 1,
  ...more,
});
const data = (more: Partial<TrustData> = {}): TrustData => ({
  mayEdit: false,
  mayOpenPairs: true,
  today,
  people: [hannah, priya],
  pairs: [pairOf()],
  ended: [],
  leftOut: [],
  requests: [],
  catalogue: { ...catalogue, ...startingCatalogue, schools: catalogue.schools, settings: catalogue.settings },
  ...more,
});
const plan = (more: Partial<ChangePlan> = {}): ChangePlan => ({
  access: undefined,
  undecided: [],
  ending: [pairOf()],
  sessions: [],
  sealed: 0,
  waiting: [],
  unsigned: 0,
  openActions: 0,
  actionsToHandOver: [],
  withoutSupervisor: [],
  inOutlookOf: [],
  cancelled: [],
  ...more,
});
const openHome = (): Promise<ReturnType<typeof hannahHome>> => Promise.resolve(hannahHome());
const page = (services: Parameters<typeof pretend>[0], value = data()): void => {
  renderPage(<TrustPage />, pretend({ openHome, openTrustData: () => Promise.resolve(value), ...services }));
};
const done = ({ draft }: { readonly draft: ChangeDraft }): Promise<{ readonly ok: true; readonly value: ChangeDone }> =>
  Promise.resolve({
    ok: true,
    value: { request: request({ ...draft, day: draft.day ?? today, status: 'done' }), readBack: 'asPlanned' },
  });

/** Fills in what every new pair needs, and sends it. */
async function askForPriya(): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: 'Ask for a new pair' }));
  const form = within(await screen.findByRole('form', { name: 'Ask for a new pair' }));
  await userEvent.selectOptions(form.getByLabelText(/^Who is to be supervised/), 'Priya Nair, DSL');
  await userEvent.selectOptions(form.getByLabelText(/^Kind of supervision/), 'Trust-level supervision');
  await userEvent.click(form.getByRole('button', { name: 'Ask' }));
  expect(await screen.findByText(/^Asked\. A record keeper sees it/)).toBeTruthy();
}

describe('a record keeper', () => {
  it('sees what an end brings with it, and who takes each cancelled session out of Outlook', async () => {
    const sent: { draft: ChangeDraft; cancelBecause: string | undefined }[] = [];
    page({
      foreseeChange: () =>
        Promise.resolve(
          plan({
            sessions: [sessionOf()],
            sealed: 9,
            unsigned: 1,
            waiting: [20261116],
            withoutSupervisor: ['Priya Nair'],
            inOutlookOf: ['Hannah Okafor'],
            cancelled: [{ startsAt: sessionOf().startsAt, byName: 'Hannah Okafor', inOutlook: 'whenOpened' }],
          }),
        ),
      carryOutChange: (input) => {
        sent.push(input);
        return done(input);
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Change or end the pair of Priya Nair' }));
    const form = within(await screen.findByRole('form', { name: 'Change the pair of Priya Nair' }));
    await userEvent.click(form.getByRole('button', { name: 'Carry it out' }));
    expect(form.getByText('Please fill this in.')).toBeTruthy();
    await userEvent.selectOptions(form.getByLabelText(/^What has changed/), 'This supervision ends');
    expect(await form.findByText('1 session is booked: 26 November 2026, 14:15. It is cancelled.')).toBeTruthy();
    expect(
      form.getByText(
        'The record of 16 November 2026 is not signed yet. Who has still to sign it can do so for the days the trust gives for it (14 unless it chose more), counted from the last day.',
      ),
    ).toBeTruthy();
    expect(form.getByText('Priya Nair has no supervisor for this afterwards.')).toBeTruthy();
    expect(form.getByText('Nothing has changed yet.')).toBeTruthy();
    const beside = within(form.getByRole('region', { name: 'What stays' }));
    expect(beside.getByText('By the register 9 records are sealed. They stay as they are.')).toBeTruthy();
    expect(beside.queryByText(/is booked/)).toBeNull();
    expect(
      within(form.getByRole('region', { name: 'One session is cancelled' })).getByText(
        '1 session is booked: 26 November 2026, 14:15. It is cancelled.',
      ),
    ).toBeTruthy();
    expect(
      form.getByText('They go from the calendar of Hannah Okafor when that person next opens the Hub.'),
    ).toBeTruthy();
    expect(
      form.getByText(
        '26 November 2026, 14:15: Hannah Okafor called it; only Hannah Okafor can take it out of Outlook, and is asked when they next open the Hub.',
      ),
    ).toBeTruthy();
    await userEvent.click(form.getByRole('button', { name: 'Carry it out' }));
    expect(
      await screen.findByText(
        'Done: End the pair of Priya Nair and Hannah Okafor. Read back: the rights are as planned.',
      ),
    ).toBeTruthy();
    expect(sent).toMatchObject([
      { cancelBecause: 'This supervision has ended.', draft: { kind: 'end', pairKey: 'pair-1', day: today } },
    ]);
  });

  it('keeps what was chosen when it fails, and goes on with the same key', async () => {
    const keys: string[] = [];
    page({
      foreseeChange: () => Promise.resolve(plan()),
      carryOutChange: (input) => {
        keys.push(input.draft.key);
        return keys.length === 1 ? Promise.reject(new ServiceError('offline')) : done(input);
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Change or end the pair of Priya Nair' }));
    const form = within(await screen.findByRole('form', { name: 'Change the pair of Priya Nair' }));
    await userEvent.selectOptions(form.getByLabelText(/^What has changed/), 'This supervision ends');
    await userEvent.click(form.getByRole('button', { name: 'Carry it out' }));
    expect((await form.findByRole('alert')).textContent).toContain('Not carried out yet.');
    await userEvent.click(form.getByRole('button', { name: 'Carry it out' }));
    expect(await screen.findByText(/^Done:/)).toBeTruthy();
    expect(keys[1]).toBe(keys[0]);
  });

  it('decides what a lead asked for, or declines it', async () => {
    const declined: string[] = [];
    page(
      {
        foreseeChange: () => Promise.resolve(plan()),
        declineChange: (one) => {
          declined.push(one.key);
          return Promise.resolve(one);
        },
      },
      data({ requests: [request({ kind: 'left', pairKey: '', personKey: 'priya' })] }),
    );
    expect(await screen.findByText('Asked by Hannah Okafor, for 20 November 2026')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Look and decide: Priya Nair has left.' }));
    const form = within(await screen.findByRole('form', { name: 'Priya Nair has left.' }));
    expect(await form.findByText(/Whoever left the trust reads nothing any more/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Decline: Priya Nair has left.' }));
    expect(await screen.findByText('Declined. Nothing was changed.')).toBeTruthy();
    expect(declined).toEqual(['request-1']);
  });

  it('carries out nothing that cannot be read, and may decline it', async () => {
    page({}, data({ requests: [request({ kind: 'unknown', pairKey: '', personKey: 'priya' })] }));
    const wish =
      'A request that cannot be read here. If a newer version of the Hub wrote it, loading the page again shows it.';
    const item = within((await screen.findByText(wish)).closest('li')!);
    expect(item.getAllByRole('button').map((button) => button.textContent)).toEqual(['Decline']);
  });

  it('finds pairs that have ended', async () => {
    page(
      {},
      data({ ended: [pairOf({ key: 'old', status: 'ended', supervisorName: 'Dele Adeyemi', lastDay: 20260831 })] }),
    );
    await userEvent.click(await screen.findByText('Show 1 pair that ended'));
    expect(screen.getByText('31 August 2026')).toBeTruthy();
  });
});

describe('a supervisor', () => {
  it('asks with a choice and a day, and sees that it waits', async () => {
    const sent: ChangeDraft[] = [];
    renderPage(
      <AskForChange pair={pairOf()} />,
      pretend({
        openHome,
        schools: () => Promise.resolve(catalogue.schools),
        openRequests: () =>
          Promise.resolve(sent.length > 0 ? [request({ kind: 'moved', pairKey: '', personKey: 'priya' })] : []),
        askForChange: (draft) => {
          sent.push(draft);
          return sent.length === 1
            ? Promise.resolve({ ok: false, issues: [{ code: 'required', field: 'toKey' }] })
            : Promise.resolve({ ok: true, value: request() });
        },
      }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Ask for a change' }));
    const form = within(await screen.findByRole('form', { name: 'Ask for a change' }));
    await userEvent.selectOptions(form.getByLabelText(/^What has changed/), 'The person works at another school now');
    await userEvent.click(form.getByRole('button', { name: 'Ask' }));
    expect(await form.findByText('Please fill this in.')).toBeTruthy();
    await userEvent.selectOptions(form.getByLabelText(/^New school/), 'Quillbrook Primary');
    await userEvent.click(form.getByRole('button', { name: 'Ask' }));
    expect(await screen.findByText(/^Asked\. A record keeper sees it/)).toBeTruthy();
    expect(
      await screen.findByText('Waiting for a record keeper: The person works at another school now (20 November)'),
    ).toBeTruthy();
    expect(sent[1]).toMatchObject({ kind: 'moved', pairKey: '', personKey: 'priya', toKey: 'quillbrook' });
    expect(sent[1]?.key).toBe(sent[0]?.key);
  });

  it('asks for a new pair of their own', async () => {
    const sent: ChangeDraft[] = [];
    renderPage(
      <AskForPair supervisor="me" />,
      pretend({
        openHome,
        openTrustData: () => Promise.resolve(data()),
        askForChange: (draft) => {
          sent.push(draft);
          return Promise.resolve({ ok: true, value: request() });
        },
      }),
    );
    await askForPriya();
    expect(sent).toMatchObject([
      { kind: 'open', personKey: 'priya', toKey: 'hannah', offerKey: 'trust-level', day: today },
    ]);
  });
});

describe('a trust lead who supervises nobody', () => {
  it('asks for a new pair of others, and may leave the supervisor to the record keeper', async () => {
    const sent: ChangeDraft[] = [];
    const view = hannahHome({ supervisees: [], belonging: belongingOf({ takesPart: false, oversees: true }) });
    openHub(
      pretend({
        openHome: () => Promise.resolve(view),
        openTrustData: () => Promise.resolve(data({ mayOpenPairs: false })),
        openPicture: () => Promise.resolve(pictureWith()),
        bringUpToDate: () => Promise.resolve(pictureWith()),
        askForChange: (draft) => {
          sent.push(draft);
          return Promise.resolve({ ok: true, value: request() });
        },
      }),
      { place: 'overview' },
    );
    await askForPriya();
    await userEvent.click(screen.getByRole('button', { name: 'Ask for a new pair' }));
    const again = within(await screen.findByRole('form', { name: 'Ask for a new pair' }));
    await userEvent.selectOptions(again.getByLabelText(/^Who is to be supervised/), 'Priya Nair, DSL');
    const supervisor = again.getByLabelText('Who supervises');
    await userEvent.selectOptions(supervisor, within(supervisor).getByRole('option', { name: /^Hannah Okafor/ }));
    await userEvent.selectOptions(again.getByLabelText(/^Kind of supervision/), 'Trust-level supervision');
    await userEvent.click(again.getByRole('button', { name: 'Ask' }));
    expect(sent).toMatchObject([
      { kind: 'open', personKey: 'priya', toKey: '' },
      { kind: 'open', personKey: 'priya', toKey: 'hannah' },
    ]);
    expect(sent[1]?.key).not.toBe(sent[0]?.key);
  });

  it('is offered it on the overview alone where oversight is theirs', async () => {
    openHub(
      pretend({
        openHome: () => Promise.resolve(hannahHome({ belonging: belongingOf({ supervises: true }) })),
        openPicture: () => Promise.resolve(pictureWith()),
        bringUpToDate: () => Promise.resolve(pictureWith()),
      }),
      { place: 'overview' },
    );
    await screen.findByText(/^Counts and dates only/);
    expect(screen.queryByRole('button', { name: 'Ask for a new pair' })).toBeNull();
  });
});

describe('the Home of a record keeper', () => {
  const keeper = (openRequests: () => Promise<readonly PairRequest[]>, keeps = true): void => {
    openHub(
      pretend({ openHome: () => Promise.resolve(hannahHome({ belonging: belongingOf({ keeps }) })), openRequests }),
    );
  };

  it('says how much was asked of them, and leads there', async () => {
    keeper(() => Promise.resolve([request(), request({ key: 'request-2' })]));
    const asked = within(await screen.findByRole('region', { name: 'Asked of the record keepers' }));
    expect(asked.getByText('Two requests wait for a record keeper')).toBeTruthy();
    expect(asked.getByRole('link', { name: 'Schools and people' }).getAttribute('href')).toBe('#/trust');
  });

  it('says when it could not be read, and asks again', async () => {
    const openRequests = jest.fn<Promise<readonly PairRequest[]>, []>(() =>
      Promise.reject(new ServiceError('offline')),
    );
    keeper(openRequests);
    const asked = within(await screen.findByRole('region', { name: 'Asked of the record keepers' }));
    expect(asked.getByText('What leads have asked for could not be read just now.')).toBeTruthy();
    openRequests.mockResolvedValue([]);
    await userEvent.click(asked.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Asked of the record keepers' })).toBeNull());
  });

  it('asks for nothing on the Home of anybody else', async () => {
    const openRequests = jest.fn(() => Promise.resolve([request()]));
    const sweepDevice = jest.fn(() => Promise.resolve());
    openHub(pretend({ openHome: () => Promise.resolve(hannahHome()), openRequests, sweepDevice }));
    // once Home stands
    await waitFor(() => expect(sweepDevice).toHaveBeenCalledTimes(1));
    expect(openRequests).not.toHaveBeenCalled();
  });
});
