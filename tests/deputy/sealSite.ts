import { createHash } from 'node:crypto';
import { canonicalText, recordContentOf, signatureStatement } from '../../src/records/rules/canonicalText';
import type { RecordContent, Signature } from '../../src/records/rules/SealedRecord';
import type { BookingInput } from '../../src/sessions/booking/BookingService';
import type { EveryService } from '../../src/local/demo/everyService';
import { writeSchoolYears } from '../../src/people/sharepoint/writeReference';
import { rawPerson } from '../privacy/RawPerson';
import { hubOf } from '../contract/hubOf';
import { now, openPriyasPair, pairKey, person, readySite, year } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';

export const target = { shard: year, pairKey, sessionKey: 'one' };
export const sha = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** A row of the seals as REST answers it. */
export interface SealRow {
  readonly Id: number;
  readonly HubKey: string;
  readonly Kind: string;
  readonly Hash: string;
  readonly Body: string;
}

/** Hannah and Priya with a session that has words in it, and ways past the Hub. */
export interface SealSite {
  readonly site: TestSite;
  readonly hannah: EveryService;
  readonly priya: EveryService;
  /** Another session of the two, in the library. */
  book(session: BookingInput['sessions'][number]): ReturnType<EveryService['bookSession']>;
  write(text: string): Promise<void>;
  finish(): Promise<void>;
  sign(comment?: string): Promise<void>;
  /** Adds a row to the seals' folder by raw request, as anybody with the right may. */
  plant(alias: string, cells: Readonly<Record<string, string>>): Promise<number>;
  /** Writes over a row by raw request; answers the status. */
  rewrite(alias: string, id: number, cells: Readonly<Record<string, string>>): Promise<number>;
  rows(kind?: string): Promise<readonly SealRow[]>;
}

const list = `web/lists/getByTitle('Seals ${year}')`;

export async function sealSite(): Promise<SealSite> {
  const site = await readySite();
  await openPriyasPair(site);
  const halfTerms = [
    { name: 'autumn2' as const, firstDay: 20261102, lastDay: 20261218 },
    { name: 'spring1' as const, firstDay: 20270104, lastDay: 20270212 },
  ];
  await writeSchoolYears(await site.as('jo'), [{ schoolKey: 'ottersby', year, halfTerms, closures: [] }]);
  const [hannah, priya] = [await hubOf(site, 'hannah'), await hubOf(site, 'priya')];
  const at = (hour: string): string => `${now.toISOString().slice(0, 10)}T${hour}:00.000Z`;
  const book: SealSite['book'] = (session) =>
    hannah.bookSession({
      pairKey,
      offerKey: 'trust-level',
      superviseeKey: person('priya').key,
      alongKeys: [],
      place: 'room',
      room: 'Library',
      sessions: [session],
    });
  const booked = await book({ key: 'one', startsAt: at('14:15'), endsAt: at('15:00') });
  expect(booked.ok ? [] : booked.issues).toEqual([]);
  const rows: SealSite['rows'] = async (kind) => {
    const answer = await (await rawPerson(site.tenant, 'app')).get(`${list}/items?$top=500&$orderby=Id`);
    const { value } = JSON.parse(answer.body) as { readonly value: readonly SealRow[] };
    return value.filter((row) => row.Kind !== null && (kind === undefined || row.Kind === kind));
  };
  return {
    site,
    hannah,
    priya,
    rows,
    book,
    write: async (text) => {
      const room = await hannah.openSession(target);
      const stored = room.notes.find(({ agendaNumber }) => agendaNumber === 5);
      const draft = { key: 'n', stored, agendaNumber: 5, covered: true, text, functions: [] };
      expect((await hannah.saveNote(target, draft)).kind).toBe('saved');
    },
    finish: async () => {
      const room = await hannah.openSession(target);
      const sent = await hannah.finishSession({ room, nextStartsAt: '2027-01-28T14:15:00.000Z', nextKey: 'two' });
      expect(sent.ok ? [] : sent.issues).toEqual([]);
    },
    sign: async (comment = '') => {
      const signed = await priya.signRecord(await priya.openRecord(target), comment);
      expect(signed.ok ? [] : signed.issues).toEqual([]);
    },
    plant: async (alias, cells) => {
      const formValues = Object.entries({ SessionKey: 'one', ...cells }).map(([FieldName, FieldValue]) => ({
        FieldName,
        FieldValue,
      }));
      const folder = `/sites/trust/Lists/HubSeals${year.replace('-', '')}/${pairKey}`;
      const answer = await (await rawPerson(site.tenant, alias)).post(`${list}/AddValidateUpdateItemUsingPath`, {
        listItemCreateInfo: { FolderPath: { DecodedUrl: folder }, UnderlyingObjectType: 0 },
        formValues,
        bNewDocumentUpdate: false,
      });
      return answer.status;
    },
    rewrite: async (alias, id, cells) =>
      (
        await (
          await rawPerson(site.tenant, alias)
        ).send('MERGE', `${list}/items(${id})`, {
          body: JSON.stringify(cells),
          headers: { 'if-match': '*' },
        })
      ).status,
  };
}

/** What a signature looks like to SharePoint: by its hash alone it is genuine. */
export function signatureCells(
  textHash: string,
  alias: string,
  role: Signature['role'],
  comment = '',
): Readonly<Record<string, string>> {
  const { key, login } = person(alias);
  const hash = sha(signatureStatement({ textHash, signerKey: key, signerLogin: login, role, comment }));
  return {
    Title: `planted ${textHash.slice(0, 8)} ${alias}`,
    HubKey: `planted ${textHash.slice(0, 8)} ${alias} ${comment}`,
    Kind: 'signature',
    Slot: role,
    Hash: hash,
    SignerKey: key,
    SignerLogin: login,
    Body: JSON.stringify({ textHash, comment }),
  };
}

export function contentIn(row: SealRow | undefined): RecordContent {
  const { text } = JSON.parse(row?.Body ?? '{}') as { readonly text: string };
  const content = recordContentOf(text);
  if (content === undefined) throw new Error('no text');
  return content;
}

export function textCells(content: RecordContent): Readonly<Record<string, string>> {
  const text = canonicalText(content);
  return {
    Title: 'planted text',
    HubKey: `planted ${sha(text)}`,
    Kind: 'text',
    Hash: sha(text),
    Body: JSON.stringify({ text }),
  };
}
