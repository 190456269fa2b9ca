import { canonicalText, signatureStatement } from '../../src/records/rules/canonicalText';
import { contentIn, sha } from './sealSite';
import type { SealSite } from './sealSite';

/** Text and both signatures, every hash right: what whoever may edit the items can do. */
export async function rewriteAll(seal: SealSite, alias: string): Promise<void> {
  const [text] = await seal.rows('text');
  const content = contentIn(text);
  const words = canonicalText({ ...content, rows: content.rows.map((row) => ({ ...row, notes: ['Other words.'] })) });
  const textHash = sha(words);
  expect(await seal.rewrite(alias, text?.Id ?? 0, { Hash: textHash, Body: JSON.stringify({ text: words }) })).toBe(204);
  for (const row of await seal.rows('signature')) {
    const { Slot, SignerKey, SignerLogin, Body } = row as unknown as Readonly<Record<string, string>>;
    const { comment } = JSON.parse(Body ?? '') as { readonly comment: string };
    const said = {
      textHash,
      signerKey: SignerKey ?? '',
      signerLogin: SignerLogin ?? '',
      role: Slot as 'supervisor',
      comment,
    };
    const cells = { Hash: sha(signatureStatement(said)), Body: JSON.stringify({ textHash, comment }) };
    expect(await seal.rewrite(alias, row.Id, cells)).toBe(204);
  }
}
