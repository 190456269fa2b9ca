import * as React from 'react';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';
import type { NeedDefinition } from '../home/ui/NeedDefinition';
import { dueNeeds, reviewNeeds, signatureNeeds } from './useCases/agreementNeeds';

/** What of a pair's agreement needs somebody. */
export interface AgreementNeed {
  readonly pairKey: string;
  /** First name of the other, or what the group does. */
  readonly name: string;
  /**
   * talk: of my own supervision, due by session three. due: of somebody I supervise. sign: waits for my signature.
   * changed: changed after I had signed. review: to be looked at again.
   */
  readonly what: 'talk' | 'due' | 'sign' | 'changed' | 'review';
  /** Of a review. */
  readonly day?: number;
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
  address: {
    write: ({ pairKey }) => ({ parts: [pairKey] }),
    read: ([pairKey]) => (pairKey ? { pairKey } : undefined),
  },
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

const agreementSign: NeedDefinition<'agreementSign'> = { ...shared, urgency: 30, find: signatureNeeds };
const agreementDue: NeedDefinition<'agreementDue'> = { ...shared, urgency: 40, find: dueNeeds };
const agreementReview: NeedDefinition<'agreementReview'> = { ...shared, urgency: 50, find: reviewNeeds };

export const paperCapability = {
  places: { agreement },
  needs: { agreementSign, agreementDue, agreementReview },
};
