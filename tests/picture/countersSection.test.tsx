import * as React from 'react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ServiceError } from '../../src/ground/rules/ServiceError';
import { noFigures } from '../../src/picture/rules/measured';
import { CountersSection } from '../../src/picture/ui/CountersSection';
import { pictureWith } from '../builders/pictureWith';
import { pretend } from '../pages/pretend';
import { renderPage } from '../pages/renderPage';

it('says how many schools and people were counted, and where a count failed counts again', async () => {
  let runs = 0;
  renderPage(
    <CountersSection />,
    pretend({
      countAnew: () => {
        runs += 1;
        if (runs === 1) return Promise.reject(new ServiceError('offline'));
        return Promise.resolve(pictureWith({ schools: 3, figures: { ...noFigures, inScope: 12, covered: 11 } }));
      },
    }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Count everything anew' }));
  expect(await screen.findByText(/^The count did not come to its end\./)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Count everything anew' }));
  expect(await screen.findByText('Counted: 3 schools, 12 people who should have supervision.')).toBeTruthy();
});
