import * as React from 'react';
import { fireEvent, screen } from '@testing-library/react';
import { PageHeader } from '../../src/ground/ui/PageHeader';
import { RetentionSection } from '../../src/sessions/retention/ui/RetentionSection';
import { dueLineOf, retentionOf } from '../builders/retentionOf';
import { renderPage } from '../pages/renderPage';
import { fuzzForm } from './fuzzForm';
import { leftOut } from './reached';
import { RefusingHub } from './RefusingHub';
import { expectNothingUnhandled } from './unhandled';

const folders = ['sessions/retention'];

expectNothingUnhandled();

const openWith = async (press: string): Promise<RefusingHub> => {
  const view = retentionOf({ administers: true, due: [dueLineOf()] });
  const hub = new RefusingHub({ listRetention: () => Promise.resolve(view) });
  renderPage(
    <>
      <PageHeader title="Schools and people" />
      <RetentionSection />
    </>,
    hub.services,
  );
  fireEvent.click(await screen.findByRole('button', { name: 'See periods, and what is due' }));
  fireEvent.click(await screen.findByRole('button', { name: press }));
  return hub;
};

describe('how long records are kept stands whatever is typed, and says why it was refused', () => {
  test('periods and owners', async () => {
    await fuzzForm({ hub: await openWith('Change: how long records are kept'), send: /^Save$/, runs: 5 });
  });

  test('a hold', async () => {
    await fuzzForm({ hub: await openWith('Put somebody on hold'), send: /^Put on hold$/, runs: 3 });
  });
});

test('every field of this section was filled in', () => {
  expect(leftOut(folders)).toEqual([]);
});
