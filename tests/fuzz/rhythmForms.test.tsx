import * as React from 'react';
import { screen } from '@testing-library/react';
import { RhythmPage } from '../../src/sessions/rhythm/ui/RhythmPage';
import type { RhythmView } from '../../src/sessions/rhythm/RhythmService';
import { rhythmViewOf } from '../builders/rhythmViewOf';
import { renderPage } from '../pages/renderPage';
import { fuzzForm } from './fuzzForm';
import { leftOut } from './reached';
import { RefusingHub } from './RefusingHub';
import { expectNothingUnhandled } from './unhandled';

const folders = ['sessions/rhythm'];

expectNothingUnhandled();

async function at(view: RhythmView): Promise<RefusingHub> {
  const hub = new RefusingHub({ openRhythm: () => Promise.resolve(view) });
  renderPage(<RhythmPage pairKey="pair-1" />, hub.services);
  await screen.findByLabelText(/^How often/);
  return hub;
}

test('asking to meet at another rhythm', async () => {
  await fuzzForm({ hub: await at(rhythmViewOf()), send: /^Ask Hannah$/ });
});

test('noting a time away', async () => {
  await fuzzForm({ hub: await at(rhythmViewOf()), send: /^Note the time away$/ });
});

test('a longer gap with who approved it', async () => {
  const keeper = rhythmViewOf({ role: 'keeper', approvers: [{ key: 'edith', name: 'Edith Carrow' }] });
  await fuzzForm({ hub: await at(keeper), send: /^Keep it$/ });
});

test('every field of these places was filled in', () => {
  expect(leftOut(folders)).toEqual([]);
});
