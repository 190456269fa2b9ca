/**
 * The rows of the table of attacks that each had its own weakness in release 0.1.0. A test puts one of them back, so
 * that what protects against the attack can be seen to be what protects.
 */
export type Row =
  | 'C1'
  | 'C2'
  | 'C3'
  | 'C4'
  | 'C5'
  | 'C6'
  | 'C7'
  | 'S1'
  | 'S2'
  | 'S3'
  | 'S4'
  | 'S5'
  | 'S6'
  | 'D1'
  | 'D2'
  | 'I1'
  | 'R1'
  | 'A1'
  | 'W1'
  | 'V1';

let standing: Row | undefined;

export const stands = (...rows: readonly Row[]): boolean => standing !== undefined && rows.includes(standing);

/** Does some work as the product did it before this row's weakness was mended. */
export async function withWeakness<T>(row: Row, work: () => Promise<T>): Promise<T> {
  standing = row;
  try {
    return await work();
  } finally {
    standing = undefined;
  }
}

type Called = (...args: never[]) => unknown;

/** A function of a module as it was before, for the rows whose weakness it was. */
interface Before<F> {
  readonly rows: readonly Row[];
  readonly old: F;
}

type Replaced<M> = { readonly [Name in keyof M]?: M[Name] extends Called ? Before<M[Name]> : never };

/**
 * From now on whoever asks for the module gets its functions as they are, and as they were while one of their rows
 * stands. Called before any of the product is loaded.
 *
 * @param module path from this folder.
 * @param before gets the module as it is.
 */
export function weaken<M extends object>(module: string, before: (real: M) => Replaced<M>): void {
  jest.doMock(module, () => {
    const real = jest.requireActual<M>(module);
    const mended = Object.entries<Before<Called> | undefined>(before(real)).flatMap(([name, one]) =>
      one === undefined ? [] : [[name, chosen(Reflect.get(real, name) as Called, one)]],
    );
    return { ...real, ...(Object.fromEntries(mended) as Partial<M>) };
  });
}

const chosen =
  (now: Called, { rows, old }: Before<Called>): Called =>
  (...args) =>
    stands(...rows) ? old(...args) : now(...args);

/** The same for what a module only holds: it says itself what it is while a row stands. */
export function holdInstead<M extends object>(module: string, held: (real: M) => Partial<M>): void {
  jest.doMock(module, () => {
    const real = jest.requireActual<M>(module);
    return { ...real, ...held(real) };
  });
}
