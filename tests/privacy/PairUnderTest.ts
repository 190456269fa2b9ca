import type { RawPerson } from './RawPerson';

export interface Row {
  readonly Id: number;
  readonly HubKey: string;
  readonly FileDirRef: string;
  readonly FileRef: string;
  readonly Kind: string;
  readonly Body: string;
  readonly SessionKey: string;
}

/** The confidential rows of one pair, as only the administrator can list them, and the words in them. */
export interface PairUnderTest {
  readonly pairKey: string;
  readonly working: readonly Row[];
  readonly seals: readonly Row[];
  /** Whole sentences that must never reach anybody else. */
  readonly words: readonly string[];
}

export const shard = '2026-27';
export const workingList = `lists/getByTitle('Working ${shard}')`;
export const sealsList = `lists/getByTitle('Seals ${shard}')`;
export const fields = 'Id,HubKey,Kind,Body,SessionKey,FileDirRef,FileRef';

async function rows(admin: RawPerson, list: string): Promise<Row[]> {
  const answer = await admin.get(`web/${list}/items?$select=${fields}&$top=5000`);
  if (answer.status !== 200) throw new Error(`the administrator was answered ${answer.status}`);
  return (JSON.parse(answer.body) as { value: Row[] }).value.filter((row) => row.Kind);
}

/** Every text longer than twelve characters that a person typed, wherever it is nested in the Body. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') {
    const nested = value.startsWith('{') ? wordsOf(JSON.parse(value)) : [];
    if (nested.length > 0) return nested;
    return value.includes(' ') && value.length > 12 ? [value] : [];
  }
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(wordsOf);
  return [];
}

export async function pairUnderTest(admin: RawPerson, supervisor: string, supervisee: string): Promise<PairUnderTest> {
  const pairs = await admin.get(
    `web/lists/getByTitle('Pairs')/items?$select=PairKey,Supervisor/Title,Supervisee/Title,Status&$expand=Supervisor,Supervisee&$top=5000`,
  );
  const pair = (
    JSON.parse(pairs.body) as {
      value: { PairKey: string; Status: string; Supervisor?: { Title: string }; Supervisee?: { Title: string } }[];
    }
  ).value.find(
    (row) => row.Supervisor?.Title === supervisor && row.Supervisee?.Title === supervisee && row.Status === 'active',
  );
  if (!pair) throw new Error('the demo trust has no such pair');
  const [working, seals] = [await rows(admin, workingList), await rows(admin, sealsList)];
  const mine = (row: Row): boolean => row.FileDirRef.endsWith(`/${pair.PairKey}`);
  const typed = [...working, ...seals]
    .filter((row) => mine(row) && row.Kind !== 'access')
    .flatMap((row) => wordsOf(row.Body));
  // Titles of the agenda, names and the like stand in other places too and are no secret; what only this pair wrote is.
  const elsewhere =
    [...working, ...seals]
      .filter((row) => !mine(row))
      .map((row) => row.Body)
      .join('\n') +
    (await admin.get(`web/lists/getByTitle('Catalogue')/items?$select=Title,Body&$top=5000`)).body +
    (await admin.get(`web/lists/getByTitle('Schools')/items?$top=5000`)).body;
  const words = [...new Set(typed)].filter(
    (word) => !elsewhere.includes(word) && !elsewhere.includes(JSON.stringify(word).slice(1, -1)),
  );
  return { pairKey: pair.PairKey, working: working.filter(mine), seals: seals.filter(mine), words };
}
