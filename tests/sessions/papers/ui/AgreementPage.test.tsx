import * as React from 'react';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EveryService } from '../../../../src/local/demo/everyService';
import type { NewLook } from '../../../../src/records/rules/RecordLook';
import type { AgreementView, ClauseChange } from '../../../../src/sessions/papers/PaperService';
import { AgreementPage } from '../../../../src/sessions/papers/ui/AgreementPage';
import { LookNeed } from '../../../../src/sessions/record/ui/needs/LookNeed';
import { agreementOf, draftOf, versionOf } from '../../../builders/agreementOf';
import { beforeLookOf } from '../../../builders/beforeLookOf';
import { priyaHome } from '../../../builders/priyaHome';
import { verificationOf } from '../../../builders/verificationOf';
import { failing } from '../../../pages/failing';
import { pretend } from '../../../pages/pretend';
import { renderPage } from '../../../pages/renderPage';

const open = async (view: AgreementView, more: Partial<EveryService> = {}): Promise<void> => {
  renderPage(
    <AgreementPage pairKey="pair-1" />,
    pretend({
      openAgreement: () => Promise.resolve(view),
      checkAgreement: () => Promise.resolve(verificationOf()),
      ...more,
    }),
  );
  await screen.findByRole('heading', { level: 1, name: /upervision agreement/ });
};
const section = (name: string) => within(screen.getByRole('region', { name }));

test('row 110: session two of three says what it is for, and nothing is begun before somebody presses', async () => {
  const begun: string[] = [];
  await open(agreementOf(), {
    beginAgreement: (_pairKey, key) => {
      begun.push(key);
      return Promise.resolve({ ok: true, value: agreementOf({ draft: draftOf() }) });
    },
  });
  const counted = section('Thursday is session two of three');
  expect(counted.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Session oneHeld9 OctoberYou read it together',
    'Session twoBookedThursday, 14:15Talk it through and change it',
    'Session threeTo comeSigned by the end of it',
  ]);
  expect(section('What we agree').getAllByRole('listitem')).toHaveLength(10);
  expect(begun).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Begin our agreement' }));
  expect(await screen.findByText('Draft 1')).toBeTruthy();
  expect(begun).toHaveLength(1);
});

test('a clause is changed in its place, the trust’s own is not, and words typed stay when saving fails', async () => {
  const changes: ClauseChange[] = [];
  const view = agreementOf({ draft: draftOf() });
  await open(view, {
    changeClause: (change) => {
      changes.push(change);
      return changes.length === 1 ? failing('offline')() : Promise.resolve({ ok: true, value: view });
    },
  });
  expect(screen.queryByRole('button', { name: 'Change: What it is for' })).toBeNull();
  const opener = screen.getByRole('button', { name: 'Change: Where' });
  await userEvent.click(opener);
  const box = screen.getByRole('textbox', { name: /^Where, in your words/ });
  expect(document.activeElement).toBe(box);
  await userEvent.clear(box);
  await userEvent.type(box, 'In the library.');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect((box as HTMLTextAreaElement).value).toBe('In the library.');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved: Where.');
  expect(changes.map(({ section: key, words }) => [key, words])).toEqual([
    ['place', 'In the library.'],
    ['place', 'In the library.'],
  ]);
});

test('a clause the other changed meanwhile is shown as it stands, and written over once somebody saves again', async () => {
  const draft = draftOf();
  const words = 'In the library.';
  const theirs = draftOf({
    sections: draft.sections.map((one) => (one.key === 'place' ? { ...one, words, changedBy: 'Hannah' } : one)),
  });
  const changes: ClauseChange[] = [];
  let stands = agreementOf({ draft });
  await open(stands, {
    openAgreement: () => Promise.resolve(stands),
    changeClause: (change) => {
      changes.push(change);
      stands = agreementOf({ draft: theirs });
      return Promise.resolve(
        changes.length === 1
          ? { ok: false, issues: [{ code: 'changedSinceShown', field: 'words' }] }
          : { ok: true, value: stands },
      );
    },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Change: Where' }));
  const box = screen.getByRole('textbox', { name: /^Where, in your words/ });
  await userEvent.clear(box);
  await userEvent.type(box, 'In my office.');
  expect(screen.queryByText(/library/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/How it stands is shown above/)).toBeTruthy();
  expect(screen.getByText(/library/)).toBeTruthy();
  expect((box as HTMLTextAreaElement).value).toBe('In my office.');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved: Where.');
  expect(changes.map(({ draft: seen }) => seen.sections.find(({ key }) => key === 'place')?.words)).toEqual([
    draft.sections.find(({ key }) => key === 'place')?.words,
    words,
  ]);
});

test('whoever signs before the others is told for whom it waits', async () => {
  const draft = draftOf({ mayISign: true, textHash: 'f'.repeat(64) });
  const mine = agreementOf({ draft });
  const parties = mine.parties.map((one) => (one.isMe ? { ...one, signedAt: '2026-11-23T09:00:00.000Z' } : one));
  await open(mine, {
    signAgreement: () =>
      Promise.resolve({
        ok: true,
        value: agreementOf({ parties, draft: draftOf({ iHaveSigned: true, waitsFor: ['Hannah Okafor'] }) }),
      }),
  });
  await userEvent.click(screen.getByRole('checkbox', { name: 'We have talked it through' }));
  await userEvent.click(screen.getByRole('button', { name: 'Sign draft 1' }));
  expect(await screen.findByText('Signed. It waits for Hannah now.')).toBeTruthy();
});

test('a check that cannot be made says nothing of the agreement, and is made again when asked', async () => {
  let online = false;
  await open(agreementOf({ inForce: versionOf(), versions: [versionOf()] }), {
    checkAgreement: () => (online ? Promise.resolve(verificationOf()) : failing('offline')()),
  });
  expect(await screen.findByText(/^It could not be checked just now\./)).toBeTruthy();
  expect(screen.queryByText(/^Yes\./)).toBeNull();
  online = true;
  await userEvent.click(screen.getByRole('button', { name: 'Check again' }));
  expect(await screen.findByText(/^Yes\./)).toBeTruthy();
  expect(screen.queryByText(/^It could not be checked/)).toBeNull();
});

test('signing asks that it was talked through, beside the tick', async () => {
  const talked: boolean[] = [];
  const draft = draftOf({ mayISign: true, textHash: 'f'.repeat(64) });
  await open(agreementOf({ draft }), {
    signAgreement: (_draft, talkedThrough) => {
      talked.push(talkedThrough);
      return Promise.resolve(
        talkedThrough
          ? { ok: true, value: agreementOf({ inForce: versionOf(), versions: [versionOf()] }) }
          : { ok: false, issues: [{ code: 'required', field: 'talked' }] },
      );
    },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Sign draft 1' }));
  expect(await screen.findByText('Tick this first.')).toBeTruthy();
  await userEvent.click(screen.getByRole('checkbox', { name: 'We have talked it through' }));
  await userEvent.click(screen.getByRole('button', { name: 'Sign draft 1' }));
  await screen.findByText('Signed by everybody. It is sealed.');
  expect(talked).toEqual([false, true]);
  expect(section('Agreed').getByText('Seal 7f3a 91c0 4be2 d85e')).toBeTruthy();
  expect(await screen.findByText(/^Compared at/)).toBeTruthy();
});

test('the supervisor signs first, and who changed it after a signature is said', async () => {
  await open(agreementOf({ draft: draftOf({ changedAfterBy: 'Priya' }) }));
  expect(screen.getByText('Hannah signs first. Then you can.')).toBeTruthy();
  expect(screen.getByText('Priya changed it after it was signed.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Sign draft/ })).toBeNull();
});

test('what changed stands clause by clause, with what is gone and what is new', async () => {
  const { sections } = draftOf();
  const draft = draftOf({
    number: 2,
    sections: sections.map((one) => (one.key === 'place' ? { ...one, words: 'In a quiet office.' } : one)),
  });
  await open(agreementOf({ draft, versions: [versionOf({ kind: 'draft', state: 'signing' })] }));
  await userEvent.click(screen.getByRole('button', { name: 'See what changed' }));
  const versions = screen.getByRole('region', { name: 'Earlier versions' });
  expect(versions.querySelector('del')?.textContent).toContain('room');
  expect(versions.querySelector('ins')?.textContent).toContain('office');
});

test('a record keeper reads and signs nothing; a failure says so and can be tried again', async () => {
  await open(agreementOf({ myRole: 'keeper', mayWrite: false, inForce: versionOf(), versions: [versionOf()] }));
  expect(screen.queryByRole('button', { name: /Sign|Propose|Change/ })).toBeNull();
});

test('a record keeper says why before an agreement of others opens, in the very words its people read', async () => {
  const said: unknown[] = [];
  let mayOpen = false;
  const services = {
    openAgreement: () => (mayOpen ? Promise.resolve(agreementOf({ myRole: 'keeper' })) : failing('reasonFirst')()),
    beforeAgreementLook: () => Promise.resolve(beforeLookOf()),
    lookAtAgreement: (pairKey: string, look: Omit<NewLook, 'sessionKey'>) => {
      said.push([pairKey, look.reason, look.words]);
      mayOpen = true;
      return Promise.resolve({
        ok: true as const,
        value: { ...look, sessionKey: '', byKey: '', byName: '', at: '', changed: false },
      });
    },
  };
  renderPage(<AgreementPage pairKey="pair-1" />, pretend(services));
  await screen.findByRole('heading', { level: 1, name: 'Before you open this agreement' });
  expect(screen.getByText('The supervision agreement of Priya Nair and Hannah Okafor.')).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'A complaint or an inquiry' }));
  expect(screen.getByText(/Miriam Holt opened this in the Hub on .*A complaint or an inquiry\./)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Write that down and open it' }));
  await screen.findByRole('heading', { level: 1, name: /upervision agreement/ });
  expect(said).toEqual([['pair-1', 'complaint', '']]);
});

test('a pair sees which record keepers opened its agreement, and Home leads there', async () => {
  const seen: unknown[] = [];
  const look = { key: 'look-1', sessionKey: '', reason: 'asked' as const, words: '', byKey: 'miriam' };
  await open(
    agreementOf({ looks: [{ ...look, byName: 'Miriam Holt', at: '2026-11-23T09:31:00.000Z', changed: false }] }),
    {
      noteLooksSeen: (keys) => {
        seen.push([...keys]);
        return Promise.resolve();
      },
    },
  );
  expect(section('Opened by record keepers').getByText(/^Miriam Holt opened this in the Hub on/)).toBeTruthy();
  expect(seen).toEqual([['look-1']]);
  cleanup();
  const target = { shard: '2026-27', pairKey: 'pair-1', sessionKey: 'pair-1' };
  renderPage(
    <LookNeed
      need={{ target, name: 'Miriam Holt', at: '2026-11-23T09:31:00.000Z' }}
      view={priyaHome()}
      first={false}
    />,
    pretend({}),
  );
  expect(screen.getByText('Miriam Holt opened an agreement of yours, as a record keeper')).toBeTruthy();
  expect(
    screen.getByRole('link', { name: 'Open the agreement that Miriam Holt opened' }).getAttribute('href'),
  ).toContain('agreement');
});

test('failing to open is said, with a way to try again', async () => {
  await open(agreementOf(), { openAgreement: failing('offline') });
  expect(await screen.findByRole('button', { name: /again/i })).toBeTruthy();
});

test('without clauses the page says who can bring them', async () => {
  await open(agreementOf({ offered: [] }));
  expect(screen.getByText('Your trust has no clauses yet')).toBeTruthy();
});
