import * as React from 'react';
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { canonicalText, recordContentOf } from '../../src/records/rules/canonicalText';
import { ServiceError } from '../../src/ground/rules/ServiceError';
import { PrintedRecord } from '../../src/sessions/record/ui/PrintedRecord';
import { RecordPage } from '../../src/sessions/record/ui/RecordPage';
import '../pages/nothingResizes';
import { hannahHome } from '../builders/hannahHome';
import { recordContentWith } from '../builders/recordContentWith';
import { renderPage } from '../pages/renderPage';
import { RefusingHub } from './RefusingHub';
import { expectOnlyText, hostileText, hostileTexts } from './hostile';
import { hostileRecord, placesInRecord } from './hostileRecord';
import { expectNothingUnhandled } from './unhandled';
import type { RecordView } from '../../src/sessions/record/RecordService';

expectNothingUnhandled();

const print = (record: RecordView, by = 'Priya Nair'): string => {
  render(
    <FluentProvider theme={teamsLightTheme}>
      <PrintedRecord record={record} printedBy={by} printedAt="2026-11-28T09:00:00.000Z" check="broken" />
    </FluentProvider>,
  );
  expectOnlyText();
  const paper = document.querySelector('article')?.textContent ?? '';
  cleanup();
  return paper;
};

const marked = hostileTexts
  .filter((text) => text.trim() !== '')
  .map((text) => [JSON.stringify(text).slice(0, 40), text] as const);

test.each(marked)('%s is printed as it was typed, wherever it stands', (_name, text) => {
  const record = hostileRecord(text);
  const paper = print(record, text);
  expect(paper.split(text).length - 1).toBeGreaterThanOrEqual(placesInRecord(record) - record.content!.rows.length);
});

test('so is anything else', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(print(hostileRecord(text))).toContain(text);
    }),
    { numRuns: 30 },
  );
});

test('the page and the paper it prints show it as text, and say when no Word file could be made', async () => {
  const asked: string[] = [];
  Object.defineProperty(window, 'print', {
    value: () => {
      asked.push(document.querySelector('[data-supervision-print]')?.textContent ?? '');
    },
    configurable: true,
  });
  for (const text of ['<img src=x onerror="window.broken=1">', '\ud800', '\u202egnp.exe', 'x'.repeat(10_000)]) {
    const hub = new RefusingHub({
      openHome: () => Promise.resolve(hannahHome()),
      openRecord: () => Promise.resolve(hostileRecord(text)),
      verifyRecord: () => Promise.reject(new ServiceError('offline')),
    });
    renderPage(<RecordPage target={{ code: 'k7m4p2xa' }} />, hub.services);
    fireEvent.click(await screen.findByRole('button', { name: 'Save as Word' }));
    expect((await screen.findByRole('alert')).textContent).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    await waitFor(() => expect(asked.length).toBeGreaterThan(0), { timeout: 20_000 });
    expect(asked.pop()).toContain(text);
    expect(document.querySelector('main, body')?.textContent).toContain(text);
    expectOnlyText();
    cleanup();
    window.dispatchEvent(new Event('afterprint'));
  }
});

/** A text somebody wrote into the list by hand: the record's own, with one value in it exchanged. */
const json = canonicalText(recordContentWith({ zone: 'Europe/London' }));
const leaves = [...json.matchAll(/:("(?:[^"\\]|\\.)*"|-?\d+|null|true|false)/g)].map((match) => ({
  at: match.index + 1,
  length: match[1]?.length ?? 0,
}));
const strange = fc.oneof(
  hostileText.map((text) => JSON.stringify(text)),
  fc.constantFrom(
    'null',
    '0',
    '-1',
    '1e308',
    '20261399',
    '99999999',
    'true',
    '[]',
    '{}',
    '"2026-13-45T99:99:99Z"',
    '"Mars/Base"',
    '"+275760-09-13T00:00:00Z"',
    '"0000-01-01T00:00:00Z"',
  ),
);

test('a text that was put together by hand is printed or is no record, and never stops the page', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.constantFrom(...leaves), strange, ({ at, length }, value) => {
      const content = recordContentOf(json.slice(0, at) + value + json.slice(at + length));
      if (content === undefined) return;
      read += 1;
      expect(print(hostileRecord('Words', { content }))).not.toBe('');
    }),
    { numRuns: 200 },
  );
  expect(read).toBeGreaterThan(20);
});
