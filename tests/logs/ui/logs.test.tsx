import { fireEvent, screen, waitFor } from '@testing-library/react';
import { logKinds } from '../../../sharepoint/content/logKinds';
import type { EveryService } from '../../../src/local/demo/everyService';
import { owedLine } from '../../../src/logs/ui/owedLines';
import type { EntryChange, LogDraft } from '../../../src/logs/rules/entries';
import { additionOf } from '../../builders/additionOf';
import { catalogueOf } from '../../builders/catalogueOf';
import { logEntryOf, logsViewOf } from '../../builders/logsViewOf';
import { priyaHome } from '../../builders/priyaHome';
import { failing } from '../../pages/failing';
import { openHub } from '../../pages/openHub';
import { pretend } from '../../pages/pretend';

const home = priyaHome({ catalogue: catalogueOf({ logKinds }) });
const services = (more: Partial<EveryService> = {}): EveryService =>
  pretend({
    openHome: () => Promise.resolve(home),
    openLogs: () => Promise.resolve(logsViewOf()),
    ...more,
  });
const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

test('from Home it takes two presses, and says that it does not count', async () => {
  const logged: LogDraft[] = [];
  openHub(
    services({
      addEntry: (draft) => {
        logged.push(draft);
        return Promise.resolve({ ok: true, value: logEntryOf() });
      },
    }),
  );
  fireEvent.click(await screen.findByRole('link', { name: 'Log ad-hoc supervision' }));
  await screen.findByText('What happened');
  expect(screen.getByRole('button', { name: 'Hannah' }).getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByText(/^This does not count towards your \d+ sessions\. Your time on Thursday stays/)).toBeTruthy();
  press('Log it');
  expect(await screen.findByText('Logged. It does not count towards your sessions.')).toBeTruthy();
  expect(await screen.findByRole('heading', { level: 1, name: /Good morning/ })).toBeTruthy();
  expect(logged).toMatchObject([{ pairKey: 'pair-1', fields: { purpose: 'check' }, decided: false, day: 20261123 }]);
});

test('a decision asks for a reference, composes the line for the file, and never sends its words', async () => {
  const logged: LogDraft[] = [];
  const kept: unknown[] = [];
  const copyText = jest.fn(() => Promise.resolve());
  openHub(
    services({
      addEntry: (draft) => {
        logged.push(draft);
        return Promise.resolve(
          draft.reference === ''
            ? { ok: false, issues: [{ code: 'required', field: 'reference' }] }
            : { ok: true, value: logEntryOf({ key: draft.key, file: 'owed', status: 'open' }) },
        );
      },
      keepDraft: (place, words) => {
        kept.push([place, words]);
        return Promise.resolve(true);
      },
    }),
    { place: 'log', kindKey: 'ad-hoc' },
    { kind: 'teams', copyText },
  );
  await screen.findByText('What happened');
  press('Get a decision');
  fireEvent.click(screen.getByRole('radio', { name: 'Yes' }));
  press('Log it');
  expect(await screen.findByText('Please fill this in.')).toBeTruthy();
  fireEvent.change(screen.getByLabelText(/^Case reference/), { target: { value: '4-017' } });
  fireEvent.change(screen.getByLabelText(/^What was decided/), {
    target: { value: 'ring the parent before the visit' },
  });
  const line = 'Ad-hoc supervision 23 Nov 2026, agreed: ring the parent before the visit. P Nair. Ref 4-017.';
  expect(screen.getByText(line)).toBeTruthy();
  press('Copy for CPOMS');
  await waitFor(() => expect(copyText).toHaveBeenCalledWith(line));
  press('Log it');
  await screen.findByText('Logged. It does not count towards your sessions.');
  const last = logged[logged.length - 1];
  expect(last).toMatchObject({ decided: true, reference: '4-017', fields: { purpose: 'decision' } });
  expect(JSON.stringify(logged)).not.toContain('ring the parent');
  expect(kept).toContainEqual(['owedLine', { kind: 'owedLine', draft: { key: last?.key, text: line } }]);
});

test('an entry with somebody else asks for their name and says who could read it', async () => {
  openHub(services(), { place: 'log', kindKey: 'ad-hoc' });
  await screen.findByText('What happened');
  expect(screen.getByText(/^You, Hannah and the record keepers can read this/)).toBeTruthy();
  press('Somebody else');
  expect(screen.getByLabelText(/^Name of the colleague/)).toBeTruthy();
  expect(screen.getByText(/shows each person what they wrote themselves/)).toBeTruthy();
});

test('a kind with a day to chase asks who sees to it, and one that is not in the catalogue says so', async () => {
  openHub(services(), { place: 'log', kindKey: 'referral-feedback', pairKey: 'pair-2' });
  await screen.findByText('What happened');
  expect(screen.getByRole('button', { name: 'Alice', pressed: true })).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>(/^Chase it on/).value).toBe('2026-11-26');
  expect(screen.getByRole('group', { name: 'Who sees to it?' })).toBeTruthy();
  expect(screen.queryByText(/does not count/)).toBeNull();
});

test('a kind that is not in the catalogue, and a log that cannot be read, say so', async () => {
  openHub(services(), { place: 'log', kindKey: 'gone' });
  expect(await screen.findByText('This kind of entry is not in your trust’s catalogue.')).toBeTruthy();
});

test('the list says what is owed and chased, and each is settled where it stands', async () => {
  const changes: EntryChange[] = [];
  const dropped: string[] = [];
  const owed = logEntryOf({
    key: 'owed',
    reference: '4-017',
    file: 'owed',
    status: 'open',
    fields: { purpose: 'decision' },
  });
  const chase = logEntryOf({
    key: 'chase',
    itemId: 2,
    logKind: 'referral-feedback',
    reference: '4-022',
    chaseDay: 20261120,
    chased: [20261118],
    status: 'open',
    fields: { agency: 'Early help' },
  });
  const line = 'Ad-hoc supervision 23 Nov 2026, agreed: x. P Nair. Ref 4-017.';
  const keptLine = { ...owedLine('owed', line), keptAt: '2026-11-23T08:00:00Z' };
  const copyText = jest.fn(() => Promise.resolve());
  openHub(
    services({
      openLogs: () => Promise.resolve(logsViewOf({ entries: [owed, chase] })),
      draftsOf: (place) => Promise.resolve(place === 'owedLine' ? [keptLine] : []),
      dropDraft: (_place, key) => {
        dropped.push(key);
        return Promise.resolve();
      },
      changeEntry: (entry, change) => {
        changes.push(change);
        return Promise.resolve({ ok: true, value: entry });
      },
    }),
    { place: 'logs' },
    { kind: 'teams', copyText },
  );
  const title = 'Ad-hoc supervision with Hannah, get a decision, case 4-017';
  // each stands once on the page, and the colleague whose folder it lies in is not taken for the agency
  await screen.findByText(title);
  screen.getByText('Not on the file');
  screen.getByText('Feedback on a referral, case 4-022');
  screen.getByText('Chase it on 20 November, due');
  screen.getByText('Monday 23 November. Referred to: Early help. Hannah can read it. Chased on 18 November');
  screen.getByText('Nothing else is logged in this or the last school year.');
  fireEvent.click(screen.getAllByRole('button', { name: 'Copy for CPOMS' })[0]!);
  await waitFor(() => expect(copyText).toHaveBeenCalledWith(line));
  fireEvent.click(screen.getAllByRole('button', { name: 'It is on the file' })[0]!);
  await waitFor(() => expect(changes).toEqual([{ kind: 'onFile' }]));
  expect(dropped).toEqual(['owed']);
  fireEvent.click(screen.getAllByRole('button', { name: 'Chased today' })[0]!);
  await waitFor(() => expect(changes[1]).toEqual({ kind: 'chased', next: 20261126 }));
  fireEvent.click(screen.getAllByRole('button', { name: 'Feedback came' })[0]!);
  await waitFor(() => expect(changes[2]).toEqual({ kind: 'done' }));
});

test('what the other has logged can be remembered differently: it stands on the next agenda', async () => {
  const raised: unknown[] = [];
  openHub(
    services({
      openLogs: () =>
        Promise.resolve(logsViewOf({ entries: [logEntryOf({ byKey: 'hannah', ownerKey: 'hannah', day: 20261119 })] })),
      addAgendaItem: (room, text) => {
        raised.push([room, text]);
        return Promise.resolve(additionOf());
      },
    }),
    { place: 'logs' },
  );
  fireEvent.click(await screen.findByRole('button', { name: 'I remember it differently' }));
  await screen.findByText('It stands on the agenda of your next session.');
  expect(raised).toEqual([
    [
      { shard: '2026-27', pairKey: 'pair-1', sessionKey: 'session-1' },
      'Ad-hoc supervision of 19 November: I remember it differently',
    ],
  ]);
});

test('an empty list says that nothing waits, and a failed one what to do', async () => {
  openHub(services(), { place: 'logs' });
  expect(await screen.findByText('Nothing you logged waits to be put on a child’s file.')).toBeTruthy();
  expect(screen.getByText('Nothing is being chased.')).toBeTruthy();
});

test('a list that cannot be read says so and can be asked again', async () => {
  openHub(services({ openLogs: failing('offline') }), { place: 'logs' });
  expect(await screen.findByRole('alert')).toBeTruthy();
});
