import type { Operation, TenantContext } from '../platform';
import type { Places } from './Places';
import type { Segment } from './protocol/parsePath';
import type { Method, Reply, Resource } from './protocol/Reply';

/** Leads from a place, by one segment of the path, to the next. */
export type StepFrom<Here> = (here: Here, segment: Segment) => Resource | undefined;

/** What an operation offers at one place: segments (lower case) that lead on, and methods. */
export interface Offer<Here> {
  readonly steps?: Readonly<Record<string, StepFrom<Here>>>;
  readonly methods?: Readonly<Partial<Record<Method, (here: Here) => Reply>>>;
}

/** One request as it came, or one part of a batch. */
export interface Incoming {
  readonly method: string;
  readonly url: URL;
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
}

/** Answers one request or batch part for whoever sent the whole. */
export type AnswerPart = (incoming: Incoming) => Response;

/** How an operation is answered that is no path of its own but an envelope of others. */
export type AnswerEnvelope = (tenant: TenantContext, incoming: Incoming, answerPart: AnswerPart) => Promise<Response>;

/**
 * One thing SharePoint does here: how true it is, what of it is guessed, and what answers it. FIDELITY.md is printed
 * from these, and a path leads only where one of them leads.
 */
export interface SharePointOperation extends Omit<Operation, 'surface' | 'guesses'> {
  /** What nobody here has read or measured and the tenant does all the same: first to try against a real tenant. */
  readonly guesses: readonly string[];
  readonly at: { readonly [Name in keyof Places]?: Offer<Places[Name]> };
  /** Only for `POST /_api/<segment>` that holds other requests, by its segment. */
  readonly envelope?: { readonly segment: string; readonly answer: AnswerEnvelope };
}
