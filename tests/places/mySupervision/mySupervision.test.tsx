import * as React from 'react';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MySupervision } from '../../../src/places/mySupervision/MySupervision';
import type { EveryService } from '../../../src/local/demo/everyService';
import { pretend, pretendHub } from '../../pages/pretend';
import { mySupervisionOf } from '../../builders/mySupervisionOf';
import { priyaHome } from '../../builders/priyaHome';
import { requestOf } from '../../builders/requestOf';

const open = (services: EveryService): void => {
  render(
    <FluentProvider theme={webLightTheme}>
      <MySupervision
        services={pretendHub(services).services}
        host={{ kind: 'sharePoint' }}
        hubUrl="https://thistlemere.example/Hub.aspx"
      />
    </FluentProvider>,
  );
};

describe('My supervision', () => {
  it('says when, with whom, how the year stands and what is open', async () => {
    open(pretend({ openHome: () => Promise.resolve(priyaHome()) }));
    expect(await screen.findByText('Thursday at 14:15')).toBeTruthy();
    expect(screen.getByText('with Hannah Okafor, in Teams')).toBeTruthy();
    expect(screen.getByText('1 of 3 this year, next due by 26 March')).toBeTruthy();
    expect(screen.getByText('2 open actions, one by 25 November.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Prepare' }).getAttribute('href')).toBe(
      'https://thistlemere.example/Hub.aspx#/session/2026-27/pair-1/session-1',
    );
    expect(screen.getByRole('link', { name: 'Open the Hub' }).getAttribute('href')).toBe(
      'https://thistlemere.example/Hub.aspx',
    );
  });

  it('asks for a debrief in two taps, without opening the Hub', async () => {
    const asked: unknown[] = [];
    open(
      pretend({
        openHome: () => Promise.resolve(priyaHome()),
        askForHelp: (input) => {
          asked.push(input);
          return Promise.resolve({ ok: true, value: requestOf() });
        },
      }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Ask for a debrief' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Ask now' }));
    expect(
      await screen.findByText(
        'Asked. Hannah sees it on opening the Hub, or within minutes where it is open. You need do nothing else.',
      ),
    ).toBeTruthy();
    expect(asked).toEqual([{ pairKey: 'pair-1', what: 'debrief' }]);
  });

  it('says kindly that nothing is booked, or that nobody is named', async () => {
    open(
      pretend({
        openHome: () => Promise.resolve(priyaHome({ mine: [mySupervisionOf({ next: undefined })], actions: [] })),
      }),
    );
    expect(await screen.findByText('No supervision is booked yet.')).toBeTruthy();
    expect(screen.getByText('No open actions.')).toBeTruthy();
  });
});
