import * as React from 'react';
import { Field, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { Picker } from '../../../../src/ground/ui/forms/Picker';

const many = Array.from({ length: 3000 }, (_, index) => ({ key: `p${index}`, words: `Zoë Person ${index}` }));

interface Shown {
  readonly box: HTMLInputElement;
  readonly chosen: string[];
}

function Form({ count, chosen }: { readonly count: number; readonly chosen: string[] }): React.ReactElement {
  const [value, setValue] = React.useState('');
  const note = (key: string): void => {
    chosen.push(key);
    setValue(key);
  };
  return (
    <FluentProvider theme={webLightTheme}>
      <Field label="Colleague">
        <Picker options={many.slice(0, count)} value={value} onValue={note} none="Choose" />
      </Field>
    </FluentProvider>
  );
}

function show(count: number): Shown {
  const chosen: string[] = [];
  render(<Form count={count} chosen={chosen} />);
  return { box: screen.getByRole<HTMLInputElement>('combobox', { name: 'Colleague' }), chosen };
}

const type = (box: HTMLElement, value: string): void => {
  fireEvent.change(box, { target: { value } });
};
const offered = (): readonly string[] =>
  within(screen.getByRole('listbox', { name: 'Colleague' }))
    .queryAllByRole('option')
    .map(({ textContent }) => textContent ?? '');

describe('a choice among people', () => {
  it("is the browser's own list up to twelve", () => {
    const { box } = show(12);
    expect(box.tagName).toBe('SELECT');
    expect(within(box).getAllByRole('option')).toHaveLength(13);
  });

  it('is a search among more: by part of a name, accents and capitals aside, twenty at a time', () => {
    const { box, chosen } = show(3000);
    type(box, 'zoe person 29');
    expect(offered()).toHaveLength(20);
    expect(screen.getByRole('status').textContent).toBe('The first 20 of 159. Type more of the name.');
    type(box, 'person 2941');
    fireEvent.click(screen.getByRole('option', { name: 'Zoë Person 2941' }));
    expect(chosen).toEqual(['p2941']);
    expect(box.value).toBe('Zoë Person 2941');
  });

  it('is chosen by keyboard', () => {
    const { box, chosen } = show(41);
    type(box, 'person 40');
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(chosen).toEqual(['p40']);
  });

  it('keeps who was chosen when somebody types and goes on without choosing, and nobody once the box is emptied', () => {
    const { box, chosen } = show(41);
    type(box, 'person 40');
    fireEvent.click(screen.getByRole('option', { name: 'Zoë Person 40' }));
    type(box, 'person 3');
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    fireEvent.blur(box);
    expect(box.value).toBe('Zoë Person 40');
    expect(chosen).toEqual(['p40']);
    type(box, '');
    fireEvent.blur(box);
    expect(chosen).toEqual(['p40', '']);
  });

  it('says that none is found', () => {
    const { box } = show(41);
    type(box, 'Hannah');
    expect(offered()).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('Not found. Try part of the name.');
  });
});
