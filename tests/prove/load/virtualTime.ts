/** One person's hold on the common clock. */
export interface Sleeper {
  sleep(milliseconds: number): Promise<void>;
}

/**
 * A clock that jumps to whatever happens next, so that six minutes of three hundred people pass as fast as the machine
 * allows.
 */
export interface VirtualTime {
  now(): number;
  /** Work the clock must wait for. */
  busy<T>(work: () => Promise<T>): Promise<T>;
  /** Runs everybody side by side until the last one is done. */
  run(people: readonly ((own: Sleeper) => Promise<void>)[]): Promise<void>;
}

interface Alarm {
  readonly at: number;
  readonly ring: () => void;
}

export function virtualTime(start: number, onMove: (now: number) => void): VirtualTime {
  let now = start;
  let working = 0;
  const alarms: Alarm[] = [];
  /** Sleeps under way of each person who is not done. */
  const asleep = new Map<Sleeper, number>();

  const sleeper = (): Sleeper => {
    // a request that nobody waits for any more may still be under way when its person has gone
    const count = (change: number): void => {
      const sleeps = asleep.get(own);
      if (sleeps !== undefined) asleep.set(own, sleeps + change);
    };
    const own: Sleeper = {
      sleep: (milliseconds) =>
        new Promise((resolve) => {
          count(1);
          const ring = (): void => {
            count(-1);
            resolve();
          };
          const at = now + Math.max(0, milliseconds);
          const place = alarms.findIndex((alarm) => alarm.at > at);
          alarms.splice(place < 0 ? alarms.length : place, 0, { at, ring });
        }),
    };
    return own;
  };

  // nobody is at work who could still ask for something at this very moment
  const idle = (): boolean => working === 0 && [...asleep.values()].every((sleeps) => sleeps > 0);
  const settled = async (): Promise<void> => {
    for (let quiet = 0; quiet < 2; ) {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      quiet = idle() ? quiet + 1 : 0;
    }
  };

  return {
    now: () => now,
    async busy(work) {
      working += 1;
      try {
        return await work();
      } finally {
        working -= 1;
      }
    },
    async run(people) {
      const all = Promise.all(
        people.map(async (live) => {
          const own = sleeper();
          asleep.set(own, 0);
          try {
            await live(own);
          } finally {
            asleep.delete(own);
          }
        }),
      );
      let over = false;
      const end = all.finally(() => {
        over = true;
      });
      end.catch(() => undefined);
      for (;;) {
        await settled();
        const next = alarms.shift();
        if (next === undefined || over) break;
        if (next.at > now) {
          now = next.at;
          onMove(now);
        }
        next.ring();
      }
      await end;
    },
  };
}
