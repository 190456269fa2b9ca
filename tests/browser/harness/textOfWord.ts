import JSZip from 'jszip';
import type { Download } from 'playwright-core';

/** What stands in a Word file that was saved from the page; undefined where it holds no document. */
export async function textOfWord(download: Download): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return (await JSZip.loadAsync(Buffer.concat(chunks))).file('word/document.xml')?.async('string');
}
