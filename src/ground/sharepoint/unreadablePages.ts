import { unreadable } from './unreadable';

/** Pages of a list that may be closed to the asking person: then there are none (see unreadable). */
export async function* unreadablePages<T>(pages: AsyncGenerator<readonly T[]>): AsyncGenerator<readonly T[]> {
  for (;;) {
    const page = await unreadable(pages.next(), { done: true as const, value: undefined });
    if (page.done === true) return;
    yield page.value;
  }
}
