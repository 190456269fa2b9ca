import type { TenantContext } from '../platform';
import { readSwitch, setSwitch } from './consent';
import type { Json } from './readBody';
import { asFlag, asMember, invalidProperty } from './readBody';

/** What Microsoft leaves open about change tracking, as switches. */
interface DeltaSettings {
  /**
   * How long a token is good for, by the tenant's clock; null for no fixed life, which is Outlook's and To Do's rule:
   * the oldest tokens fall out of a cache of limited size (learn.microsoft.com/graph/delta-query-overview, token
   * duration).
   */
  readonly lifetimeHours: number | null;
  /** How many changes of the tenant a token may lie behind before it falls out of that cache; null for any number. */
  readonly keptChanges: number | null;
  /**
   * Whether a first answer may be empty and still have a next link, as it was seen
   * (microsoftgraph/microsoft-graph-docs#2839).
   */
  readonly emptyFirstPage: boolean;
  /**
   * `silent`: an occurrence taken out of its series is missing when the series is told again, and that is all, as found
   * by
   * experiment (microsoftgraph/microsoft-graph-docs#4501). `told`: it comes as @removed too.
   */
  readonly removedOccurrences: 'silent' | 'told';
}

const usual: DeltaSettings = {
  lifetimeHours: null,
  keptChanges: null,
  emptyFirstPage: false,
  removedOccurrences: 'silent',
};

export function deltaSettings(context: TenantContext): DeltaSettings {
  const stored = readSwitch(context, 'delta');
  return stored === undefined ? usual : { ...usual, ...(JSON.parse(stored) as Partial<DeltaSettings>) };
}

/** A number above 0, or null for no limit. */
function readLimit(value: unknown, before: number | null): number | null {
  if (value === undefined) return before;
  if (value !== null && (typeof value !== 'number' || !(value > 0))) throw invalidProperty();
  return value;
}

/** Reads what `POST /_tenant/delta` sent; what it leaves out stays as it is. */
export function setDeltaSettings(context: TenantContext, body: Json): DeltaSettings {
  const before = deltaSettings(context);
  const next: DeltaSettings = {
    lifetimeHours: readLimit(body['lifetimeHours'], before.lifetimeHours),
    keptChanges: readLimit(body['keptChanges'], before.keptChanges),
    emptyFirstPage: asFlag(body['emptyFirstPage'] ?? before.emptyFirstPage, 'emptyFirstPage'),
    removedOccurrences: asMember(
      body['removedOccurrences'] ?? before.removedOccurrences,
      ['silent', 'told'] as const,
      'removedOccurrences',
    ),
  };
  setSwitch(context, 'delta', JSON.stringify(next));
  return next;
}
