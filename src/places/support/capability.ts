import * as React from 'react';
import type { AcademicYear } from '../../ground/rules/School';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';
import { supportAddress } from './supportAddress';

declare module '../../ground/ui/Route' {
  interface Routes {
    /**
     * What the trust offers me this year; of the plan that is named, where there are several, and at that offer. Or a
     * page beneath it.
     */
    readonly support: { readonly planKey?: string | undefined; readonly offerKey?: string | undefined };
    /** Where leads write it. */
    readonly supportDesk: { readonly planKey: string; readonly year: AcademicYear };
  }
}

const support: PlaceDefinition<'support'> = {
  address: supportAddress,
  bar: { label: 'Support', shown: ({ listed, oversees }) => listed || oversees },
  page: React.lazy(() =>
    import(/* webpackChunkName: 'support' */ './SupportPage').then((file) => ({ default: file.SupportPage })),
  ),
};

const supportDesk: PlaceDefinition<'supportDesk'> = {
  address: {
    write: ({ planKey, year }) => ({ parts: [planKey, year] }),
    read: ([planKey, year]) => (planKey && year ? { planKey, year } : undefined),
    instead: { place: 'support' },
  },
  bar: 'support',
  page: React.lazy(() =>
    import(/* webpackChunkName: 'support-desk' */ './SupportDeskPage').then((file) => ({
      default: file.SupportDeskPage,
    })),
  ),
};

export const supportCapability = { places: { support, supportDesk } };
