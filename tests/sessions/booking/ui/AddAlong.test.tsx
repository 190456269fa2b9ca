import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { BookingInput } from '../../../../src/sessions/booking/BookingService';
import type { EveryService } from '../../../../src/local/demo/everyService';
import { bookingStartOf } from '../../../builders/bookingStartOf';
import { offerOf } from '../../../builders/offerOf';
import { dele, hannah, priya, ros } from '../../../people';
import { booked, freeTimes, half, openBooking } from '../../../pages/bookingHarness';

describe('somebody alongside', () => {
  const start = () => Promise.resolve(bookingStartOf({ offers: [offerOf({ alongRoles: ['leadDsl'] })] }));
  const hub = (more: Partial<EveryService> = {}): Partial<EveryService> => ({
    startBooking: start,
    peopleAround: () => Promise.resolve([dele, hannah, ros]),
    findAlong: () => Promise.resolve({ readable: true, people: [], notListed: 0 }),
    ...more,
  });
  const openSearch = async (): Promise<HTMLElement> => {
    await half();
    fireEvent.click(screen.getByRole('button', { name: 'Add somebody alongside' }));
    const box = screen.getByRole('searchbox', { name: 'Who else comes?' });
    await waitFor(() => expect(document.activeElement).toBe(box));
    return box;
  };
  const people = (): readonly (string | null)[] =>
    within(screen.getByRole('list', { name: 'People' }))
      .getAllByRole('listitem')
      .map((item) => item.textContent);

  test('is found by name, counts for free times, is invited, and can be taken out again', async () => {
    const findTimes = jest.fn(() => Promise.resolve(freeTimes));
    const bookSession = jest.fn((input: BookingInput) => Promise.resolve(booked(input)));
    openBooking(hub({ findTimes, bookSession }));
    const box = await openSearch();
    expect(await screen.findByRole('button', { name: 'Add Dele Adeyemi, Lead DSL' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Add (Ros|Hannah)/ })).toBeNull();
    fireEvent.change(box, { target: { value: 'tre' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Add Ros Tremayne, External supervisor' }));
    expect(people()).toEqual(['You', 'Priya Nair', 'Ros Tremayne']);
    expect(document.activeElement).toBe(box);
    expect(
      screen.getByText('Whoever comes alongside is invited and takes part. They cannot open the notes or the record.'),
    ).toBeTruthy();
    await waitFor(() =>
      expect(findTimes).toHaveBeenLastCalledWith(expect.objectContaining({ people: [hannah.key, priya.key, 'ros'] })),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Add Dele Adeyemi, Lead DSL' }));
    fireEvent.click(screen.getByRole('button', { name: 'Take Dele Adeyemi out' }));
    expect(people()).toEqual(['You', 'Priya Nair', 'Ros Tremayne']);
    fireEvent.click(await half());
    fireEvent.click(screen.getByRole('button', { name: 'Book this session' }));
    expect(await screen.findByText('Priya and Ros have been invited.')).toBeTruthy();
    expect(bookSession.mock.calls[0]?.[0]).toMatchObject({ superviseeKey: priya.key, alongKeys: ['ros'] });
  });

  test('is looked for in the directory too, which says what it could not do', async () => {
    const findAlong = jest.fn((text: string) =>
      Promise.resolve(
        text === 'nora'
          ? { readable: true, people: [{ ...ros, key: 'nora', name: 'Nora Quill', jobTitle: '' }], notListed: 2 }
          : { readable: false, people: [], notListed: 0 },
      ),
    );
    openBooking(hub({ findAlong }));
    const box = await openSearch();
    fireEvent.change(box, { target: { value: 'nora' } });
    expect(await screen.findByRole('button', { name: 'Add Nora Quill' })).toBeTruthy();
    expect(
      screen.getByText("2 more people are in Microsoft 365 but not in the Hub's list. An administrator can add them."),
    ).toBeTruthy();
    fireEvent.change(box, { target: { value: 'zzz' } });
    expect(
      await screen.findByText('We could search only the schools of this session and the central team.'),
    ).toBeTruthy();
    expect(screen.getByText('Nobody found.')).toBeTruthy();
    fireEvent.change(box, { target: { value: '' } });
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add somebody alongside' }));
  });

  test('who left meanwhile is refused at their chips', async () => {
    openBooking(
      hub({
        bookSession: () =>
          Promise.resolve({ ok: false as const, issues: [{ code: 'notFound' as const, field: 'along' }] }),
      }),
    );
    await openSearch();
    fireEvent.click(await screen.findByRole('button', { name: 'Add Dele Adeyemi, Lead DSL' }));
    fireEvent.click(await half());
    fireEvent.click(screen.getByRole('button', { name: 'Book this session' }));
    const what = screen.getByRole('region', { name: 'What and who' });
    expect(await within(what).findByRole('alert')).toBeTruthy();
  });
});
