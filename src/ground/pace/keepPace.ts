import { inTime } from './inTime';
import type { Attempt } from './inTime';
import type { PaceOptions, WaitNotice } from './PaceOptions';
import type { PatientPace } from './patientPace';
import { ServiceError } from '../rules/ServiceError';

/**
 * The pace of one connection: what one request is told about waiting holds for the next ones too, because refused calls
 * count as well.
 */
export interface Pace {
  /**
   * Sends until there is an answer to act on or patience ends; answers the last response. `safe` says that repeating
   * changes nothing.
   * Anything else is repeated only after an answer that says it was not carried out: its caller reads back first.
   * Rejects with
   * `offline` when the connection was cut, `throttled` when the wait still asked of us is longer than our patience.
   */
  send(safe: boolean, attempt: Attempt): Promise<Response>;
  /** A part of a batch was refused for this many seconds. */
  refused(seconds: number): Promise<void>;
}

/** Most requests succeed at once; what to do about those that do not is loaded with the first of them. */
export function keepPace(platform: WaitNotice['platform'], options: PaceOptions): Pace {
  const { timeLimit = 60_000, now = Date.now } = options;
  let patient: PatientPace | undefined;
  const load = async (): Promise<PatientPace | undefined> => {
    try {
      const { patientPace } = await import(/* webpackChunkName: 'patience' */ './patientPace');
      return (patient ??= patientPace(platform, options));
    } catch {
      return undefined; // the network that failed the request may fail the chunk; then the request's own outcome stands
    }
  };
  return {
    async refused(seconds) {
      const pace = await load();
      if (!pace) throw new ServiceError('throttled', { retryAfter: seconds });
      pace.refused(seconds);
    },
    async send(safe, attempt) {
      if (patient) return patient.send(safe, attempt);
      const began = now();
      const response = await inTime(attempt, timeLimit);
      if (response && response.status < 429 && !response.headers.has('RateLimit-Remaining')) return response;
      const pace = await load();
      if (pace) return pace.send(safe, attempt, { response, milliseconds: now() - began });
      if (!response) throw new ServiceError('offline');
      return response;
    },
  };
}
