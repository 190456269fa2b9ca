import { fireEvent, screen, within } from '@testing-library/react';
import * as React from 'react';
import { ServiceError } from '../../../../src/ground/rules/ServiceError';
import type { EveryService } from '../../../../src/local/demo/everyService';
import type { RecordLook } from '../../../../src/records/rules/RecordLook';
import type { BeforeLook } from '../../../../src/sessions/record/RecordService';
import { RecordPage } from '../../../../src/sessions/record/ui/RecordPage';
import { beforeLookOf } from '../../../builders/beforeLookOf';
import { sealedRecord } from '../../../builders/sealedRecord';
import { pretend } from '../../../pages/pretend';
import { renderPage } from '../../../pages/renderPage';

const target = { shard: '2026-27', pairKey: 'pair-1', sessionKey: 'session-1' };
const earlier: RecordLook = {
  key: 'look-0',
  sessionKey: 'session-1',
  reason: 'invited',
  words: 'Priya asked for a copy.',
  byKey: 'gareth',
  byName: 'Gareth Sands',
  at: '2026-11-18T11:20:00.000Z',
  changed: false,
};
function open(more: Partial<BeforeLook> = {}, given: Partial<EveryService> = {}): readonly unknown[] {
  const written: unknown[] = [];
  renderPage(
    <RecordPage target={target} />,
    pretend({
      openRecord: () =>
        written.length === 0
          ? Promise.reject(new ServiceError('reasonFirst'))
          : Promise.resolve(sealedRecord({ myRole: 'keeper' })),
      beforeLook: () => Promise.resolve(beforeLookOf(more)),
      lookAtRecord: (_target, look) => {
        written.push(look);
        return Promise.resolve({ ok: true, value: { ...earlier, ...look } });
      },
      verifyRecord: () => new Promise(() => undefined),
      ...given,
    }),
  );
  return written;
}
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

test('row 118: a keeper reads the sentence its people will read, says why, and only then reads the record', async () => {
  const written = open();
  await screen.findByRole('heading', { level: 1, name: 'Before you open this record' });
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  screen.getByText('Priya Nair and Hannah Okafor: trust-level supervision, 26 November 2026.');
  press('Write that down and open it');
  await screen.findByText('Choose a reason.');
  expect(written).toEqual([]);
  fireEvent.click(screen.getByRole('radio', { name: 'A complaint or an inquiry' }));
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Complaint 26-03.' } });
  expect(document.body.textContent).toContain(
    'Priya Nair and Hannah Okafor will read: Miriam Holt opened this in the Hub on 23 November 2026, 09:31. A complaint or an inquiry. “Complaint 26-03.”',
  );
  press('Write that down and open it');
  await screen.findByRole('heading', { level: 1, name: 'Supervision record, 26 November 2026' });
  expect(written).toMatchObject([{ reason: 'complaint', words: 'Complaint 26-03.' }]);
});

test('who opened it before stands there, and that nobody did only where there is no line', async () => {
  open({ looks: [earlier] });
  const region = await screen.findByRole('region', { name: 'Opened by record keepers before' });
  expect(region.textContent).toContain('Gareth Sands');
  expect(region.textContent).toContain('“Priya asked for a copy.”');
  expect(region.textContent).not.toContain('Nobody');
});

test('without a line: nobody has opened it with a reason', async () => {
  open();
  const region = await screen.findByRole('region', { name: 'Opened by record keepers before' });
  within(region).getByText('Nobody has opened it through the Hub with a reason.');
});

test('a line that could not be written opens nothing and loses no word', async () => {
  open({}, { lookAtRecord: () => Promise.reject(new ServiceError('offline')) });
  fireEvent.click(await screen.findByRole('radio', { name: 'Another reason' }));
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Because of 26-03.' } });
  press('Write that down and open it');
  await screen.findByText('Not written down, so not opened.');
  expect(screen.getByRole('textbox')).toHaveProperty('value', 'Because of 26-03.');
});

test('its people see who opened it, the newest first, and that a line was changed; Home tells of it no more', async () => {
  const seen: string[][] = [];
  renderPage(
    <RecordPage target={target} />,
    pretend({
      openRecord: () =>
        Promise.resolve(
          sealedRecord({
            myRole: 'supervisee',
            looks: [earlier, { ...earlier, key: 'look-1', byName: 'Miriam Holt', reason: 'complaint', changed: true }],
          }),
        ),
      verifyRecord: () => new Promise(() => undefined),
      noteLooksSeen: (keys) => {
        seen.push([...keys]);
        return Promise.resolve();
      },
    }),
  );
  const region = await screen.findByRole('region', { name: 'Opened by record keepers' });
  const lines = within(region).getAllByRole('listitem');
  expect(lines[0]?.textContent).toContain('Miriam Holt');
  expect(lines[0]?.textContent).toContain('This line was changed after it was written.');
  expect(lines[1]?.textContent).not.toContain('changed');
  expect(seen).toEqual([['look-0', 'look-1']]);
});
