/** What several readings of the same came to. */
export interface Reading<T> {
  /** Two in a row said the same; otherwise `value` is only what the last of them said. */
  readonly agreed: boolean;
  readonly value: T;
}

export interface ReadingRules<T> {
  readonly read: () => Promise<T>;
  /** Two readings are the same when their prints are. */
  readonly print: (value: T) => string;
  /** Before each further reading. */
  readonly rest: () => Promise<void>;
  /** What is hoped for: as long as two that agree say otherwise it is read again. */
  readonly hoped?: ((value: T) => boolean) | undefined;
  /** Readings in all; eight unless given. */
  readonly most?: number | undefined;
}

/**
 * Reads until two readings in a row agree. SharePoint tells of a change with delay and not in one direction: for some
 * seconds a right that was taken away is gone, there once more, and gone.
 */
export async function agreedReading<T>({
  read,
  print,
  rest,
  hoped = () => true,
  most = 8,
}: ReadingRules<T>): Promise<Reading<T>> {
  let last: Reading<T> = { agreed: false, value: await read() };
  for (let reading = 2; reading <= most && !(last.agreed && hoped(last.value)); reading += 1) {
    await rest();
    const value = await read();
    last = { agreed: print(value) === print(last.value), value };
  }
  return last;
}
