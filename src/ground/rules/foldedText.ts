/** Letters that carry their stroke within them, which taking accents off does not reach. */
const strokes: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** Small letters without accents, and one apostrophe: `O’Dell` and `o'dell`, `Zoë` and `zoe` are the same. */
export function foldedText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđıßæœþ]/g, (letter) => strokes[letter] ?? letter)
    .replace(/[’ʼ‘`´]/g, "'");
}
