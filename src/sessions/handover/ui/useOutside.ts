import * as React from 'react';
import { dayOfIsoDate } from '../../../ground/rules/days';
import type { PersonKey } from '../../../ground/rules/Person';
import type { RequestKind } from '../../../people/rules/PairRequest';
import type { ChangeDraft } from '../HandoverService';
import type { PairDraft } from '../../../access/AccessService';
import type { ChangeData } from './ChangeData';
import { againstTable, isAgainst } from '../rules/againstTable';
import type { AgainstTable } from '../rules/againstTable';

export interface Pairing {
  /** The pair it goes on from, which ends with it. */
  readonly before?: string;
  readonly offerKey: string;
  readonly supervisorKey: PersonKey;
  readonly superviseeKeys: readonly PersonKey[];
}

export interface UnusualChoice {
  /** A key of the reasons, or empty while none is chosen. */
  readonly reason: string;
  /** ISO date, of cover alone. */
  readonly until: string;
}

/** What the trust's table says against a pairing, and what whoever opens it answers. */
export interface Outside extends AgainstTable {
  readonly choice: UnusualChoice;
  readonly setChoice: (choice: UnusualChoice) => void;
  /** The table says something against it, and no reason is chosen yet. */
  readonly isMissing: boolean;
  /** What is kept with the pair; stays the same value while nothing of it changes. */
  readonly kept: Pick<PairDraft, 'unusual' | 'until'>;
}

type Compared = Pick<ChangeData, 'catalogue' | 'people' | 'pairs'>;

export function useOutside(data: Compared, pairings: readonly Pairing[]): Outside {
  const [choice, setChoice] = React.useState<UnusualChoice>({ reason: '', until: '' });
  const all = pairings.map((pairing) => againstOf(data, pairing));
  const unusual = all.flatMap((one) => one.unusual);
  const haveOne = all.flatMap((one) => one.haveOne);
  const isOutside = isAgainst({ unusual, haveOne });
  const reason = isOutside ? choice.reason : '';
  const until = reason === 'cover' ? dayOfIsoDate(choice.until) : undefined;
  const kept = React.useMemo(
    () => ({ ...(reason === '' ? {} : { unusual: reason }), ...(until === undefined ? {} : { until }) }),
    [reason, until],
  );
  return { unusual, haveOne, choice, setChoice, isMissing: isOutside && reason === '', kept };
}

const againstOf = (
  { catalogue, people, pairs }: Compared,
  { before, offerKey, supervisorKey, superviseeKeys }: Pairing,
): AgainstTable =>
  againstTable(catalogue, {
    offer: catalogue.offers.find((offer) => offer.key === offerKey),
    supervisor: people.find(({ key }) => key === supervisorKey),
    supervisees: people.filter(({ key }) => superviseeKeys.includes(key)),
    others: pairs
      .filter(({ pairKey }) => pairKey !== before)
      .map((pair) => ({ personKey: pair.superviseeKey, offerKey: pair.offerKey })),
  });

/** What a change pairs anew: nothing where nobody takes over. */
export function pairingsOf(
  { pairs }: Pick<ChangeData, 'pairs'>,
  {
    kind,
    pairKey,
    personKey,
    toKey,
    offerKey,
  }: Pick<ChangeDraft, 'pairKey' | 'personKey' | 'toKey' | 'offerKey'> & {
    readonly kind: RequestKind | '';
  },
): readonly Pairing[] {
  if (kind === 'open') return [{ offerKey, supervisorKey: toKey, superviseeKeys: [personKey] }];
  if (toKey === '' || (kind !== 'replace' && kind !== 'left')) return [];
  const goingOn = pairs.filter((pair) =>
    kind === 'left' ? pair.supervisorKey === personKey : pair.pairKey === pairKey,
  );
  return [...new Set(goingOn.map((pair) => pair.pairKey))].map((before) => {
    const rows = goingOn.filter((pair) => pair.pairKey === before);
    return {
      before,
      offerKey: rows[0]?.offerKey ?? '',
      supervisorKey: toKey,
      superviseeKeys: rows.map(({ superviseeKey }) => superviseeKey),
    };
  });
}
