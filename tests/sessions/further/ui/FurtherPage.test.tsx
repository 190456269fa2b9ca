import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EveryService } from '../../../../src/local/demo/everyService';
import type { FurtherDraft, FurtherView, HandDraft } from '../../../../src/sessions/further/FurtherService';
import { furtherRoute } from '../../../../src/sessions/further/rules/furtherRoute';
import { askLineOf, furtherOf, handedLineOf } from '../../../builders/furtherOf';
import { personOf } from '../../../builders/personOf';
import { priyaHome } from '../../../builders/priyaHome';
import { failing } from '../../../pages/failing';
import { openHub } from '../../../pages/openHub';
import { pretend } from '../../../pages/pretend';

const show = (view: FurtherView, more: Partial<EveryService> = {}): void => {
  openHub(
    pretend({
      openHome: () => Promise.resolve(priyaHome()),
      listFurther: () => Promise.resolve(view),
      ...more,
    }),
    furtherRoute,
  );
};
const region = (name: string) => within(screen.getByRole('region', { name }));

test('a supervisor asks for a supervisee, who agreed; there is no box for why', async () => {
  const drafts: FurtherDraft[] = [];
  show(furtherOf(), {
    askFurther: (draft) => {
      drafts.push(draft);
      return Promise.resolve({ ok: false, issues: [{ code: 'notAgreed', field: 'agreed' }] });
    },
  });
  await screen.findByRole('heading', { level: 1, name: 'Further support' });
  await userEvent.click(screen.getByRole('button', { name: 'Ask for it: Stress risk assessment' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'For whom?' }), 'Leon Marsh');
  const manager = screen.getByRole('combobox', { name: /^Who is the line manager\?/ });
  // whoever asks may manage them; they do not manage themselves
  expect(
    within(manager)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Choose a person', 'Fiona Ashby', 'Tom Barlow']);
  await userEvent.selectOptions(manager, 'Tom Barlow');
  screen.getByText('Leon sees it in the Hub once it was handed on. Until then, tell them yourself.');
  expect(screen.queryByRole('textbox')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Ask for it' }));
  await screen.findAllByText('Ask your colleague first, and say here that they would like it.');
  expect(drafts[0]).toMatchObject({ forKey: 'leon', agreed: false, toKey: 'tom' });
  await userEvent.click(screen.getByRole('checkbox', { name: 'I have asked them, and they would like it' }));
  await userEvent.click(screen.getByRole('button', { name: 'Ask for it' }));
  await waitFor(() => expect(drafts[1]).toMatchObject({ key: drafts[0]?.key, agreed: true }));
});

test('what is asked waits, and is taken back in one press', async () => {
  const back: string[] = [];
  show(
    furtherOf({ asked: [askLineOf(), askLineOf({ key: 'ask-2', title: 'Staff counselling', status: 'declined' })] }),
    {
      takeFurtherBack: (key) => {
        back.push(key);
        return Promise.reject(new Error('not in this test'));
      },
    },
  );
  await screen.findByRole('heading', { level: 1, name: 'Further support' });
  const asked = region('Asked for');
  asked.getByText('Asked on 20 November 2026. It waits for a close keeper.');
  asked.getByText('Asked on 20 November 2026. It was not handed on here. You can still ask directly.');
  await userEvent.click(asked.getByRole('button', { name: 'I no longer need it: Stress risk assessment' }));
  expect(back).toEqual(['ask-1']);
  expect(asked.getAllByRole('button')).toHaveLength(1);
});

test.each([
  ['taker', 'You take it up. Fiona Ashby asked for it.', ['It is under way', 'It is done']],
  ['about', 'Tom Barlow takes it up. Fiona Ashby asked for it.', ['I have seen it']],
  ['asker', 'Tom Barlow takes it up.', []],
] as const)('what was handed on, as the %s sees it', async (part, words, buttons) => {
  show(furtherOf({ handed: [handedLineOf({ part })] }));
  await screen.findByRole('heading', { level: 1, name: 'Further support' });
  const handed = region('Handed on');
  handed.getByText(words);
  expect(handed.queryAllByRole('button').map(({ textContent }) => textContent)).toEqual(buttons);
});

test('after its end nothing can be pressed', async () => {
  show(furtherOf({ handed: [handedLineOf({ lastDay: 20261124, days: { over: 20261124 } })] }));
  await screen.findByRole('heading', { level: 1, name: 'Further support' });
  region('Handed on').getByText('Handed on 23 November 2026. Done 24 November 2026. Closed 24 November 2026.');
  expect(region('Handed on').queryAllByRole('button')).toEqual([]);
});

test('a close keeper is shown whom the trust would have take it up, and who gains access before it is handed on', async () => {
  const drafts: HandDraft[] = [];
  const people = [personOf({ key: 'tom', name: 'Tom Barlow' }), personOf({ key: 'leon', name: 'Leon Marsh' })];
  show(furtherOf({ keeping: { waiting: [askLineOf()], open: [handedLineOf({ part: 'keeper' })], people } }), {
    foreseeFurther: (draft) => {
      drafts.push(draft);
      return Promise.resolve({ ok: false, issues: [{ code: 'changedSinceShown', field: '' }] });
    },
  });
  await screen.findByRole('heading', { level: 1, name: 'Further support' });
  const waits = region('To hand on');
  waits.getByText('Fiona Ashby asked on 20 November 2026.');
  waits.getByText('To go to Tom Barlow.');
  await userEvent.click(waits.getByRole('button', { name: 'Hand on: Stress risk assessment, for Leon Marsh' }));
  const taker = waits.getByRole('combobox', { name: /^Who takes it up\?/ });
  expect(taker).toHaveProperty('value', 'tom');
  // whom it is for cannot take it up
  expect(within(taker).queryByRole('option', { name: /Leon/ })).toBeNull();
  await userEvent.click(waits.getByRole('button', { name: 'See who gains and who loses' }));
  await screen.findAllByText(/^This has changed since it was shown to you/);
  expect(drafts).toMatchObject([{ askKey: 'ask-1', takerKey: 'tom' }]);
  region('Handed on and open').getByRole('button', { name: 'Close it: Stress risk assessment, for Leon Marsh' });
});

test('without close keepers, or before Set-up has made its list, it is shown how to reach it and nothing is asked for', async () => {
  show(furtherOf({ closeKeepers: [] }));
  await screen.findByText(/^It cannot be asked for here yet: your trust has not named close keepers/);
  expect(screen.queryByRole('button', { name: /^Ask for it/ })).toBeNull();
  screen.getByText('Staff counselling');
});

test('a site without it, and one whose trust has entered nothing', async () => {
  show(furtherOf({ isThere: false, kinds: [] }));
  await screen.findByText('It can be asked for here once an administrator has run Set-up.');
  screen.getByText('Your trust has entered nothing here yet.');
});

test('what could not be read is said, with a way to try again', async () => {
  show(furtherOf(), { listFurther: failing('offline') });
  await screen.findByRole('button', { name: /again/i });
});
