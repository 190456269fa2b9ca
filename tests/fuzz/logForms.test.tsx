import { act, fireEvent, screen } from '@testing-library/react';
import * as React from 'react';
import { logKinds } from '../../sharepoint/content/logKinds';
import { AskForHelpProvider } from '../../src/sessions/help/ui/useAskForHelp';
import { LogPage } from '../../src/logs/ui/LogPage';
import { LogsPage } from '../../src/logs/ui/LogsPage';
import type { LogsView } from '../../src/logs/LogService';
import { logEntryOf, logsViewOf } from '../builders/logsViewOf';
import { renderPage } from '../pages/renderPage';
import { fuzzForm } from './fuzzForm';
import { leftOut } from './reached';
import { RefusingHub } from './RefusingHub';
import { expectNothingUnhandled } from './unhandled';

const folders = ['logs'];

expectNothingUnhandled();

function at(page: React.ReactElement, view: LogsView): RefusingHub {
  const hub = new RefusingHub({ openLogs: () => Promise.resolve(view) });
  renderPage(<AskForHelpProvider value={() => undefined}>{page}</AskForHelpProvider>, hub.services);
  return hub;
}
const press = async (name: string): Promise<void> => {
  const button = await screen.findByRole('button', { name });
  await act(async () => {
    fireEvent.click(button);
  });
};
/** A field of every kind. */
const everyField: LogsView['kinds'][number] = {
  key: 'every',
  position: 1,
  title: 'Visit',
  action: 'Log a visit',
  lead: '',
  scope: 'either',
  reference: 'decision',
  fields: [
    { key: 'what', kind: 'text', label: 'What it was about', required: true },
    { key: 'who', kind: 'person', label: 'Who was there' },
    { key: 'how', kind: 'choice', label: 'How', options: [{ key: 'call', title: 'By telephone' }] },
  ],
  besideSupervision: true,
  fileUnder: '',
  chaseDays: 3,
  chaseLabel: 'Chase it on',
  doneWords: 'Answered',
};

test('an entry of one’s own, of an earlier day, with a decision', async () => {
  const hub = at(<LogPage kindKey="every" />, logsViewOf({ kinds: [everyField] }));
  await press('Somebody else');
  await press('Earlier');
  await act(async () => {
    fireEvent.click(screen.getByRole('radio', { name: 'Yes' }));
  });
  await fuzzForm({ hub, send: /^Log it$/ });
});

test('an entry with somebody out of many, and a day to chase', async () => {
  const partners = Array.from({ length: 7 }, (_, index) => ({
    pairKey: `pair-${index}`,
    personKey: `person-${index}`,
    name: `Alex Nr${index}`,
    iSupervise: true,
  }));
  const hub = at(<LogPage kindKey="referral-feedback" />, logsViewOf({ partners }));
  await screen.findByRole('button', { name: 'Log it' });
  await fuzzForm({ hub, send: /^Log it$/ });
});

test('settling an entry', async () => {
  const chased = logEntryOf({
    logKind: 'referral-feedback',
    reference: '4-017',
    chaseDay: 20261120,
    status: 'open',
    fields: { agency: 'Early help' },
  });
  const hub = at(<LogsPage />, logsViewOf({ kinds: logKinds, entries: [chased] }));
  await screen.findAllByRole('button', { name: 'Chased today' });
  await fuzzForm({ hub, send: /^(Chased today|Feedback came)$/, runs: 6 });
});

test('every field of these places was filled in', () => {
  expect(leftOut(folders)).toEqual([]);
});
