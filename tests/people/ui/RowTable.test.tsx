import * as React from 'react';
import { render, screen } from '@testing-library/react';
import { RowTable } from '../../../src/people/ui/RowTable';
import { onPhone } from '../../pages/onPhone';

const table = (
  <RowTable
    label="By school"
    heads={['School', 'Should have', 'Trained']}
    rows={[{ key: 'ottersby', cells: ['Ottersby Primary', '9', '12 June 2023'] }]}
  />
);

test('on a phone a number stands with its head, and words stand alone', () => {
  const back = onPhone();
  render(table);
  expect(screen.getByText('Should have: 9, 12 June 2023')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
  back();
});

test('elsewhere it is a table with its heads', () => {
  render(table);
  expect(screen.getByRole('columnheader', { name: 'Should have' })).toBeTruthy();
  expect(screen.getByRole('cell', { name: '9' })).toBeTruthy();
});
