import * as React from 'react';
import { FluentProvider, Input, teamsLightTheme } from '@fluentui/react-components';
import { fireEvent, render, screen } from '@testing-library/react';
import type { Issue } from '../../../src/ground/rules/Issue';
import { FormField } from '../../../src/ground/ui/FormField';
import { FormIssues } from '../../../src/ground/ui/FormIssues';
import { FormTrouble } from '../../../src/ground/ui/FormTrouble';

const day: Issue = { code: 'dateInPast', field: 'day' };

function Answered({ issues }: { readonly issues: readonly Issue[] }): React.ReactElement {
  const [text, setText] = React.useState('');
  return (
    <FormIssues outcome={{ busy: false, issues, failed: undefined }}>
      <FormField name="day" label="Day">
        <Input value={text} onChange={(_, { value }) => setText(value)} />
      </FormField>
      <FormTrouble title="Not sent." kept="Nothing is lost." />
    </FormIssues>
  );
}

function Form({ issues }: { readonly issues: readonly Issue[] }): React.ReactElement {
  const [shown, setShown] = React.useState(true);
  return (
    <FormIssues outcome={{ busy: false, issues, failed: undefined }}>
      <FormField name={['room', 'place']} label="Room">
        <Input />
      </FormField>
      {shown ? (
        <FormField name="day" label="Day" own={{ required: 'Choose a day.' }}>
          <Input />
        </FormField>
      ) : undefined}
      <FormTrouble title="Not sent." kept="Nothing is lost." />
      <button onClick={() => setShown(!shown)}>Day or not</button>
    </FormIssues>
  );
}

const inForm = (): string => screen.queryByText('Not sent.')?.parentElement?.textContent ?? '';
const atField = (label: string): string => {
  const about = screen.getByLabelText(label).getAttribute('aria-describedby');
  return about === null ? '' : (document.getElementById(about)?.textContent ?? '');
};
const open = (...issues: readonly Issue[]): void => {
  render(
    <FluentProvider theme={teamsLightTheme}>
      <Form issues={issues} />
    </FluentProvider>,
  );
};

describe('what was wrong with a field', () => {
  const draw = (issues: readonly Issue[]): React.ReactElement => (
    <FluentProvider theme={teamsLightTheme}>
      <Answered issues={issues} />
    </FluentProvider>
  );
  it('is said until the field is changed, and again when the form is refused again', () => {
    const { rerender } = render(draw([day]));
    expect(atField('Day')).toBe('This date has passed. Choose a later one.');
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: 'another' } });
    expect(atField('Day')).toBe('');
    expect(inForm()).toBe('');
    rerender(draw([{ ...day }]));
    expect(atField('Day')).toBe('This date has passed. Choose a later one.');
  });
});

describe('a form that was refused', () => {
  it("says each issue at its field, in the field's own words where it has some", () => {
    open(day, { code: 'required', field: 'day' }, { code: 'tooLong', field: 'place', facts: { max: 255 } });
    expect(atField('Day')).toBe('This date has passed. Choose a later one. Choose a day.');
    expect(atField('Room')).toBe('This is too long. Up to 255 characters fit.');
    expect(inForm()).toBe('');
  });

  it('says the issue of a field itself as soon as the field is gone, and leaves it to the field again', () => {
    open(day);
    fireEvent.click(screen.getByText('Day or not'));
    expect(inForm()).toContain('This date has passed. Choose a later one. Nothing is lost.');
    fireEvent.click(screen.getByText('Day or not'));
    expect(inForm()).toBe('');
    expect(atField('Day')).toBe('This date has passed. Choose a later one.');
  });

  it('says what belongs to no field it has: the whole form, a field of another, a later one of several sessions', () => {
    open(
      { code: 'notSupervisor', field: '' },
      { code: 'reasonMissing', field: 'why' },
      { code: 'timeTaken', field: 'day', facts: { session: 2 } },
      { code: 'dateInPast', field: 'day', facts: { session: 1 } },
    );
    expect(inForm()).toContain(
      'Only the supervisor can do this. Say in a few words why. That time has just been taken. Choose another. Nothing is lost.',
    );
    expect(atField('Day')).toBe('This date has passed. Choose a later one.');
  });
});
