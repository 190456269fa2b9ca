import { fireEvent, screen, within } from '@testing-library/react';
import * as React from 'react';
import { FormIssues } from '../../../src/ground/ui/FormIssues';
import { PersonField } from '../../../src/ground/ui/forms/PersonField';
import type { PersonOption } from '../../../src/ground/ui/forms/PersonField';
import { hubOfHannah } from '../../pages/hubOfHannah';
import { renderPage } from '../../pages/renderPage';

const idle = { busy: false, issues: [], failed: undefined };
const people = (count: number): readonly PersonOption[] => [
  { key: 'zoe', words: 'Zoë O’Dell, Teacher' },
  ...Array.from({ length: count - 1 }, (_, index) => ({ key: `p${index}`, words: `Alex Finch ${index}, Teacher` })),
];

function Form({ count }: { readonly count: number }): React.ReactElement {
  const [key, setKey] = React.useState('');
  return (
    <FormIssues outcome={idle}>
      <PersonField name="personKey" label="Who" options={people(count)} value={key} onValue={setKey} none="Choose" />
      <output>{key === '' ? 'nobody' : key}</output>
    </FormIssues>
  );
}

const open = (count: number): HTMLElement => {
  renderPage(<Form count={count} />, hubOfHannah({}));
  return screen.getByRole('combobox', { name: 'Who' });
};
/** As somebody writes: the list opens with the first letter. */
const write = (field: HTMLElement, words: string): void => {
  fireEvent.keyDown(field, { key: words.slice(0, 1) || 'Backspace' });
  fireEvent.change(field, { target: { value: words } });
};
const chosen = (): string | null => document.querySelector('output')?.textContent ?? null;

describe('a person out of a list', () => {
  it('is chosen from the browser’s own list while it is short', () => {
    const field = open(12);
    expect(field.tagName).toBe('SELECT');
    fireEvent.change(field, { target: { value: 'zoe' } });
    expect(chosen()).toBe('zoe');
  });

  it('is found among thousands by a part of the name, without its accent or apostrophe', () => {
    const field = open(3000);
    fireEvent.click(field);
    expect(within(screen.getByRole('listbox')).getAllByRole('option')).toHaveLength(21);
    screen.getByText('20 of 3000. Write a part of the name');
    write(field, 'zoe odell');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Zoë O’Dell, Teacher']);
    fireEvent.click(screen.getByRole('option', { name: 'Zoë O’Dell, Teacher' }));
    expect(chosen()).toBe('zoe');
    expect((field as HTMLInputElement).value).toBe('Zoë O’Dell, Teacher');
  });

  it('says that no name fits, and keeps who was chosen before', () => {
    const field = open(30);
    write(field, 'finch 7');
    fireEvent.click(screen.getByRole('option', { name: 'Alex Finch 7, Teacher' }));
    write(field, 'nobody like this');
    screen.getByText('No such name');
    fireEvent.blur(field);
    expect(chosen()).toBe('p7');
    expect((field as HTMLInputElement).value).toBe('Alex Finch 7, Teacher');
  });

  it('is nobody once the box is emptied', () => {
    const field = open(30);
    write(field, 'finch 7');
    fireEvent.click(screen.getByRole('option', { name: 'Alex Finch 7, Teacher' }));
    write(field, '');
    fireEvent.blur(field);
    expect(chosen()).toBe('nobody');
  });
});
