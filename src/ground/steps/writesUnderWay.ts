export interface WritesUnderWay {
  /** Runs a write that records what is under way. */
  during<T>(write: () => Promise<T>): Promise<T>;
  /** Resolves when no such write of this page is going on any more, however they ended. */
  over(): Promise<void>;
}

/**
 * A page must not take its own write for one that was cut off: who leaves the form while it is sent comes to Home
 * before the answer does.
 */
export function writesUnderWay(): WritesUnderWay {
  const going = new Set<Promise<unknown>>();
  return {
    async during(write) {
      const work = write();
      going.add(work);
      try {
        return await work;
      } finally {
        going.delete(work);
      }
    },
    async over() {
      while (going.size > 0) await Promise.allSettled(going);
    },
  };
}
