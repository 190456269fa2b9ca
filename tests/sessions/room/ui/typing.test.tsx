import * as React from 'react';
import { fireEvent, screen } from '@testing-library/react';
import { actionOf } from '../../../builders/actionOf';
import { roomOf } from '../../../builders/roomOf';
import { atCase, openRoom } from '../../../pages/roomHarness';

const mockDrawn: string[] = [];

/** Fluent's own controls, each noted as often as it is drawn. */
jest.mock('@fluentui/react-components', () => {
  const real = jest.requireActual<Record<string, unknown>>('@fluentui/react-components');
  const noted = (name: string): unknown => {
    const Control = real[name] as React.ComponentType<Record<string, unknown>>;
    return function Noted(props: Record<string, unknown>): React.ReactElement {
      mockDrawn.push(name);
      return <Control {...props} />;
    };
  };
  const names = ['Textarea', 'Field', 'Select', 'ToggleButton', 'Button', 'Link', 'Checkbox'];
  return { ...real, ...Object.fromEntries(names.map((name) => [name, noted(name)])) };
});

const count = (name: string): number => mockDrawn.filter((one) => one === name).length;

test('a letter draws its own box anew, and not the rest of the room', async () => {
  await openRoom(
    roomOf({
      ...atCase,
      actions: [
        actionOf({ key: 'a', text: 'Call', caseReference: 'Case 4-017' }),
        actionOf({ key: 'b', text: 'Write', caseReference: 'Case 4-017' }),
      ],
    }),
  );
  const box = screen.getByLabelText(/^Reflection/);
  // the first says that something is being saved
  fireEvent.change(box, { target: { value: 'It' } });
  mockDrawn.length = 0;
  for (const value of ['It w', 'It we', 'It wei']) fireEvent.change(box, { target: { value } });
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^Reflection/).value).toBe('It wei');
  // three letters, and each draws its own box and the two buttons beside it
  expect({
    tags: count('ToggleButton'),
    lists: count('Select'),
    links: count('Link'),
    ticks: count('Checkbox'),
  }).toEqual({
    ticks: 0,
    tags: 0,
    lists: 0,
    links: 0,
  });
  expect({ boxes: count('Textarea'), fields: count('Field') }).toEqual({ boxes: 3, fields: 3 });
  expect(count('Button')).toBeLessThanOrEqual(6);
});
