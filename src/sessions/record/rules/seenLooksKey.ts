/** Key of the item in which somebody keeps what they have seen, among what they wrote for themselves alone. */
export const seenLooksKey = (personKey: string): string => `looks-${personKey}`;
