import { isInstant } from '../../ground/rules/days';
import type { PersonKey } from '../../ground/rules/Person';

/** Who began, and when (ISO, UTC). The moment also finds the reason this write put among the session's words. */
interface Begun {
  readonly by: PersonKey;
  readonly at: string;
}

/** A further session of one press. */
export interface WantedSession {
  readonly key: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/**
 * A write of several steps that is under way with a session. Recorded in the session's register row before anything
 * else happens
 * and taken out after the last step, so that whoever opens the Hub next can finish it or take it back. Keys and times,
 * never words.
 * book: the row itself is the first session; `rest` are the others. finish, sign: `hash` is of the
 * text that is signed. summary: only the pair's row has still to follow.
 */
export type SessionIntent = Begun &
  (
    | { readonly kind: 'book'; readonly rest: readonly WantedSession[] }
    | { readonly kind: 'move'; readonly startsAt: string; readonly endsAt: string }
    | { readonly kind: 'finish'; readonly hash: string }
    | { readonly kind: 'sign'; readonly hash: string }
    | { readonly kind: 'cancel' }
    | { readonly kind: 'sendBack' }
    | { readonly kind: 'summary' }
  );

export type IntentKind = SessionIntent['kind'];

/** As it stands in the row. */
export function writtenIntent(intent: SessionIntent): string {
  return JSON.stringify(intent);
}

/**
 * Undefined when nothing is under way, and for anything this product did not write: a row must stay readable whatever
 * stands in it.
 */
export function intentOf(row: { readonly intent?: string | undefined }): SessionIntent | undefined {
  const value = parsed(row.intent ?? '');
  if (value === undefined || !isText(value.by) || !isInstant(value.at)) return undefined;
  const begun = { by: value.by, at: value.at };
  switch (value.kind) {
    case 'book':
      return areWanted(value.rest) ? { ...begun, kind: 'book', rest: value.rest.map(wantedOf) } : undefined;
    case 'move':
      return areTimes(value) ? { ...begun, kind: 'move', startsAt: value.startsAt, endsAt: value.endsAt } : undefined;
    case 'finish':
    case 'sign':
      return isText(value.hash) ? { ...begun, kind: value.kind, hash: value.hash } : undefined;
    case 'cancel':
    case 'sendBack':
    case 'summary':
      return { ...begun, kind: value.kind };
    default:
      return undefined;
  }
}

/** A write of a kind, or in a shape, that only a newer version of the Hub knows. */
export function isNewerIntent(row: { readonly intent?: string | undefined }): boolean {
  const value = parsed(row.intent ?? '');
  return (
    value !== undefined && isText(value.by) && isInstant(value.at) && isText(value.kind) && intentOf(row) === undefined
  );
}

/** Milliseconds in which somebody else's write is taken to be going on right now, in their own page. */
const grace = 20_000;

/** May this person take it up? Their own at once; another's when it was not begun a moment ago. */
export function mayTakeUp(
  intent: SessionIntent,
  { now, meKey }: { readonly now: string; readonly meKey: PersonKey },
): boolean {
  return intent.by === meKey || Math.abs(Date.parse(now) - Date.parse(intent.at)) >= grace;
}

type Fields = Readonly<Record<string, unknown>>;

function parsed(text: string): Fields | undefined {
  if (text === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const areTimes = (value: object): value is Pick<WantedSession, 'startsAt' | 'endsAt'> =>
  isInstant((value as Fields).startsAt) && isInstant((value as Fields).endsAt);
const isWanted = (value: unknown): value is WantedSession =>
  typeof value === 'object' && value !== null && isText((value as Fields).key) && areTimes(value);
const areWanted = (value: unknown): value is readonly WantedSession[] => Array.isArray(value) && value.every(isWanted);
const wantedOf = ({ key, startsAt, endsAt }: WantedSession): WantedSession => ({ key, startsAt, endsAt });
