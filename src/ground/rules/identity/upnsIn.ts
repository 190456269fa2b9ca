import type { Found } from './Found';
import { foundAt } from './foundAt';

/**
 * I, O and S are never used. Source: the national definition of the unique pupil number (Unique Pupil Number 2.0,
 * 2004).
 */
const upnLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const upnPattern =
  /(?<![A-Za-z0-9])([A-HJ-NP-RT-Z])[ -]?(\d{3}[ -]?\d{4}[ -]?\d{2}[ -]?\d{2}[\dA-HJ-NP-RT-Z])(?![A-Za-z0-9])/gi;

/**
 * The letter that goes before these twelve characters; the last may be the letter of a temporary number. Undefined for
 * anything else.
 */
export function upnCheckLetter(twelve: string): string | undefined {
  if (!/^\d{11}[\dA-HJ-NP-RT-Z]$/.test(twelve)) return undefined;
  const value = (character: string): number =>
    /\d/.test(character) ? Number(character) : upnLetters.indexOf(character);
  const sum = Array.from(twelve).reduce((total, character, index) => total + value(character) * (index + 2), 0);
  return upnLetters.charAt(sum % upnLetters.length);
}

export function upnsIn(text: string): readonly Found[] {
  return [...text.matchAll(upnPattern)]
    .filter(
      (match) => upnCheckLetter((match[2] ?? '').replace(/[ -]/g, '').toUpperCase()) === (match[1] ?? '').toUpperCase(),
    )
    .map(foundAt('looksLikeUpn'));
}
