import * as React from 'react';
import { pairAddress } from '../../ground/ui/addresses';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';
import type { NeedDefinition } from '../home/ui/NeedDefinition';
import { agreementNeeds } from './useCases/agreementNeeds';

/** What of a pair's agreement needs somebody. */
export interface AgreementNeed {
  readonly pairKey: string;
  /** First name of the other, or what the group does. */
  readonly name: string;
  /**
   * make: due by session three. sign: waits for my signature. changed: changed after I had signed. review: to be looked
   * at again.
   */
  readonly what: 'make' | 'sign' | 'changed' | 'review';
  /** By when it is to be looked at again, where one is in force. */
  readonly day?: number | undefined;
}

declare module '../../ground/ui/Route' {
  interface Routes {
    /** How a pair works together. */
    readonly agreement: { readonly pairKey: string };
  }
}

declare module '../home/Needs' {
  interface Needs {
    readonly agreementSign: AgreementNeed;
    readonly agreementDue: AgreementNeed;
    readonly agreementReview: AgreementNeed;
  }
}

const agreement: PlaceDefinition<'agreement'> = {
  address: pairAddress,
  bar: 'home',
  flow: true,
  page: React.lazy(() =>
    import(/* webpackChunkName: 'agreement-page' */ './ui/AgreementPage').then((file) => ({
      default: file.AgreementPage,
    })),
  ),
};

const shared = {
  keyOf: ({ pairKey, what }: AgreementNeed): string => `${pairKey} ${what}`,
  line: React.lazy(() =>
    import(/* webpackChunkName: 'agreement-need' */ './ui/needs/AgreementLine').then((file) => ({
      default: file.AgreementLine,
    })),
  ),
};

const agreementSign: NeedDefinition<'agreementSign'> = {
  ...shared,
  urgency: 30,
  find: agreementNeeds('sign', 'changed'),
};
const agreementDue: NeedDefinition<'agreementDue'> = { ...shared, urgency: 40, find: agreementNeeds('make') };
const agreementReview: NeedDefinition<'agreementReview'> = { ...shared, urgency: 50, find: agreementNeeds('review') };

export const paperCapability = {
  places: { agreement },
  needs: { agreementSign, agreementDue, agreementReview },
};
