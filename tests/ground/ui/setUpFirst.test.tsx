import { act, fireEvent, screen } from '@testing-library/react';
import * as React from 'react';
import { NotMadeYet } from '../../../src/ground/rules/NotMadeYet';
import { ServiceError } from '../../../src/ground/rules/ServiceError';
import { FormIssues } from '../../../src/ground/ui/FormIssues';
import { FormTrouble } from '../../../src/ground/ui/FormTrouble';
import { useOutcome } from '../../../src/ground/ui/useOutcome';
import { useTrouble } from '../../../src/ground/ui/useTrouble';
import { hubOfHannah } from '../../pages/hubOfHannah';
import { renderPage } from '../../pages/renderPage';

const sentence = /This site has no place for it yet\. An administrator opens Set-up once/;

function Asking({ error }: { readonly error: Error }): React.ReactElement {
  const outcome = useOutcome();
  const trouble = useTrouble();
  return (
    <FormIssues outcome={outcome}>
      <button onClick={() => void outcome.run(() => Promise.reject(error))}>Save</button>
      <button onClick={() => trouble(error)}>Keep</button>
      <FormTrouble title="Not saved yet." kept="What you typed is still here." />
    </FormIssues>
  );
}

const press = async (error: Error, name: string): Promise<void> => {
  renderPage(<Asking error={error} />, hubOfHannah({}));
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });
};

describe('what Set-up has still to make', () => {
  it.each(['Save', 'Keep'])('is said calmly by a form and by a lone button: %s', async (name) => {
    await press(new NotMadeYet(), name);
    expect(screen.getByText(sentence)).toBeDefined();
    expect(screen.queryByText(/could not find/)).toBeNull();
  });

  it.each(['Save', 'Keep'])('is not said of what is not there for another reason: %s', async (name) => {
    await press(new ServiceError('notFound'), name);
    expect(screen.queryByText(sentence)).toBeNull();
  });
});
