import { act, fireEvent, screen, within } from '@testing-library/react';
import type { SealFinding } from '../../../src/sessions/record/RecordService';
import { failing } from '../../pages/failing';
import { openHub } from '../../pages/openHub';
import { sessionOf } from '../../builders/sessionOf';
import { hubOfHannah } from '../../pages/hubOfHannah';

describe('Records', () => {
  const row = (key: string, status: 'sealed' | 'signing' | 'running', waitsForMe: boolean, iSupervise = false) => ({
    session: sessionOf({ key, status, day: 20261112 }),
    offerTitle: 'Responsive supervision',
    withName: 'Hannah Okafor',
    iSupervise,
    waitsForMe,
  });

  it('puts what waits for me first', async () => {
    const checkSeals = (): Promise<ReadonlyMap<string, SealFinding>> =>
      Promise.resolve(
        new Map([
          ['a', 'sealed'],
          ['b', 'signing'],
        ]),
      );
    openHub(
      hubOfHannah({
        checkSeals,
        listRecords: () =>
          Promise.resolve([row('a', 'sealed', false), row('b', 'signing', true), row('c', 'running', true, true)]),
      }),
      { place: 'records' },
    );
    const waiting = within(await screen.findByRole('region', { name: 'Two records wait for you' }));
    expect(
      waiting
        .getByRole('link', { name: 'Read and sign the record of 12 November with Hannah Okafor' })
        .getAttribute('href'),
    ).toBe('#/record/2026-27/pair-1/b');
    expect(
      waiting
        .getByRole('link', { name: 'Finish and sign the record of 12 November with Hannah Okafor' })
        .getAttribute('href'),
    ).toBe('#/session/2026-27/pair-1/c');
    expect(await within(screen.getByRole('region', { name: 'Your records' })).findByText('Sealed')).toBeTruthy();
    expect(waiting.getByText('Signing in progress')).toBeTruthy();
  });

  it('says sealed only where the seal was read and is right', async () => {
    const found: readonly (readonly [string, SealFinding])[] = [
      ['right', 'sealed'],
      ['missing', 'signing'],
      ['nothing', 'none'],
      ['changed', 'broken'],
      ['late', 'sealed'],
    ];
    let answer: (value: ReadonlyMap<string, SealFinding>) => void = () => undefined;
    const checkSeals = jest.fn(
      () =>
        new Promise<ReadonlyMap<string, SealFinding>>((resolve) => {
          answer = resolve;
        }),
    );
    const rows = [
      row('right', 'sealed', false),
      row('missing', 'sealed', false),
      row('nothing', 'signing', false),
      row('changed', 'sealed', false),
      row('late', 'signing', false),
    ];
    openHub(hubOfHannah({ checkSeals, listRecords: () => Promise.resolve(rows) }), { place: 'records' });
    const states = (): readonly (string | undefined)[] =>
      screen
        .getAllByRole('row')
        .slice(1)
        .map((one) => within(one).getAllByRole('cell')[2]?.textContent ?? undefined);
    await screen.findByRole('region', { name: 'Your records' });
    expect(states()).toEqual([
      'Reading the seal',
      'Reading the seal',
      'Signing in progress',
      'Reading the seal',
      'Signing in progress',
    ]);
    act(() => answer(new Map(found)));
    expect((await screen.findByRole('alert')).textContent).toContain('One record is not as it was signed.');
    expect(states()).toEqual([
      'Sealed',
      'Signing in progress',
      'Signing in progress',
      'Not as it was signed',
      'Sealed',
    ]);
    expect(checkSeals).toHaveBeenCalledTimes(1);
  });

  it('shows nothing as sealed while the seals cannot be read, and tries again when asked', async () => {
    const checkSeals = jest.fn<Promise<ReadonlyMap<string, SealFinding>>, []>(failing('offline'));
    openHub(hubOfHannah({ checkSeals, listRecords: () => Promise.resolve([row('a', 'sealed', false)]) }), {
      place: 'records',
    });
    expect(await screen.findByText('Seal not read')).toBeTruthy();
    expect(screen.queryByText('Sealed')).toBeNull();
    checkSeals.mockImplementation(() => Promise.resolve(new Map([['a', 'sealed']])));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Sealed')).toBeTruthy();
    expect(screen.queryByText('The seals could not be read just now.')).toBeNull();
  });

  it('fails with words and a way on', async () => {
    openHub(hubOfHannah({ listRecords: failing('throttled') }), { place: 'records' });
    expect((await screen.findByRole('alert')).textContent).toContain('SharePoint asked us to wait a little.');
  });

  it('says which record was changed after it was signed', async () => {
    const changed = row('a', 'running', true, true);
    openHub(
      hubOfHannah({
        listRecords: () => Promise.resolve([{ ...changed, session: { ...changed.session, voidedDay: 20261113 } }]),
      }),
      { place: 'records' },
    );
    expect(await screen.findByText('Changed on 13 November after it was signed: it needs signing again.')).toBeTruthy();
  });
});
