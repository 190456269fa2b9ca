import JSZip from 'jszip';
import { calendarFile } from '../../../../src/sessions/booking/useCases/calendarFile';
import { exportRecord } from '../../../../src/sessions/record/useCases/exportRecord';
import { finishSession } from '../../../../src/sessions/room/useCases/finishSession';
import { openRecord } from '../../../../src/sessions/record/useCases/openRecord';
import { openSession } from '../../../../src/sessions/room/useCases/openSession';
import { saveAction } from '../../../../src/sessions/room/useCases/saveAction';
import { saveNote } from '../../../../src/sessions/room/useCases/saveNote';
import { signRecord } from '../../../../src/sessions/record/useCases/signRecord';
import type { SessionRef } from '../../../../src/sessions/rules/SessionRef';
import type { FakeTrust } from '../../../standIns/FakeTrust';
import { bookedTrust } from '../../../standIns/trustToBookIn';
import { hannah, priya } from '../../../people';

let trust: FakeTrust;
let target: SessionRef;

beforeEach(async () => {
  ({ trust, target } = await bookedTrust({ place: 'room', room: 'Library' }));
});

test('the Word file holds the facts, all thirteen items, comment, signatures and seal, and what people wrote is text', async () => {
  await saveNote(trust.as(hannah), target, {
    key: 'n',
    stored: undefined,
    agendaNumber: 5,
    covered: true,
    text: 'Late <b>again</b> & hungry.',
    functions: [],
  });
  await saveAction(trust.as(hannah), target, {
    key: 'a',
    stored: undefined,
    text: 'Call early help',
    ownerKey: priya.key,
    dueDay: 20261201,
    agendaNumber: 8,
    caseReference: '',
    status: 'open',
  });
  await finishSession(trust.as(hannah), {
    room: await openSession(trust.as(hannah), target),
    nextStartsAt: '2027-01-28T14:15:00.000Z',
    nextKey: 'two',
  });
  const signed = await signRecord(trust.as(priya), await openRecord(trust.as(priya), target), 'Fair.');
  if (!signed.ok) throw new Error('refused');
  const file = await exportRecord(trust.as(priya), signed.value);
  expect(file.name).toBe('Supervision record 26 November 2026.docx');
  const zip = await JSZip.loadAsync(file.bytes);
  const xml = await zip.file('word/document.xml')!.async('string');
  const footers = await Promise.all(zip.file(/word\/footer\d*\.xml/).map((part) => part.async('string')));
  const text = xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
  expect(text).toContain('Priya Nair, DSL, Ottersby Primary');
  expect(text).toContain('26 November 2026, 14:15 to 15:00, Library');
  expect(text).toContain('28 January 2027, 14:15');
  for (const item of trust.catalogue.agenda) expect(text).toContain(`${item.number}. ${item.title}`);
  // the last of them asks for the next date, which was agreed
  expect(text.match(/Not covered/g)).toHaveLength(10);
  expect(text).toMatch(/13\. Date of next supervision\s+28 January 2027, 14:15/);
  expect(text).toContain('Late &lt;b&gt;again&lt;/b&gt; &amp; hungry.');
  expect(text).toMatch(/Call early help\s+Priya Nair\s+1 Dec 2026/);
  expect(text).toContain('Comment by the supervisee, before signing');
  expect(text.match(/Signed in SharePoint/g)).toHaveLength(2);
  expect(xml.match(/<w:tblHeader/g)).toHaveLength(2);
  expect(footers.join()).toContain(`Seal ${signed.value.seal}`);
  const broken = await JSZip.loadAsync(
    (await exportRecord(trust.as(priya), { ...signed.value, state: 'broken', seal: '' })).bytes,
  );
  expect((await Promise.all(broken.file(/word\/footer\d*\.xml/).map((part) => part.async('string')))).join()).toContain(
    'Not as it was signed',
  );
});

test('a record without a text cannot be saved as Word', async () => {
  await expect(exportRecord(trust.as(priya), await openRecord(trust.as(priya), target))).rejects.toMatchObject({
    code: 'invalid',
  });
});

test('the calendar file is private, neutral and leads back by link', async () => {
  const { name, text } = await calendarFile(trust.as(hannah), trust.sessions.items[0]!);
  expect(name).toMatch(/^meeting-[A-Z0-9]+\.ics$/);
  const unfolded = text.replace(/\r\n /g, '');
  expect(unfolded).toContain('SUMMARY:Meeting: Priya and Hannah');
  expect(unfolded).toContain('CLASS:PRIVATE');
  expect(unfolded).toContain('DTSTART:20261126T141500Z');
  expect(unfolded).toContain('LOCATION:Library');
  expect(unfolded).toContain(`https://trust.example/?session=${trust.sessions.items[0]!.code}`);
  expect(unfolded).not.toMatch(/supervision/i);
});

describe('what Word makes of it', () => {
  const documentOf = async (): Promise<string> => {
    const record = await openRecord(trust.as(priya), target);
    const zip = await JSZip.loadAsync((await exportRecord(trust.as(priya), record)).bytes);
    expect(await zip.file('word/styles.xml')!.async('string')).toContain('<w:lang w:val="en-GB"/>');
    return zip.file('word/document.xml')!.async('string');
  };
  const actionOn = (key: string, text: string, ownerKey: string, dueDay: number | undefined): Promise<unknown> =>
    saveAction(trust.as(hannah), target, {
      key,
      stored: undefined,
      text,
      ownerKey,
      dueDay,
      agendaNumber: 5,
      caseReference: '',
      status: 'open',
    });
  const sendToSign = async (text: string): Promise<void> => {
    await saveNote(trust.as(hannah), target, {
      key: 'n',
      stored: undefined,
      agendaNumber: 5,
      covered: true,
      text,
      functions: [],
    });
    await finishSession(trust.as(hannah), {
      room: await openSession(trust.as(hannah), target),
      nextStartsAt: '2027-01-28T14:15:00.000Z',
      nextKey: 'two',
    });
  };
  /** Texts of the cells of each row, where a cell goes on from the row above as undefined. */
  const rowsIn = (xml: string): readonly (readonly (string | undefined)[])[] =>
    [...xml.matchAll(/<w:tr>[\s\S]*?<\/w:tr>/g)].map(([row]) =>
      [...row.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].map(([cell]) =>
        cell.includes('<w:vMerge w:val="continue"/>') ? undefined : cell.replace(/<[^>]+>/g, ''),
      ),
    );

  test('each action stands in a row with its own person and date, a long one too', async () => {
    await actionOn('a', 'Call early help, and write down when they answer and what they said', priya.key, undefined);
    await actionOn('b', 'Ring the school nurse', hannah.key, 20261201);
    await sendToSign('Short.');
    const rows = rowsIn(await documentOf()).filter((row) => row.length === 5);
    expect(rows).toContainEqual([
      expect.stringMatching(/^5\. /),
      'Short.',
      'Call early help, and write down when they answer and what they said',
      'Priya Nair',
      '',
    ]);
    expect(rows).toContainEqual([undefined, undefined, 'Ring the school nurse', 'Hannah Okafor', '1 Dec 2026']);
  });

  test('notes longer than a page go on overleaf: no row of the agenda is kept whole', async () => {
    await sendToSign(Array.from({ length: 120 }, (_, line) => `Line ${line + 1}`).join('\n'));
    const [long] = [...(await documentOf()).matchAll(/<w:tr>[\s\S]*?<\/w:tr>/g)].filter(([row]) =>
      row.includes('Line 120'),
    );
    expect(long?.[0]).not.toContain('cantSplit');
  });

  test('what is written from right to left is marked so, and only that', async () => {
    await sendToSign('سلام is what she says');
    const xml = await documentOf();
    const paragraph = [...xml.matchAll(/<w:p>[\s\S]*?<\/w:p>/g)].find(([words]) => words.includes('سلام'))?.[0] ?? '';
    expect(paragraph).toContain('<w:bidi/>');
    const marked = [...paragraph.matchAll(/<w:r>[\s\S]*?<\/w:r>/g)].map(([run]) => [
      run.replace(/<[^>]+>/g, ''),
      run.includes('<w:rtl/>'),
    ]);
    expect(marked).toEqual([
      ['سلام ', true],
      ['is what she says', false],
    ]);
    expect(xml.match(/<w:bidi\/>/g)).toHaveLength(1);
  });
});
