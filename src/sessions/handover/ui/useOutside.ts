import * as React from 'react';
import { dayOfIsoDate } from '../../../ground/rules/days';
import type { PersonKey } from '../../../ground/rules/Person';
import type { PairDraft } from '../../../access/AccessService';
import type { TrustData } from '../../../people/PeopleService';
import { hasOneAlone, isFormal } from '../../../people/rules/allocation';
import { unusualPairings } from '../../../people/rules/pairing';
import type { UnusualPairing } from '../../../people/rules/pairing';

export interface Pairing {
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
export interface Outside {
  readonly unusual: readonly UnusualPairing[];
  /** Names of those whose role has one supervisor, and who have one already. */
  readonly haveOne: readonly string[];
  readonly choice: UnusualChoice;
  readonly setChoice: (choice: UnusualChoice) => void;
  /** The table says something against it, and no reason is chosen yet. */
  readonly isMissing: boolean;
  /** What is kept with the pair; stays the same value while nothing of it changes. */
  readonly kept: Pick<PairDraft, 'unusual' | 'until'>;
}

export function useOutside(data: TrustData, { offerKey, supervisorKey, superviseeKeys }: Pairing): Outside {
  const [choice, setChoice] = React.useState<UnusualChoice>({ reason: '', until: '' });
  const { catalogue, people, pairs } = data;
  const offerOf = (key: string) => catalogue.offers.find((offer) => offer.key === key);
  const offer = offerOf(offerKey);
  const supervisor = people.find(({ key }) => key === supervisorKey);
  const supervisees = people.filter(({ key }) => superviseeKeys.includes(key));
  const unusual = offer && supervisor ? unusualPairings(catalogue, offer, supervisor, supervisees) : [];
  const hasAnother = (key: PersonKey): boolean =>
    pairs.some((pair) => pair.superviseeKey === key && isFormal(offerOf(pair.offerKey)));
  const haveOne =
    supervisor && isFormal(offer)
      ? supervisees.filter((one) => hasOneAlone(catalogue, one) && hasAnother(one.key)).map(({ name }) => name)
      : [];
  const isOutside = unusual.length > 0 || haveOne.length > 0;
  const reason = isOutside ? choice.reason : '';
  const until = reason === 'cover' ? dayOfIsoDate(choice.until) : undefined;
  const kept = React.useMemo(
    () => ({ ...(reason === '' ? {} : { unusual: reason }), ...(until === undefined ? {} : { until }) }),
    [reason, until],
  );
  return { unusual, haveOne, choice, setChoice, isMissing: isOutside && reason === '', kept };
}
