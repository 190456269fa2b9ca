import type { TenantContext } from '../platform';
import { readSwitch, setSwitch } from './consent';
import type { Json } from './readBody';
import { asFlag, asMember, invalidProperty } from './readBody';

/** What Microsoft leaves open about change tracking, as switches. */
interface DeltaSettings {
  /**
   * How long a token is good for, by the tenant's clock. Outlook promises no figure: older tokens fall out of a cache
   * of
   * limited size (learn.microsoft.com/graph/delta-query-overview, token duration). The directory's seven days until
   * told otherwise.
   */
  readonly lifetimeHours: number;
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

const usual: DeltaSettings = { lifetimeHours: 168, emptyFirstPage: false, removedOccurrences: 'silent' };

export function deltaSettings(context: TenantContext): DeltaSettings {
  const stored = readSwitch(context, 'delta');
  return stored === undefined ? usual : { ...usual, ...(JSON.parse(stored) as Partial<DeltaSettings>) };
}

/** Reads what `POST /_tenant/delta` sent; what it leaves out stays as it is. */
export function setDeltaSettings(context: TenantContext, body: Json): DeltaSettings {
  const before = deltaSettings(context);
  const lifetimeHours = body['lifetimeHours'] ?? before.lifetimeHours;
  if (typeof lifetimeHours !== 'number' || !(lifetimeHours > 0)) throw invalidProperty();
  const next: DeltaSettings = {
    lifetimeHours,
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
