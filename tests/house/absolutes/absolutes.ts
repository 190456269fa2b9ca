/** A heading, a button, an option or a question: it names or asks something, and states nothing that could be false. */
export const label = 'label';

/** A file below tests, and the title of a test in it as the file has it. */
export type ShownBy = readonly [file: string, title: string];

/** By file of sentences and by sentence, with `{}` where a fact stands. */
export type Absolutes = Readonly<Record<string, Readonly<Record<string, typeof label | ShownBy>>>>;
