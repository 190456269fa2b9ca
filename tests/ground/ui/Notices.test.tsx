import { act, fireEvent, render, screen } from '@testing-library/react';
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import * as React from 'react';
import { Notices, useNotice } from '../../../src/ground/ui/Notices';

function Asking(): React.ReactElement {
  const say = useNotice();
  return (
    <>
      <button onClick={() => say('done', 'Sent.')}>Send</button>
      <button>Elsewhere</button>
      <div data-stays>Finish</div>
    </>
  );
}

const rect = (top: number, bottom: number): DOMRect => {
  const all = { top, bottom, left: 0, right: 300, x: 0, y: top, width: 300, height: bottom - top };
  return { ...all, toJSON: () => all };
};

/** Where things are on a page 800 px high: by their words, else the notice at its bottom. */
function openWith(at: Readonly<Record<string, DOMRect>>): void {
  jest.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function place(this: Element) {
    const known = at[this.textContent ?? ''];
    if (known) return known;
    return isAbove() ? rect(16, 60) : rect(740, 784);
  });
  render(
    <FluentProvider theme={teamsLightTheme}>
      <Notices>
        <Asking />
      </Notices>
    </FluentProvider>,
  );
}
const place = (): HTMLElement => screen.getByRole('status');
const isAbove = (): boolean => getComputedStyle(place()).top === '16px';
const send = (): void => {
  const button = screen.getByRole('button', { name: 'Send' });
  act(() => button.focus());
  fireEvent.click(button);
};

afterEach(() => jest.restoreAllMocks());

describe('a notice', () => {
  it('stands below, where it lies over nothing that was asked for', () => {
    openWith({ Send: rect(100, 140), Elsewhere: rect(200, 240), Finish: rect(0, 0) });
    send();
    expect(screen.getByText('Sent.')).toBeDefined();
    expect(isAbove()).toBe(false);
  });

  it('stands above where what was pressed is at the bottom', () => {
    openWith({ Send: rect(750, 790), Elsewhere: rect(200, 240), Finish: rect(0, 0) });
    send();
    expect(isAbove()).toBe(true);
  });

  it('never lies over a bar that stays in sight', () => {
    openWith({ Send: rect(100, 140), Elsewhere: rect(200, 240), Finish: rect(740, 800) });
    send();
    expect(isAbove()).toBe(true);
  });

  it('makes way for where the focus goes next, and is below again with the next notice', () => {
    openWith({ Send: rect(100, 140), Elsewhere: rect(750, 790), Finish: rect(0, 0) });
    send();
    expect(isAbove()).toBe(false);
    act(() => screen.getByRole('button', { name: 'Elsewhere' }).focus());
    expect(isAbove()).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: /Close/ }));
    send();
    expect(isAbove()).toBe(false);
  });
});
