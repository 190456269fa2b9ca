/** One line of `GET /_tenant/requests`. A batch is one request; its rows are the sum of its parts'. */
export interface LoggedRequest {
  readonly method: string;
  /** Path and query as sent. */
  readonly path: string;
  /** User principal name, `app`, or null for nobody. */
  readonly user: string | null;
  /** 0 where the connection was cut. */
  readonly status: number;
  /** Rows touched in SharePoint lists. */
  readonly rows: number;
  /** When, by the tenant's clock. */
  readonly at: string;
}

export interface RequestLog {
  add(entry: LoggedRequest): void;
  entries(): readonly LoggedRequest[];
  clear(): void;
}

const most = 50000;

/** Kept in memory; the oldest fall out. */
export function createRequestLog(): RequestLog {
  let kept: LoggedRequest[] = [];
  return {
    add: (entry) => {
      kept.push(entry);
      if (kept.length > most) kept = kept.slice(most / 2);
    },
    entries: () => kept,
    clear: () => {
      kept = [];
    },
  };
}
