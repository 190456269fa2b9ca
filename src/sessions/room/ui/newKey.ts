/** A client-made key, once per new item: creating it twice then makes one item. */
export const newKey = (): string => crypto.randomUUID();
