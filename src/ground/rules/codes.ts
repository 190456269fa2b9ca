/** No 0 O 1 I L, which look alike, and no vowels, so that no word appears in an invitation. */
export const codeAlphabet = '23456789BCDFGHJKMNPQRSTVWXYZ';
export const codeLength = 8;

/**
 * A short code from at least eight random bytes; the bytes are read as one number, so that no character is favoured.
 */
export function codeFrom(bytes: Uint8Array): string {
  if (bytes.length < codeLength) throw new RangeError(`A code needs at least ${codeLength} random bytes.`);
  let digits = Array.from(bytes);
  let code = '';
  for (let at = 0; at < codeLength; at += 1) {
    let rest = 0;
    digits = digits.map((digit) => {
      const value = rest * 256 + digit;
      rest = value % codeAlphabet.length;
      return Math.floor(value / codeAlphabet.length);
    });
    code += codeAlphabet.charAt(rest);
  }
  return code;
}

/**
 * The code that a link means. What stood around it in a message often comes along (a full stop, a bracket, a blank), and
 * some read it out and type it small. Empty where there is none.
 */
export const codeMeant = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
