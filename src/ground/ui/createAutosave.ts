import type { ServiceErrorCode } from '../rules/ServiceError';
import { isServiceError } from '../rules/ServiceError';

export type SavingState =
  /** Everything typed stands in SharePoint; savedAt is when the last of it got there. */
  | { readonly kind: 'saved'; readonly savedAt: Date | undefined }
  | { readonly kind: 'saving' }
  /** The words are in this window only, since then. */
  | {
      readonly kind: 'notSaved';
      readonly code: ServiceErrorCode;
      readonly since: Date;
      readonly requestId: string | undefined;
    };

export interface Autosave {
  /**
   * Something under this key changed. `save` reads the latest words when it is called, and rejects with a ServiceError.
   */
  change(key: string, save: () => Promise<void>): void;
  /** Saves everything that waits, now. True when nothing is left unsaved. */
  flush(): Promise<boolean>;
  hasUnsaved(): boolean;
  /** Stops all timers; nothing is saved any more. */
  dispose(): void;
}

export interface AutosaveOptions {
  onChange(state: SavingState): void;
  /** Quiet time in milliseconds after which words are saved. */
  readonly pause?: number;
  /** Longest time somebody who never pauses goes unsaved. */
  readonly longest?: number;
}

interface Job {
  save: () => Promise<void>;
  timer: ReturnType<typeof setTimeout> | undefined;
  running: Promise<void> | undefined;
  changedSince: number | undefined;
  failure:
    | { readonly code: ServiceErrorCode; readonly since: Date; readonly requestId: string | undefined }
    | undefined;
  attempts: number;
}

/**
 * Trying again by itself helps with these; a refusal stays a refusal until somebody changes something. A conflict that
 * is thrown is one
 * around the words (the session's row, or others who write on and on): words that differ come back as an answer, not as
 * an error.
 */
const passing: readonly ServiceErrorCode[] = ['offline', 'throttled', 'conflict', 'unexpected'];
const firstRetry = 2000;
const longestRetry = 30000;

/** Saves each changed item after a pause, one request at a time per item, and keeps trying what the network refused. */
export function createAutosave({ onChange, pause = 1000, longest = 5000 }: AutosaveOptions): Autosave {
  const jobs = new Map<string, Job>();
  let savedAt: Date | undefined;
  let disposed = false;

  const tell = (): void => {
    if (disposed) return;
    const failures = [...jobs.values()].flatMap((job) => job.failure ?? []);
    const first = failures.sort((a, b) => a.since.getTime() - b.since.getTime())[0];
    if (first) onChange({ kind: 'notSaved', ...first });
    else onChange(jobs.size > 0 ? { kind: 'saving' } : { kind: 'saved', savedAt });
  };

  const wait = (key: string, job: Job, milliseconds: number): void => {
    if (job.timer !== undefined) clearTimeout(job.timer);
    job.timer = disposed ? undefined : setTimeout(() => void run(key, job), milliseconds);
  };

  const attempt = async (key: string, job: Job): Promise<void> => {
    if (job.timer !== undefined) clearTimeout(job.timer);
    job.timer = undefined;
    job.changedSince = undefined;
    try {
      await job.save();
      job.failure = undefined;
      job.attempts = 0;
      savedAt = new Date();
      // typed on while the request was under way
      if (job.changedSince === undefined) jobs.delete(key);
      else wait(key, job, pause);
    } catch (error) {
      const code = isServiceError(error) ? error.code : 'unexpected';
      job.failure = {
        code,
        since: job.failure?.since ?? new Date(),
        requestId: isServiceError(error) ? error.requestId : undefined,
      };
      const asked = isServiceError(error) && error.retryAfter !== undefined ? error.retryAfter * 1000 : 0;
      if (passing.includes(code))
        wait(key, job, Math.max(asked, Math.min(longestRetry, firstRetry * 2 ** job.attempts)));
      job.attempts += 1;
    }
    job.running = undefined;
    tell();
  };

  const run = (key: string, job: Job): Promise<void> => {
    job.running ??= attempt(key, job);
    return job.running;
  };

  return {
    change: (key, save) => {
      const job: Job = jobs.get(key) ?? {
        save,
        timer: undefined,
        running: undefined,
        changedSince: undefined,
        failure: undefined,
        attempts: 0,
      };
      job.save = save;
      job.changedSince ??= Date.now();
      jobs.set(key, job);
      if (!job.running) wait(key, job, Math.max(0, Math.min(pause, job.changedSince + longest - Date.now())));
      tell();
    },
    flush: async () => {
      await Promise.all([...jobs].map(([key, job]) => run(key, job)));
      // What was typed during that request needs one of its own; what was refused just now is not asked again at once.
      await Promise.all(
        [...jobs].filter(([, job]) => job.changedSince !== undefined).map(([key, job]) => run(key, job)),
      );
      return jobs.size === 0;
    },
    hasUnsaved: () => jobs.size > 0,
    dispose: () => {
      disposed = true;
      for (const job of jobs.values()) if (job.timer !== undefined) clearTimeout(job.timer);
    },
  };
}
