/** Languages the Hub speaks. */
export type Language = 'en';

/** The same sentences in every language; the type of the first is the type of all. */
export type Texts<T> = Readonly<Record<Language, T>>;
