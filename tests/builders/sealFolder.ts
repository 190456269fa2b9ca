import { createHash } from 'node:crypto';
import { canonicalText, closingStatement, signatureStatement } from '../../src/records/rules/canonicalText';
import type { Party } from '../../src/records/rules/Party';
import { sealStateOf } from '../../src/records/rules/sealing';
import type { SealReading } from '../../src/records/rules/sealing';
import type {
  ClosedWithout,
  RecordContent,
  SealedText,
  SealItem,
  SealStamps,
  Signature,
} from '../../src/records/rules/SealedRecord';
import { recordContentWith } from './recordContentWith';

export const sha = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const party = (key: string, siteId: number, role: Party['role']): Party => ({ key, siteId, name: key, role });
export const supervisor = party('h', 11, 'supervisor');
export const supervisee = party('p', 12, 'supervisee');
export const third = party('c', 13, 'supervisee');
export const keeper = party('k', 14, 'supervisee');
export const pair: readonly Party[] = [supervisor, supervisee];
export const group: readonly Party[] = [supervisor, supervisee, third];

export const contentOf = (
  word: string,
  parties: readonly Party[] = pair,
  more: Partial<RecordContent> = {},
): RecordContent =>
  recordContentWith({
    version: 2,
    sessionKey: 's',
    place: word,
    people: parties.map(({ key, siteId, name, role }) => ({
      key,
      siteId,
      name,
      role,
      jobTitle: '',
      school: '',
      present: true,
      reason: '',
    })),
    before: undefined,
    ...more,
  });

/** A folder of seals as SharePoint keeps it: ids only rise, every item is stamped with who added it. */
export class SealFolder {
  public readonly items: SealItem[] = [];
  private count = 0;
  private minutes = 0;

  public wait(days: number): void {
    this.minutes += days * 1440;
  }

  public text(
    word: string,
    {
      by = supervisor,
      parties = pair,
      more = {},
    }: { by?: Party; parties?: readonly Party[]; more?: Partial<RecordContent> } = {},
  ): SealedText {
    const content = contentOf(word, parties, more);
    const text = canonicalText(content);
    return this.add<SealedText>({ kind: 'text', text, hash: sha(text) }, by, content.sessionKey);
  }

  public sign(
    text: SealedText,
    signer: Party,
    { by = signer, comment = '' }: { by?: Party; comment?: string } = {},
  ): Signature {
    const said = { textHash: text.hash, signerKey: signer.key, signerLogin: '', role: signer.role, comment };
    return this.add<Signature>(
      { kind: 'signature', ...said, hash: sha(signatureStatement(said)) },
      by,
      text.sessionKey,
    );
  }

  public close(text: SealedText, without: readonly Party[], by = supervisor): ClosedWithout {
    const said = { textHash: text.hash, without: without.map(({ key }) => key) };
    return this.add<ClosedWithout>(
      { kind: 'closedWithout', ...said, hash: sha(closingStatement(said)) },
      by,
      text.sessionKey,
    );
  }

  public add<T extends SealItem>(
    words: Omit<T, keyof SealStamps | 'key' | 'sessionKey'>,
    by: Party,
    sessionKey = 's',
  ): T {
    this.count += 1;
    const item = { ...words, ...this.stamps(by), key: `key ${this.count}`, sessionKey } as unknown as T;
    this.items.push(item);
    return item;
  }

  /** Puts a changed item in its place, as whoever may edit does. */
  public rewrite<T extends SealItem>(item: T, change: Partial<T>, by = keeper): T {
    const changed = { ...item, version: item.version + 1, editorId: by.siteId, modifiedAt: this.now(), ...change };
    this.items.splice(this.items.indexOf(item), 1, changed);
    return changed;
  }

  public remove(item: SealItem): void {
    this.items.splice(this.items.indexOf(item), 1);
  }

  public read(expected: readonly Party[] = pair, sessionKey = 's'): SealReading {
    const items = this.items.filter((item) => item.sessionKey === sessionKey);
    return sealStateOf({ items, expected, hashes: this.hashes(), folder: this.items });
  }

  public hashes(): ReadonlyMap<number, string> {
    return new Map(this.items.flatMap((item) => hashed(item)));
  }

  private now(): string {
    return new Date(Date.parse('2026-11-26T15:00:00Z') + this.minutes * 60_000).toISOString();
  }

  private stamps(by: Party): SealStamps {
    this.minutes += 1;
    const at = this.now();
    return {
      itemId: this.count,
      authorKey: by.key,
      authorId: by.siteId,
      authorName: by.name,
      createdAt: at,
      editorId: by.siteId,
      modifiedAt: at,
      version: 1,
    };
  }
}

function hashed(item: SealItem): readonly (readonly [number, string])[] {
  switch (item.kind) {
    case 'text':
    case 'addendum':
    case 'dispute':
    case 'settlement':
      return [[item.itemId, sha(item.text)]];
    case 'signature':
      return [[item.itemId, sha(signatureStatement(item))]];
    case 'closedWithout':
      return [[item.itemId, sha(closingStatement(item))]];
    case 'access':
    case 'removed':
    case 'acknowledgement':
    case 'unknown':
      return [];
  }
}
