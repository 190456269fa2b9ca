import JSZip from 'jszip';
import { SaxesParser } from 'saxes';
import type { RecordView } from '../../../../src/sessions/record/RecordService';
import { eventBodyOf } from '../../../../src/sessions/outlook/graph/outlookEvent';
import { calendarFile } from '../../../../src/sessions/booking/useCases/calendarFile';
import { exportRecord } from '../../../../src/sessions/record/useCases/exportRecord';
import { finishSession } from '../../../../src/sessions/room/useCases/finishSession';
import { openRecord } from '../../../../src/sessions/record/useCases/openRecord';
import { openSession } from '../../../../src/sessions/room/useCases/openSession';
import { saveAction } from '../../../../src/sessions/room/useCases/saveAction';
import { saveNote } from '../../../../src/sessions/room/useCases/saveNote';
import { signRecord } from '../../../../src/sessions/record/useCases/signRecord';
import { hostileTexts } from '../../../fuzz/hostile';
import { hostileRecord, placesInRecord } from '../../../fuzz/hostileRecord';
import { FakeTrust } from '../../../standIns/FakeTrust';
import { bookedTrust } from '../../../standIns/trustToBookIn';
import { hannah, priya } from '../../../people';

const texts = hostileTexts.filter((text) => text.trim() !== '');
let trust: FakeTrust;

async function signedWith(text: string, room = 'Library'): Promise<RecordView> {
  const booked = await bookedTrust({ place: 'room', room });
  const { target } = booked;
  trust = booked.trust;
  trust.now = '2026-11-26T15:05:00.000Z';
  await saveNote(trust.as(hannah), target, {
    key: 'n',
    stored: undefined,
    agendaNumber: 5,
    covered: true,
    text,
    functions: [],
  });
  await saveAction(trust.as(hannah), target, {
    key: 'a',
    stored: undefined,
    text,
    ownerKey: priya.key,
    dueDay: undefined,
    agendaNumber: 8,
    caseReference: text,
    status: 'open',
  });
  const sent = await finishSession(trust.as(hannah), {
    room: await openSession(trust.as(hannah), target),
    nextStartsAt: '2027-01-28T14:15:00.000Z',
    nextKey: 'two',
  });
  if (!sent.ok) throw new Error(sent.issues.map(({ code }) => code).join());
  const signed = await signRecord(trust.as(priya), await openRecord(trust.as(priya), target), text.slice(0, 3000));
  if (!signed.ok) throw new Error(signed.issues.map(({ code }) => code).join());
  return signed.value;
}

/** The words of a part as a strict XML reader sees them; throws where Word would say that the file is damaged. */
function readXml(xml: string): string {
  let words = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => {
    words += text;
  });
  parser.write(xml).close();
  return words;
}

test.each(texts.map((text) => [JSON.stringify(text).slice(0, 40), text] as const))(
  '%s is sealed as it was typed, and is text in the Word file',
  async (_name, text) => {
    const record = await signedWith(text);
    expect(record.state).toBe('sealed');
    const row = record.content?.rows.find(({ number }) => number === 5);
    expect(row?.notes.join('')).toBe(text.trim().normalize('NFC').replace(/\r\n?/g, '\n'));
    await expectText(record, text, 1);
  },
);

test.each(texts.map((text) => [JSON.stringify(text).slice(0, 40), text] as const))(
  '%s is text in every place of the Word file',
  async (_name, text) => {
    trust = new FakeTrust();
    const record = hostileRecord(text);
    await expectText(record, text, placesInRecord(record) - record.content!.rows.length, { ...hannah, name: text });
  },
);

async function expectText(record: RecordView, text: string, times: number, by = priya): Promise<void> {
  const zip = await JSZip.loadAsync(
    (await exportRecord({ ...trust.as(by), me: { ...trust.as(by).me, name: by.name } }, record)).bytes,
  );
  const parts = Object.keys(zip.files).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'));
  const words = new Map(
    await Promise.all(parts.map(async (name) => [name, readXml(await zip.file(name)!.async('string'))] as const)),
  );
  const plain = (value: string): string =>
    value.normalize('NFC').replace(/[\s\ufffd\ufeff]|\p{Cc}|\p{Surrogate}/gu, '');
  const found = plain(words.get('word/document.xml') ?? '');
  if (plain(text) === '') expect(found).not.toBe('');
  else expect(found.split(plain(text)).length - 1).toBeGreaterThanOrEqual(times);
  // nothing that was typed became a link, a field or another part
  expect(parts.some((name) => /hyperlink|embed|external/i.test(name))).toBe(false);
  const relations = await zip.file('word/_rels/document.xml.rels')!.async('string');
  expect(relations).not.toContain('TargetMode="External"');
}

test.each(texts.filter((text) => text.length < 300).map((text) => [JSON.stringify(text).slice(0, 40), text] as const))(
  '%s as a room stays in its own line of the calendar file',
  async (_name, room) => {
    await signedWith('Words.', room);
    const session = trust.sessions.items.find(({ key }) => key === 'one')!;
    const { text } = await calendarFile(trust.as(hannah), session);
    const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
    for (const line of lines.filter((one) => one !== ''))
      expect(line).toMatch(
        /^(BEGIN|END|VERSION|PRODID|METHOD|UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|SUMMARY|LOCATION|DESCRIPTION|URL;?.*|CLASS)[:;]/,
      );
    expect(lines.filter((line) => line.startsWith('BEGIN:'))).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT']);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  },
);

test.each(texts.map((text) => [JSON.stringify(text).slice(0, 40), text] as const))(
  "%s as a room is a place's name in Outlook, in an event of plain text",
  (_name, room) => {
    const body = eventBodyOf(
      {
        sessionKey: 'k',
        subject: 'Meeting',
        lines: ['A line.', room],
        webLink: 'https://x',
        teamsLink: 'https://y',
        startsAt: '2026-11-26T14:15:00.000Z',
        endsAt: '2026-11-26T15:00:00.000Z',
        zone: 'Europe/London',
        room,
        teamsMeeting: false,
        attendees: [],
      },
      't',
    ) as { body: { contentType: string }; location?: { displayName: string } };
    expect(body.body.contentType).toBe('text');
    expect(body.location?.displayName).toBe(room);
  },
);
