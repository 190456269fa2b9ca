import { isServiceError } from '../../../ground/rules/ServiceError';

export interface LookoutOptions {
  /** One cheap request; see HomeService.markOfHome. */
  readonly mark: () => Promise<string>;
  /** Reads Home again while the old one stays on screen. */
  readonly refresh: () => void;
  /** What Home shows is of yesterday, of the morning, or of a session that is over by now. */
  readonly isOver: () => boolean;
  readonly isVisible: () => boolean;
}

export interface Lookout {
  /** Looks at once: somebody has come back to the page. */
  readonly look: () => void;
  /** Somebody does something here, or there is news: the next look comes within a minute again. */
  readonly stir: () => void;
  readonly stop: () => void;
}

const isBusy = (error: unknown): boolean =>
  isServiceError(error) && (error.code === 'offline' || error.code === 'throttled');

const minute = 60_000;
/** Milliseconds between two looks. */
const pace = { usual: minute, slow: 5 * minute } as const;
/** Looks that find nothing new for this person before they become rarer. */
const quietLooks = 5;
/** Coming back is told several times over: by focus, by visibility, by the page. */
const apart = 2000;

/**
 * Asks again every minute while the page is visible, whether anything has changed, and reads Home only then. Rarer where
 * nothing happens for long, and where SharePoint does not answer.
 */
export function createLookout({ mark, refresh, isOver, isVisible }: LookoutOptions): Lookout {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known: string | undefined;
  let quiet = 0;
  // what changes within the second of a change is seen by one more reading
  let again = false;
  let asking = false;
  let stopped = false;
  let askedAt = -apart;

  const schedule = (after: number): void => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void look(), after);
  };
  const take = (next: string): void => {
    const isNew = next !== known;
    const reads = isNew || again;
    again = isNew && known !== undefined;
    known = next;
    quiet += 1;
    if (reads) refresh();
  };
  const look = async (): Promise<void> => {
    clearTimeout(timer);
    // a hidden page asks nothing; it looks when it is seen again
    if (stopped || asking || !isVisible()) return;
    if (isOver()) refresh();
    asking = true;
    askedAt = performance.now();
    let next: number = pace.slow;
    try {
      const answer = await mark();
      if (stopped) return;
      take(answer);
      next = quiet < quietLooks ? pace.usual : pace.slow;
    } catch (error) {
      // offline or throttled: what is on screen stays, and the next look comes later; refused, Home itself is asked
      if (!stopped && !isBusy(error)) refresh();
    } finally {
      asking = false;
      schedule(next);
    }
  };

  schedule(pace.usual);
  return {
    look: () => {
      quiet = 0;
      if (performance.now() - askedAt >= apart) void look();
    },
    stir: () => {
      const isRare = quiet >= quietLooks;
      quiet = 0;
      if (isRare && !asking) schedule(pace.usual);
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
