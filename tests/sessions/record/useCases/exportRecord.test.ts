import JSZip from 'jszip';
import { bookSession } from '../../../../src/sessions/booking/useCases/bookSession';
import { calendarFile } from '../../../../src/sessions/booking/useCases/calendarFile';
import { exportRecord } from '../../../../src/sessions/record/useCases/exportRecord';
import { finishSession } from '../../../../src/sessions/room/useCases/finishSession';
import { openRecord } from '../../../../src/sessions/record/useCases/openRecord';
import { openSession } from '../../../../src/sessions/room/useCases/openSession';
import { saveAction } from '../../../../src/sessions/room/useCases/saveAction';
import { saveNote } from '../../../../src/sessions/room/useCases/saveNote';
import { signRecord } from '../../../../src/sessions/record/useCases/signRecord';
import { FakeTrust } from '../../../standIns/FakeTrust';
import { hannah, priya } from '../../../people';

const times = { startsAt: '2026-11-26T14:15:00.000Z', endsAt: '2026-11-26T15:00:00.000Z' };
const target = { shard: '2026-27', pairKey: `pair-${hannah.key}-${priya.key}`, sessionKey: 'one' };
let trust: FakeTrust;

beforeEach(async () => {
  trust = new FakeTrust();
  trust.pair(hannah, priya, 'trust-level');
  await bookSession(trust.as(hannah), {
    pairKey: target.pairKey,
    offerKey: 'trust-level',
    superviseeKey: priya.key,
    alongKeys: [],
    place: 'room',
    room: 'Library',
    sessions: [{ key: 'one', ...times }],
  });
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
