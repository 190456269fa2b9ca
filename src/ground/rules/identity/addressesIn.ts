import type { Found } from './Found';
import { foundAt } from './foundAt';

/** Areas of the Royal Mail's postcodes. */
const areas =
  'AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE';
/** The last two letters are never C, I, K, M, O or V. Source: Royal Mail's programmers' guide to the address file. */
const postcodePattern = new RegExp(
  `(?<![A-Za-z0-9])(?:${areas})\\d[A-Z\\d]? ?\\d(?!st|nd|rd|th)[ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9])`,
  'gi',
);

const capital = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’-][\\p{L}]+)*";
const surely =
  'Road|Rd|Street|Avenue|Ave|Lane|Close|Drive|Crescent|Terrace|Grove|Gardens|Walk|Row|Way|Mews|Court|Square';
const perhaps =
  'Rise|View|Park|Place|Hill|Green|Fold|Croft|Parade|Buildings|House|Heights|Fields|Bank|Mount|Villas|Yard|Wharf|Quay|Broadway|Circus|Hall|Meadows?|Chase|Vale|Dene|Garth|Estate|Cottages?|Bungalows?|Farm|St';
/** What is behind makes a hospital or a school of it. */
const noThing =
  '(?!\\s+(?:[Ss]chool|Primary|Infants?|Junior|Academy|Hospital|Surgery|Nursery|Centre|Police|Church|Clinic))';
const numbered = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])(?<!(?:[Yy]ear|[Yy]ears|[Gg]rade|[Ss]ection|[Ss]tage|[Pp]age|[Rr]oom|[Ll]evel|[Pp]hase|[Pp]art|[Tt]erm|[Ww]eek|[Dd]ay)\\s)\\d{1,4}[a-zA-Z]?,? (?:${capital},? ){1,3}(?:${surely}|${perhaps})(?!\\p{L})${noThing}`,
  'gu',
);
const theStreet = new RegExp(`(?<![\\p{L}\\p{N}/.-])\\d{1,4}[a-zA-Z]? The ${capital}`, 'gu');
const flat = /(?<![\p{L}\p{N}])(?:[Ff]lat|[Aa]partment)\s+\d{1,4}[a-zA-Z]?(?![\p{L}\p{N}])/gu;
/** Courts of law, and words that only begin a sentence. */
const noStreet =
  /^(?:Family|Crown|County|High|Magistrates|Youth|Supreme|Appeal|Coroners?|Coroner['’]s|Federal|The|This|That|A|No|Each|Every|Her|His|Their|My|Our|One|Downing|Sesame|Coronation|Fleet|Wall|Forest|Long|Dog|Fire|Sponsored|Safe|Half|Third|Two|By|On|In|At|Any|Some|Park|Learning|Peer|Space|Food|Charity|Toy|Clothes|Membership|Test)\s/;
const named = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:In|On|At|From|Near|Past|Of)\\s)?((?:${capital} ){1,2}(?:${surely}))(?!\\p{L})${noThing}`,
  'gu',
);

/** Where a family lives: a postcode, a street with or without its number, a flat. */
export function addressesIn(text: string): readonly Found[] {
  const inText = (pattern: RegExp): readonly Found[] => [...text.matchAll(pattern)].map(foundAt('looksLikeAddress'));
  const streets = [...text.matchAll(named)].flatMap((match): Found[] => {
    const whole = match[1] ?? '';
    const street = whole.replace(/^(?:The|This|That|Their|Her|His|My|Our|Its|Then|When|And|But|Seen)\s+/, '');
    const at = match.index + match[0].length - street.length;
    return noStreet.test(street) || !street.includes(' ')
      ? []
      : [{ code: 'looksLikeAddress', at, length: street.length }];
  });
  return [...inText(postcodePattern), ...inText(numbered), ...inText(theStreet), ...inText(flat), ...streets];
}
