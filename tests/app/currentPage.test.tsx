import * as React from 'react';
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import { App } from '../../src/app/App';
import { addresses } from '../../src/app/capabilities';
import type { Route } from '../../src/ground/ui/Route';
import { hannahHome } from '../builders/hannahHome';
import { hubOfHannah } from '../pages/hubOfHannah';
import { pretendHub } from '../pages/pretend';

function open(route: Route): jest.Mock {
  const ahead = jest.fn();
  window.history.replaceState(null, '', addresses.hashOf(route));
  const hub = hubOfHannah({ listPeople: () => Promise.resolve(hannahHome().supervisees) });
  render(
    <FluentProvider theme={teamsLightTheme}>
      <App hub={{ ...pretendHub(hub), ahead }} host={{ kind: 'teams' }} />
    </FluentProvider>,
  );
  return ahead;
}

describe('what a place asks', () => {
  it('is loaded beside the page of a link that opens another place than Home', async () => {
    const ahead = open({ place: 'people' });
    expect(ahead).toHaveBeenCalled();
    expect(await screen.findByRole('heading', { level: 1, name: 'People' })).toBeTruthy();
  });

  it('is not loaded before Home has been shown', async () => {
    const ahead = open({ place: 'home' });
    expect(await screen.findByRole('heading', { level: 1, name: /Hannah/ })).toBeTruthy();
    expect(ahead).not.toHaveBeenCalled();
  });
});
