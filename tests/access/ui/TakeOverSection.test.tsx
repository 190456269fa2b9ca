import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { takeOver } from '../../../src/access/rules/takeOver';
import type { TakeOver, TakeOverSources } from '../../../src/access/rules/takeOver';
import { TakeOverSection } from '../../../src/access/ui/TakeOverSection';
import { hannahHome } from '../../builders/hannahHome';
import { pairOf } from '../../builders/pairOf';
import { pretend } from '../../pages/pretend';
import { renderPage } from '../../pages/renderPage';
import { noPlan } from '../../standIns/asShown';

const names: Readonly<Record<string, string>> = { hannah: 'Hannah Okafor', priya: 'Priya Nair', grace: 'Grace Lund' };
const sources = (more: Partial<TakeOverSources> = {}): TakeOverSources => ({
  pairKey: 'pair-1',
  rows: [pairOf()],
  letIn: ['hannah', 'priya'],
  parties: { supervisor: 'hannah', supervisees: ['priya'] },
  people: new Map(Object.entries(names).map(([key, name]) => [key, { key, name, siteId: 7, left: false }])),
  ...more,
});
const agreeing = takeOver(sources());
const differing = takeOver(sources({ pairKey: 'pair-2', rows: [pairOf(), pairOf({ superviseeKey: 'grace' })] }));

it('agrees only where rights, seals and rows name the same people', () => {
  expect(agreeing).toMatchObject({ state: 'agrees', scope: { key: 'pair-1', kind: 'pair' } });
  expect(takeOver(sources({ parties: undefined })).state).toBe('agrees');
  expect(takeOver(sources({ letIn: ['hannah', 'priya', 'grace'] })).state).toBe('differs');
  expect(takeOver(sources({ parties: { supervisor: 'hannah', supervisees: ['grace'] } })).state).toBe('differs');
});

it('never answers with somebody whom only a row names', () => {
  if (differing.state !== 'differs') throw new Error('it agrees');
  expect(differing.answers.map(({ key, scope }) => [key, scope.members.map(({ personKey }) => personKey)])).toEqual([
    ['rights', ['hannah', 'priya']],
    ['ended', ['hannah', 'priya']],
  ]);
});

it('takes rights that could not be read, or contradict each other, for no agreement', () => {
  const notRead = takeOver(sources({ letIn: 'notRead' }));
  const notCertain = takeOver(sources({ letIn: 'notCertain' }));
  if (notRead.state !== 'differs' || notCertain.state !== 'differs') throw new Error('it agrees');
  expect(notRead.answers.map(({ key }) => key)).toEqual(['seals', 'ended']);
  expect(notCertain.answers).toEqual([]);
});

it('says so where rights could not be read, and asks for another look where they contradict each other', async () => {
  renderPage(
    <TakeOverSection />,
    pretend({
      openHome: () => Promise.resolve(hannahHome()),
      lookAtTakingOver: () =>
        Promise.resolve([
          takeOver(sources({ letIn: 'notRead' })),
          takeOver(sources({ pairKey: 'pair-2', letIn: 'notCertain' })),
        ]),
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Compare rights, seals and rows' }));
  expect(await screen.findByText('Could not be read: record keepers may not read rights here')).toBeTruthy();
  expect(screen.getByText('Two readings contradict each other')).toBeTruthy();
  expect(screen.getByText(/Compare again in a minute/)).toBeTruthy();
  expect(screen.queryByText(/as SharePoint lets in/)).toBeNull();
});

it('takes over what agrees in one press, and shows who gains and loses before a difference is decided', async () => {
  let looks: readonly TakeOver[] = [agreeing, differing];
  const answered: string[] = [];
  renderPage(
    <TakeOverSection />,
    pretend({
      openHome: () => Promise.resolve(hannahHome()),
      lookAtTakingOver: () => Promise.resolve(looks),
      takeOverAgreeing: () => {
        looks = [differing];
        return Promise.resolve(1);
      },
      foreseeAnswer: () => Promise.resolve(noPlan),
      takeOverAnswered: ({ key }) => {
        answered.push(key);
        looks = [];
        return Promise.resolve('asPlanned');
      },
    }),
  );
  const press = async (name: string): Promise<void> => userEvent.click(await screen.findByRole('button', { name }));
  await press('Compare rights, seals and rows');
  expect(await screen.findByText('Hannah Okafor, Priya Nair and Grace Lund')).toBeTruthy();
  await press('Take over the one that agrees');
  expect(await screen.findByText('1 pair is taken over. No right was changed.')).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'Hannah Okafor and Priya Nair, as SharePoint lets in' }));
  await press('See who gains and who loses');
  expect(answered).toEqual([]);
  await press('Confirm for Hannah Okafor and Priya Nair');
  expect(await screen.findByText('Nothing is left to confirm.')).toBeTruthy();
  expect(answered).toEqual(['rights']);
});
