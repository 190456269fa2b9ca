import * as React from 'react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EveryService } from '../../../../src/local/demo/everyService';
import type { DevelopmentList } from '../../../../src/sessions/development/DevelopmentService';
import type { DevelopmentWords } from '../../../../src/sessions/development/rules/DevelopmentWords';
import { DevelopmentPage } from '../../../../src/sessions/development/ui/DevelopmentPage';
import { developmentOf, meetingOf } from '../../../builders/developmentOf';
import { verificationOf } from '../../../builders/verificationOf';
import { failing } from '../../../pages/failing';
import { noPlan } from '../../../standIns/asShown';
import { pretend } from '../../../pages/pretend';
import { renderPage } from '../../../pages/renderPage';

const nothing: DevelopmentList = { mine: [], asked: [], keeping: undefined, today: 20261123 };
const open = async (view = developmentOf(), more: Partial<EveryService> = {}): Promise<void> => {
  renderPage(
    <DevelopmentPage scopeKey="development-1" />,
    pretend({ openDevelopment: () => Promise.resolve(view), ...more }),
  );
  await screen.findByRole('heading', { level: 1, name: 'Performance development' });
};
const list = async (of: Partial<DevelopmentList>, more: Partial<EveryService> = {}): Promise<void> => {
  renderPage(<DevelopmentPage />, pretend({ listDevelopment: () => Promise.resolve({ ...nothing, ...of }), ...more }));
  await screen.findByRole('heading', { level: 1, name: 'Performance development' });
};
const section = (name: string) => within(screen.getByRole('region', { name }));
const box = (name: RegExp): HTMLElement => section('Your preparation').getByRole('textbox', { name });

test('what is prepared stays with whoever wrote it until it is shared, and stays on the page when sharing fails', async () => {
  const kept: DevelopmentWords[] = [];
  const shared: DevelopmentWords[] = [];
  const view = developmentOf();
  await open(view, {
    keepOwnDevelopment: (_key, words) => {
      kept.push(words);
      return Promise.resolve({ ok: true, value: words });
    },
    sharePreparation: (_meeting, words) => {
      shared.push(words);
      if (shared.length === 1) return failing('offline')();
      const meeting = meetingOf({ mine: { words, shared: true } });
      return Promise.resolve({ ok: true, value: developmentOf({ meetings: [meeting] }) });
    },
  });
  expect(screen.getByText('Kept apart from supervision.')).toBeTruthy();
  expect(
    screen.getByText('You, Tom and the close keepers (Gareth Sands) can open this. Jo Lister could too.'),
  ).toBeTruthy();
  await userEvent.type(box(/proud of this year/), 'Eleven families.');
  await userEvent.type(box(/priority for the year ahead/), 'Fewer late arrivals.');
  await userEvent.selectOptions(section('Your preparation').getByRole('combobox'), '3. Attendance and punctuality');
  await userEvent.click(screen.getByRole('button', { name: 'Keep it for myself' }));
  expect(kept[0]?.priorities).toEqual([{ words: 'Fewer late arrivals.', part: '3. Attendance and punctuality' }]);
  expect(section('Preparing').getAllByText('Not shared')).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: 'Share it with Tom' }));
  expect((await screen.findByRole('alert')).textContent).toContain('What you wrote is still here.');
  expect((box(/proud of this year/) as HTMLTextAreaElement).value).toBe('Eleven families.');
  await userEvent.click(screen.getByRole('button', { name: 'Share it with Tom' }));
  expect(await screen.findByRole('button', { name: 'Share the changes' })).toBeTruthy();
  expect(section('Preparing').getByText('Ready')).toBeTruthy();
});

test('what the other shared waits for mine, or for the day; whether they have begun is not said', async () => {
  await open(developmentOf({ meetings: [meetingOf({ theirs: { words: undefined, shared: true } })] }));
  expect(section('Preparing').getByText('You read it on the day, or once you have both shared.')).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'What Tom prepared' })).toBeNull();
  expect(
    section('This year')
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['First meeting17 SeptemberSealed', 'Spring2 FebruaryPlanned', 'Summerby 20 JulyTo come']);
});

test('the headteacher signs first, what is not saved is not signed, and a seal can be checked', async () => {
  const words = {
    answers: [{ title: 'Looking back', words: 'Steady.' }],
    priorities: [{ words: 'Fathers', part: '1. Reading' }],
  };
  const sealed = meetingOf({
    key: 'meeting-0',
    day: 20260917,
    state: 'sealed',
    agreed: words,
    signatures: [{ signerKey: 'tom', createdAt: '2026-09-17T15:00:00Z' }],
  });
  const live = meetingOf({ day: 20261120, state: 'open', agreed: words });
  await open(developmentOf({ meetings: [sealed, live] }), {
    checkMeeting: () => Promise.resolve(verificationOf()),
  });
  const agreed = section('What we agreed');
  expect(agreed.getByText('Tom signs first.')).toBeTruthy();
  expect(agreed.queryByRole('button', { name: 'Sign it' })).toBeNull();
  const record = section('Meeting on 17 September 2026');
  expect(record.getByText('It helps: 1. Reading')).toBeTruthy();
  expect(record.getByText('Tom Barlow signed on 17 September 2026')).toBeTruthy();
  await userEvent.click(record.getByRole('button', { name: 'Is it still as we signed it?' }));
  expect(await record.findByText('Yes, it is as you signed it.')).toBeTruthy();
  await userEvent.type(agreed.getByRole('textbox', { name: 'Looking back' }), ' And more.');
  expect(agreed.getByText('Save it before you sign.')).toBeTruthy();
});

test('it signs what stands there, and says that both have signed', async () => {
  const words = { answers: [{ title: 'Looking back', words: 'Steady.' }], priorities: [] };
  const live = meetingOf({ day: 20261120, state: 'signing', agreed: words, mayISign: true });
  await open(developmentOf({ meetings: [live] }), {
    signMeeting: (meeting) =>
      Promise.resolve({ ok: true, value: developmentOf({ meetings: [{ ...meeting, state: 'sealed' }] }) }),
  });
  await userEvent.click(screen.getByRole('button', { name: 'Sign it' }));
  expect(await screen.findByText('Signed by both of you, and sealed.')).toBeTruthy();
});

test('a day that is refused stays in the form; the parts of the plan are the headteacher’s to write', async () => {
  const parts: (readonly string[])[] = [];
  const view = developmentOf({ myRole: 'supervisor', meetings: [], plan: [], otherName: 'Leon Marsh' });
  await open(view, {
    planMeeting: () => Promise.resolve({ ok: false, issues: [{ code: 'dateInPast', field: 'day' }] }),
    writePlan: (_view, written) => {
      parts.push(written);
      return Promise.resolve({ ok: true, value: view });
    },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Plan a meeting' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(
    section('This year')
      .getByLabelText(/^Day of the meeting/)
      .getAttribute('aria-invalid'),
  ).toBe('true');
  await userEvent.click(screen.getByRole('button', { name: 'Write its parts down' }));
  await userEvent.type(screen.getByRole('textbox', { name: /^Its parts/ }), '1. Reading{enter}2. Attendance');
  await userEvent.click(section('The school improvement plan').getByRole('button', { name: 'Save' }));
  expect(parts).toEqual([['1. Reading', '2. Attendance']]);
  expect(section('Asked beforehand').getByText(/Gareth Sands/)).toBeTruthy();
});

test('whoever is asked sees the question, their answer and what becomes of it, and nothing else', async () => {
  const answers: string[] = [];
  const asked = {
    consultationKey: 'asked-1',
    title: 'Performance development',
    about: 'Leon Marsh',
    byName: 'Tom Barlow',
    question: 'What has grown since September?',
    answer: '',
    mayAnswer: true,
  };
  await list(
    { asked: [asked] },
    {
      answerBeforehand: (_key, answer) => {
        answers.push(answer);
        return Promise.resolve({ ok: true, value: { ...asked, answer } });
      },
    },
  );
  expect(screen.getAllByRole('region')).toHaveLength(1);
  await userEvent.type(screen.getByRole('textbox', { name: 'Your answer' }), 'He is surer.');
  await userEvent.click(screen.getByRole('button', { name: 'Send it' }));
  expect(await screen.findByText('Thank you. You can change it until your part ends.')).toBeTruthy();
  expect(answers).toEqual(['He is surer.']);
});

test('a close keeper is shown who gains access before opening one, and ends somebody’s part', async () => {
  const done: string[] = [];
  const person = (key: string, name: string, role: string) => ({
    ...{ key, name, roles: [role], login: '', mail: '', jobTitle: '', schoolKey: '', inScope: false },
    status: 'active' as const,
  });
  const offer = {
    ...{ key: 'feo-performance', pathwayKey: 'feo', position: 3, title: 'Performance development', summary: '' },
    ...{ kind: 'performance' as const, cadence: { unit: 'termly' as const }, cadenceWords: 'Termly', minutes: 45 },
    ...{
      countsToMinimum: false,
      forRoles: ['feso'],
      byRoles: ['headteacher'],
      alongRoles: [],
      aims: [],
      entitled: true,
    },
  };
  const one = {
    ...{
      scopeKey: 'development-1',
      title: 'Performance development',
      headName: 'Tom Barlow',
      officerName: 'Leon Marsh',
    },
    ...{ firstDay: 20260901, lastDay: undefined, asked: [{ consultationKey: 'asked-1', name: 'Fiona Ashby' }] },
  };
  const people = [person('tom', 'Tom Barlow', 'headteacher'), person('leon', 'Leon Marsh', 'feso')];
  await list(
    { keeping: { developments: [one], offers: [offer], people } },
    {
      endConsultation: (key) => {
        done.push(key);
        return Promise.resolve({ ok: true, value: 'asPlanned' });
      },
      foreseeDevelopment: () => Promise.resolve({ ok: true, value: noPlan }),
      beginDevelopment: ({ headKey, officerKey }) => {
        done.push(`${officerKey} with ${headKey}`);
        return Promise.resolve({ ok: true, value: 'asPlanned' });
      },
    },
  );
  await userEvent.click(screen.getByRole('button', { name: 'End Fiona’s part' }));
  expect(await screen.findByText(/Fiona’s part has ended/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Open one' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Kind/ }), 'feo-performance');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Officer/ }), 'leon');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Headteacher/ }), 'tom');
  await userEvent.click(screen.getByRole('button', { name: 'See who gains and who loses' }));
  expect(done).toEqual(['asked-1']);
  await userEvent.click(await screen.findByRole('button', { name: 'Open one' }));
  expect(await screen.findByText(/Opened for Leon Marsh and Tom Barlow/)).toBeTruthy();
  expect(done[1]).toBe('leon with tom');
});

test('it waits, says when it failed, and says when there is none', async () => {
  renderPage(<DevelopmentPage />, pretend({ listDevelopment: failing('offline') }));
  expect(await screen.findByRole('button', { name: /again/i })).toBeTruthy();
});

test('somebody who takes part in none is told who opens one', async () => {
  await list({});
  expect(screen.getByText('You take part in none yet')).toBeTruthy();
});

test('a close keeper looks who can really open what is kept apart, in those lists alone, and is told of close keepers', async () => {
  const asked: unknown[] = [];
  const keeping = { developments: [], offers: [], people: [] };
  await list(
    { keeping },
    {
      checkEveryFolder: ({ realm }) => {
        asked.push(realm);
        return Promise.resolve({
          rights: 'read',
          checkedAt: '2026-11-23T09:00:00Z',
          scopes: 9,
          pairs: 1,
          findings: [
            {
              key: 'k',
              problem: 'notLookedAt',
              place: 'Close seals 2026-27',
              list: 'closeSeals',
              shard: '2026-27',
              pairKey: '',
              pairNames: [],
              who: '',
              itemId: undefined,
              repairable: false,
            },
          ],
          snapshots: 1,
          stopped: false,
        });
      },
    },
  );
  const check = section('Who can really open what is kept apart');
  await userEvent.click(check.getByRole('button', { name: 'Check every folder' }));
  expect(
    await check.findByText(
      '“Close seals 2026-27” could not be looked at: close keepers are shut out of it. An administrator can put it right under Set-up.',
    ),
  ).toBeTruthy();
  expect(
    check.getByText(
      'Read twice on 23 November 2026, until 09:00. On their page the two read which close keepers it found.',
    ),
  ).toBeTruthy();
  expect(asked).toEqual(['apart']);
});

test('whoever is no close keeper is offered no look at it', async () => {
  await list({});
  expect(screen.queryByRole('region', { name: 'Who can really open what is kept apart' })).toBeNull();
});
