import * as React from 'react';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { KeptDraft, KeptText } from '../../../src/ground/drafts/DraftService';
import type { EveryService } from '../../../src/local/demo/everyService';
import type { AgendaAddition } from '../../../src/sessions/rules/WorkItem';
import { RecordPage } from '../../../src/sessions/record/ui/RecordPage';
import { failing } from '../../pages/failing';
import { pretend } from '../../pages/pretend';
import { openHub } from '../../pages/openHub';
import { isKeptText } from '../../../src/ground/drafts/DraftService';
import { additionOf } from '../../builders/additionOf';
import { priyaHome } from '../../builders/priyaHome';
import { recordToSign } from '../../builders/recordToSign';
import { sealedRecord } from '../../builders/sealedRecord';
import { renderPage } from '../../pages/renderPage';

/** A device that keeps what it is given, for every opening of a test. */
function device(): Pick<EveryService, 'keepDraft' | 'dropDraft' | 'draftsOf'> & {
  readonly lies: Map<string, KeptText>;
} {
  const lies = new Map<string, KeptText>();
  return {
    lies,
    keepDraft: (session, words) => {
      if (isKeptText(words)) lies.set(`${session} ${words.draft.key}`, words);
      return Promise.resolve(true);
    },
    dropDraft: (session, key) => {
      lies.delete(`${session} ${key}`);
      return Promise.resolve();
    },
    draftsOf: (session) =>
      Promise.resolve(
        [...lies]
          .filter(([id]) => id.startsWith(`${session} `))
          .map(([, words]): KeptDraft => ({ ...words, keptAt: '2026-11-23T09:00:00.000Z' })),
      ),
  };
}

const box = async (): Promise<HTMLInputElement> => screen.findByLabelText<HTMLInputElement>('Add something to raise');
const kept = 'Not sent yet. Your words are kept on this device.';
const home = (more: Partial<EveryService>): EveryService =>
  pretend({ openHome: () => Promise.resolve(priyaHome()), listRecords: () => Promise.resolve([]), ...more });
const added = (text: string, key: string): AgendaAddition => additionOf({ key, text });

describe('something to raise, begun on Home', () => {
  it('is kept on the device, asked about on leaving, put back, and gone from the device once it is added', async () => {
    const { lies, ...drafts } = device();
    const addAgendaItem = jest.fn<Promise<AgendaAddition>, Parameters<EveryService['addAgendaItem']>>(
      failing('offline'),
    );
    const hub = home({ ...drafts, addAgendaItem });
    openHub(hub);
    fireEvent.change(await box(), { target: { value: 'Case 4-017' } });
    expect(await screen.findByText(kept)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(addAgendaItem).toHaveBeenCalledTimes(1));
    fireEvent.click(within(screen.getByRole('navigation', { name: 'Places' })).getByRole('link', { name: 'Records' }));
    expect((await screen.findByText('Some words are not saved yet.')).closest('[role="alert"]')?.textContent).toContain(
      'They are kept on this device, encrypted, for a day',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Go without saving' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Records' })).toBeTruthy();
    fireEvent.click(within(screen.getByRole('navigation', { name: 'Places' })).getByRole('link', { name: 'Home' }));
    await waitFor(async () => expect((await box()).value).toBe('Case 4-017'));
    expect(screen.getByText(kept)).toBeTruthy();
    addAgendaItem.mockImplementation((_room, text, key) => Promise.resolve(added(text, key)));
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(async () => expect((await box()).value).toBe(''));
    // trying again sends the same key, so that it is added once
    expect(addAgendaItem.mock.calls.map(([, , key]) => key)).toEqual([
      expect.any(String),
      addAgendaItem.mock.calls[0]?.[2],
    ]);
    await waitFor(() => expect(lies.size).toBe(0));
    expect(screen.queryByText(kept)).toBeNull();
  });

  it('is not put back when SharePoint has it after all', async () => {
    const { lies, ...drafts } = device();
    const there = additionOf();
    lies.set(`${there.sessionKey} ${there.key}`, { kind: 'raise', draft: { key: there.key, text: there.text } });
    openHub(home({ ...drafts, openHome: () => Promise.resolve(priyaHome({ additions: [there] })) }));
    expect((await box()).value).toBe('');
    await waitFor(() => expect(lies.size).toBe(0));
    expect((await box()).value).toBe('');
  });

  it('stays in the window alone where the device keeps nothing, and says so', async () => {
    openHub(home({ keepDraft: () => Promise.resolve(false) }));
    fireEvent.change(await box(), { target: { value: 'Case 4-017' } });
    expect(await screen.findByText('Not sent yet. Please keep this window open.')).toBeTruthy();
    fireEvent.click(within(screen.getByRole('navigation', { name: 'Places' })).getByRole('link', { name: 'Records' }));
    expect(await screen.findByText('If you go now, they are lost.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Stay here' }));
    expect((await box()).value).toBe('Case 4-017');
  });

  it('does not take with it what is typed while it is being sent', async () => {
    let arrive: () => void = () => undefined;
    const addAgendaItem = jest.fn(
      (_room: unknown, text: string, key: string) =>
        new Promise<AgendaAddition>((resolve) => {
          arrive = () => resolve(added(text, key));
        }),
    );
    openHub(home({ addAgendaItem }));
    fireEvent.change(await box(), { target: { value: 'First' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    fireEvent.change(await box(), { target: { value: 'First and second' } });
    arrive();
    expect(await screen.findByText('First')).toBeTruthy();
    expect((await box()).value).toBe('First and second');
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(addAgendaItem).toHaveBeenCalledTimes(2));
    const [first, second] = addAgendaItem.mock.calls.map(([, , key]) => key);
    expect(second).not.toBe(first);
  });
});

describe('a comment begun before signing', () => {
  it('is back when the record is opened again, and goes from the device with the signature', async () => {
    const { lies, ...drafts } = device();
    const signRecord = jest.fn(() => Promise.resolve({ ok: true as const, value: sealedRecord() }));
    const hub = pretend({ ...drafts, openRecord: () => Promise.resolve(recordToSign()), signRecord });
    const page = renderPage(<RecordPage target={{ code: 'k7m4p2xa' }} />, hub);
    fireEvent.click(await screen.findByRole('radio', { name: 'Yes, and I would like to add a comment' }));
    fireEvent.change(screen.getByLabelText('Your comment'), { target: { value: 'The class teacher shares it.' } });
    expect(await screen.findByText('Not sent yet. Your words are kept on this device.')).toBeTruthy();
    page.unmount();
    renderPage(<RecordPage target={{ code: 'k7m4p2xa' }} />, hub);
    expect(await screen.findByText(/The comment you began is back from this device/)).toBeTruthy();
    // nothing is chosen for them: the comment goes with a signature or with sending it back
    expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: 'Yes, and I would like to add a comment' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your comment').value).toBe('The class teacher shares it.');
    fireEvent.click(screen.getByRole('button', { name: 'Sign as Priya Nair' }));
    await waitFor(() => expect(signRecord).toHaveBeenCalledWith(expect.anything(), 'The class teacher shares it.'));
    await waitFor(() => expect(lies.size).toBe(0));
  });
});
