import * as React from 'react';
import { Textarea } from '@fluentui/react-components';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { IdentityField } from '../../../src/ground/ui/IdentityField';
import { KnownNamesContext } from '../../../src/ground/ui/KnownNamesContext';
import type { AskKnownNames } from '../../../src/ground/ui/KnownNamesContext';

function Box({ reference }: { readonly reference?: string }): React.ReactElement {
  const [text, setText] = React.useState('');
  return (
    <IdentityField label="Notes" text={text} onText={setText} today={20261123} reference={reference}>
      <Textarea value={text} onChange={(_, { value }) => setText(value)} />
    </IdentityField>
  );
}
const box = (): HTMLTextAreaElement => screen.getByLabelText<HTMLTextAreaElement>('Notes');
const write = (text: string): void => void fireEvent.change(box(), { target: { value: text } });

test('says nothing of words that say nobody', async () => {
  const ask = jest.fn<ReturnType<AskKnownNames>, []>(() => Promise.resolve({}));
  render(
    <KnownNamesContext.Provider value={ask}>
      <Box />
    </KnownNamesContext.Provider>,
  );
  // nothing is asked for before anybody writes
  expect(ask).not.toHaveBeenCalled();
  write('Case 4-017 was late.');
  await waitFor(() => expect(ask).toHaveBeenCalledTimes(1));
  write('Jayden was late.');
  expect(await screen.findByText("This looks like a child's name. Use the case reference instead?")).toBeTruthy();
  write('Case 4-017 was late.');
  await waitFor(() => expect(screen.queryByText(/looks like/)).toBeNull());
  expect(screen.queryByRole('group')).toBeNull();
});

test('one press puts the reference in every place of the same words', async () => {
  render(<Box reference="Case 4-017" />);
  write('Jayden Smith came; Jayden Smith of 14 Harrow Lane left.');
  expect(
    await screen.findByText(
      'Three places look as if they say who a child is: “Jayden Smith” and “14 Harrow Lane”. Use the case reference instead?',
    ),
  ).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Put “Case 4-017” for “Jayden Smith”' }));
  await waitFor(() => expect(box().value).toBe('Case 4-017 came; Case 4-017 of 14 Harrow Lane left.'));
  fireEvent.click(await screen.findByRole('button', { name: 'Put “[left out]” for “14 Harrow Lane”' }));
  await waitFor(() => expect(box().value).toBe('Case 4-017 came; Case 4-017 of [left out] left.'));
});

test('one press puts all of them right; without a reference its form stands there to be filled in', async () => {
  render(<Box />);
  write('Met Jayden Smith and Aisha Khan.');
  fireEvent.click(await screen.findByRole('button', { name: 'Put them in both places' }));
  await waitFor(() => expect(box().value).toBe('Met Case [reference] and Case [reference].'));
  await waitFor(() => expect(screen.queryByRole('group')).toBeNull());
});

test('staff may be named; where nobody can say who they are, the warning stays', async () => {
  const known = { people: ['Hannah Okafor'], places: [] };
  const { unmount } = render(
    <KnownNamesContext.Provider value={() => Promise.resolve({ known })}>
      <Box />
    </KnownNamesContext.Provider>,
  );
  write('Hannah Okafor and Aisha Khan met.');
  expect(await screen.findByRole('button', { name: /Aisha Khan/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Hannah/ })).toBeNull();
  unmount();
  render(
    <KnownNamesContext.Provider value={() => Promise.reject(new Error('offline'))}>
      <Box />
    </KnownNamesContext.Provider>,
  );
  write('Hannah Okafor met.');
  expect(await screen.findByRole('button', { name: /Hannah Okafor/ })).toBeTruthy();
});
