import { target } from './sealSite';
import type { SealSite } from './sealSite';

/** Hannah sends a first text, Priya sends it back, Hannah sends another: the first stays in the folder for ever. */
export async function twoTexts(seal: SealSite): Promise<string> {
  await seal.write('Words of the first text.');
  await seal.finish();
  const [first] = await seal.rows('text');
  expect((await seal.priya.sendBack(await seal.priya.openRecord(target), 'It was Tuesday.')).ok).toBe(true);
  await seal.write('Words of the second text.');
  await seal.finish();
  return first?.Hash ?? '';
}
