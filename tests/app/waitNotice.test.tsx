import { act, screen } from '@testing-library/react';
import type { ClockNotice, WaitNotice } from '../../src/ground/pace/PaceOptions';
import { pretend } from '../pages/pretend';
import { openHub } from '../pages/openHub';

let tell: ((notice: WaitNotice | ClockNotice) => void) | undefined;
const listen = (listener: (notice: WaitNotice | ClockNotice) => void): (() => void) => {
  tell = listener;
  return () => {
    tell = undefined;
  };
};
const open = (): ReturnType<typeof openHub> =>
  openHub(pretend({ openHome: () => new Promise(() => undefined) }), undefined, undefined, listen);

describe('a platform that asks us to wait', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is named, with the time, until the time is over', () => {
    open();
    expect(screen.queryByText(/asks us to wait/)).toBeNull();
    act(() => tell?.({ platform: 'SharePoint', seconds: 20 }));
    expect(
      screen
        .getByText('SharePoint asks us to wait 20 seconds. We go on by ourselves then; nothing is lost.')
        .closest('[role=status]'),
    ).not.toBeNull();
    act(() => {
      jest.advanceTimersByTime(19_000);
    });
    expect(screen.queryByText(/asks us to wait 20 seconds/)).not.toBeNull();
    act(() => {
      jest.advanceTimersByTime(2000);
    });
    expect(screen.queryByText(/asks us to wait/)).toBeNull();
  });

  it('is listened to only while the Hub is open', () => {
    const { unmount } = open();
    expect(tell).toBeDefined();
    unmount();
    expect(tell).toBeUndefined();
  });
});

test('a device whose clock is wrong is told so, by how much and what it means', () => {
  open();
  act(() => tell?.({ clockAhead: -120 }));
  expect(
    screen.getByText(
      "This device's clock is 2 hours behind SharePoint's. Until it is set, what is due or past may be shown wrongly.",
    ),
  ).toBeTruthy();
});
