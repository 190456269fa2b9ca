import type { Loaders, Services } from '../../app/services';

type AllOf<T> = (T extends unknown ? (each: T) => void : never) extends (all: infer A) => void ? A : never;

/** All that the Hub offers, for scripts and tests that act as somebody without a page. */
export type EveryService = AllOf<Services[keyof Services]>;

export async function everyService(loaders: Loaders): Promise<EveryService> {
  const parts = await Promise.all(Object.values(loaders).map((load) => load()));
  return Object.assign({}, ...parts) as EveryService;
}
