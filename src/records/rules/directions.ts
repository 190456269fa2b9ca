/** One stretch of a line that is read in one direction. */
export interface Stretch {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/** Scripts written from right to left that a name or a note of today may be in. */
const rightToLeftLetter = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;
const anyLetter = /\p{L}/u;

const isRightToLeft = (letter: string): boolean => rightToLeftLetter.test(letter);

/** Whether the first letter of a line is written from right to left: the line then begins at the right. */
export function beginsRightToLeft(line: string): boolean {
  const first = anyLetter.exec(line)?.[0];
  return first !== undefined && isRightToLeft(first);
}

/**
 * A line in stretches of one direction. What has none of its own (blanks, digits, marks) goes with the letter before it,
 * at the beginning with the first letter.
 */
export function directionsOf(line: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let rightToLeft = beginsRightToLeft(line);
  let text = '';
  for (const letter of line) {
    const turns = anyLetter.test(letter) && isRightToLeft(letter) !== rightToLeft;
    if (turns && text !== '') stretches.push({ text, rightToLeft });
    if (turns) text = '';
    if (turns) rightToLeft = !rightToLeft;
    text += letter;
  }
  return [...stretches, { text, rightToLeft }];
}
