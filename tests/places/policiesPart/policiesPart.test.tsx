import * as React from 'react';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { fireEvent, render, screen } from '@testing-library/react';
import { ServiceError } from '../../../src/ground/rules/ServiceError';
import type { PolicyPartView } from '../../../src/library/PolicyPartService';
import { usePolicyPartService } from '../../../src/library/usePolicyPartService';
import { PoliciesPart } from '../../../src/places/policiesPart/PoliciesPart';
import { libraryFileOf, policyEntryOf, policyOf, readingBy } from '../../builders/policyOf';
import { today } from '../../morning';

jest.setTimeout(60_000);

const partView = (more: Partial<PolicyPartView> = {}): PolicyPartView => ({
  today,
  entries: [policyEntryOf()],
  unknown: 0,
  isThere: true,
  ...more,
});

function open(readPolicies: () => Promise<PolicyPartView>): void {
  const given = usePolicyPartService.give(() => Promise.resolve({ readPolicies }));
  render(
    <FluentProvider theme={webLightTheme}>
      <PoliciesPart services={[given]} hubUrl="https://thistlemere.example/sites/hub/SitePages/Hub.aspx" />
    </FluentProvider>,
  );
}

it('shows what is to be read, leads to the Hub to sign, and opens documents on the site that holds them', async () => {
  const conduct = policyOf({
    key: 'conduct',
    title: 'Staff code of conduct',
    file: libraryFileOf({ path: '/sites/hub/HubPolicies/Conduct.pdf' }),
  });
  open(() =>
    Promise.resolve(
      partView({
        entries: [policyEntryOf(), policyEntryOf({ document: conduct, state: 'read', reading: readingBy('me') })],
      }),
    ),
  );
  expect((await screen.findByRole('link', { name: 'Read it' })).getAttribute('href')).toBe(
    'https://thistlemere.example/sites/hub/SitePages/Hub.aspx#/policies/protection',
  );
  expect(screen.getByRole('link', { name: 'Staff code of conduct' }).getAttribute('href')).toBe(
    'https://thistlemere.example/sites/hub/HubPolicies/Conduct.pdf?web=1',
  );
  expect(screen.getByText('Read 20 Nov 2026')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Sign/ })).toBeNull();
});

it('finds by words, and keeps all of them where there are none', async () => {
  open(() => Promise.resolve(partView()));
  const box = await screen.findByRole('searchbox', { name: 'Search policies' });
  fireEvent.change(box, { target: { value: 'volcano' } });
  expect(screen.getByText('No policy has these words. Below stands what there is: 1 policy.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Safeguarding and child protection' })).toBeTruthy();
});

it.each([
  ['there is nothing', partView({ entries: [] }), /^Once your trust has registered its policies/],
  ['Set-up was not run', partView({ entries: [], isThere: false }), /^An administrator has to press Set-up/],
  ['something cannot be read', partView({ entries: [], unknown: 2 }), /^2 entries could not be read\.$/],
])('says so where %s', async (_, view, words) => {
  open(() => Promise.resolve(view));
  expect(await screen.findByText(words)).toBeTruthy();
});

it('offers to try again where it failed', async () => {
  open(() => Promise.reject(new ServiceError('offline')));
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
});
