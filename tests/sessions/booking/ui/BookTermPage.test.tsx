import * as React from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ServiceError } from '../../../../src/ground/rules/ServiceError';
import type { BookingInput } from '../../../../src/sessions/booking/BookingService';
import { BookTermPage } from '../../../../src/sessions/booking/ui/term/BookTermPage';
import { termBookingStrings as words } from '../../../../src/sessions/booking/ui/term/en';
import type { EveryService } from '../../../../src/local/demo/everyService';
import { hannahHome } from '../../../builders/hannahHome';
import { halfTermPlanOf } from '../../../builders/halfTermPlanOf';
import { pretend } from '../../../pages/pretend';
import { renderPage } from '../../../pages/renderPage';

const open = (services: Partial<EveryService>): void => {
  renderPage(
    <BookTermPage />,
    pretend({
      openHome: () => Promise.resolve(hannahHome()),
      planHalfTerm: () => Promise.resolve(halfTermPlanOf()),
      ...services,
    }),
  );
};
const booked = { ok: true as const, value: { sessions: [], invited: true } };

describe('a half-term in one go', () => {
  it('shows every date with its clash and the way out, and books nothing before it is pressed', async () => {
    const sent: BookingInput[] = [];
    open({
      bookSession: (input) => {
        sent.push(input);
        return Promise.resolve(booked);
      },
    });
    const rows = within(await screen.findByRole('list', { name: words.check })).getAllByRole('listitem');
    const [free, clash, none] = rows.map((row) => within(row));
    expect(free?.getByText(words.marks.free)).toBeTruthy();
    expect(clash?.getByText(/Priya Nair is busy until 10:15\. One other is free\./)).toBeTruthy();
    expect(none?.getByText(words.noTime)).toBeTruthy();
    expect(none?.getByRole('checkbox')).toHaveProperty('checked', false);
    expect(sent).toEqual([]);
    await userEvent.selectOptions(within(rows[0] as HTMLElement).getByRole('combobox'), words.leaveOut);
    await userEvent.click(screen.getByRole('button', { name: words.happens.book(2) }));
    expect(await screen.findByText(words.result.over(2, 0))).toBeTruthy();
    // one booking for each pair, under the keys of the plan
    expect(sent.map(({ pairKey, sessions }) => [pairKey, sessions.map(({ key }) => key)])).toEqual([
      ['pair-1', ['planned-2']],
      ['pair-2', ['planned-4']],
    ]);
  });

  it('says of each what became of it, and tries again under the same keys what failed', async () => {
    const sent: BookingInput[] = [];
    let fails = true;
    open({
      bookSession: (input) => {
        sent.push(input);
        if (input.pairKey === 'pair-1' && fails) return Promise.reject(new ServiceError('throttled'));
        return Promise.resolve({ ...booked, value: { sessions: [], invited: input.pairKey === 'pair-1' } });
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: words.happens.book(3) }));
    expect(await screen.findByText(words.result.over(1, 2))).toBeTruthy();
    const list = within(screen.getByRole('list', { name: words.result.title }));
    expect(list.getAllByText(words.result.states.failed)).toHaveLength(2);
    // Outlook could not be told of the other pair's
    expect(list.getByText(words.result.kept)).toBeTruthy();
    fails = false;
    await userEvent.click(screen.getByRole('button', { name: words.result.again }));
    expect(await screen.findByText(words.result.over(3, 0))).toBeTruthy();
    expect(sent).toHaveLength(3);
    expect(sent[2]).toEqual(sent[0]);
  });

  it('pauses between two bookings and goes on', async () => {
    const sent: string[] = [];
    let release: () => void = () => undefined;
    open({
      bookSession: (input) => {
        sent.push(input.pairKey);
        return new Promise((resolve) => {
          release = () => resolve(booked);
        });
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: words.happens.book(3) }));
    await userEvent.click(await screen.findByRole('button', { name: words.result.pause }));
    release();
    expect(await screen.findByText(words.result.paused)).toBeTruthy();
    expect(sent).toEqual(['pair-1']);
    await userEvent.click(screen.getByRole('button', { name: words.result.goOn }));
    await waitFor(() => expect(sent).toEqual(['pair-1', 'pair-2']));
    release();
    expect(await screen.findByText(words.result.over(3, 0))).toBeTruthy();
  });

  it('says so where nothing is due, where dates are missing, and where calendars cannot be seen', async () => {
    open({ planHalfTerm: () => Promise.resolve(halfTermPlanOf({ sessions: [] })) });
    expect(await screen.findByText(words.none.title)).toBeTruthy();
  });

  it('does not call a time free that nobody could look at', async () => {
    open({
      planHalfTerm: () =>
        Promise.resolve(halfTermPlanOf({ calendarsKnown: false, withoutDates: ['Quillbrook Primary'] })),
    });
    expect(await screen.findByText(words.unknown)).toBeTruthy();
    expect(screen.getByText(words.withoutDates(['Quillbrook Primary']))).toBeTruthy();
    expect(screen.queryByText(words.marks.free)).toBeNull();
  });

  it('asks for the room of sessions in person', async () => {
    const sent: BookingInput[] = [];
    open({
      bookSession: (input) => {
        sent.push(input);
        return Promise.resolve(booked);
      },
    });
    await userEvent.selectOptions(await screen.findByLabelText(words.where), words.places.room);
    await userEvent.click(screen.getByRole('button', { name: words.happens.book(3) }));
    expect(await screen.findByText(words.happens.roomFirst)).toBeTruthy();
    expect(sent).toEqual([]);
    await userEvent.type(screen.getByLabelText(words.room, { exact: false }), 'Quiet room');
    await userEvent.click(screen.getByRole('button', { name: words.happens.book(3) }));
    await screen.findByText(words.result.over(3, 0));
    expect(sent[0]).toMatchObject({ place: 'room', room: 'Quiet room' });
  });
});
