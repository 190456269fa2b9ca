import * as React from 'react';
import { Field, FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { fireEvent, render, screen } from '@testing-library/react';
import { DayInput } from '../../../../src/ground/ui/forms/DayInput';

function Day(): React.ReactElement {
  const [value, setValue] = React.useState('');
  return (
    <FluentProvider theme={teamsLightTheme}>
      <Field label="First day">
        <DayInput value={value} onValue={setValue} />
      </Field>
    </FluentProvider>
  );
}

test('whatever order the browser shows, the day stands beside it in British words, and nothing while half typed', () => {
  const { container } = render(<Day />);
  const input = screen.getByLabelText<HTMLInputElement>('First day');
  expect(input.type).toBe('date');
  expect(container.textContent).toBe('First day');
  fireEvent.change(input, { target: { value: '2026-12-04' } });
  expect(screen.getByText('Fri 4 December 2026')).toBeTruthy();
  fireEvent.change(input, { target: { value: '0002-12-04' } });
  expect(container.textContent).toBe('First day');
});
