import * as React from 'react';
import type { Session } from '../rules/Session';
import { lookInNeeds, tookPlaceNeeds } from './useCases/lookInNeeds';
import { bareAddress, pairAddress } from '../../ground/ui/addresses';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';
import type { NeedDefinition } from '../home/ui/NeedDefinition';
import type { HelpRequest } from '../rules/WorkItem';
import { requestNeeds } from './useCases/requestNeeds';

declare module '../../ground/ui/Route' {
  interface Routes {
    /** What one will do for oneself after a debrief. */
    readonly ownPlan: Bare;
    /** What I am entitled to, had and have coming, and what the policy says when a session is late. */
    readonly entitlement: { readonly pairKey: string };
  }
}

declare module '../home/Needs' {
  interface Needs {
    readonly request: {
      readonly request: HelpRequest;
      readonly name: string;
      readonly schoolName: string;
      /** The offer of what was asked for that the two roles know. */
      readonly offerKey?: string | undefined;
      /** Of what was asked for nothing is kept but that it took place. */
      readonly factOnly?: boolean;
      /** The time that is booked for it. */
      readonly session?: Session;
    };
    readonly tookPlace: { readonly session: Session; readonly title: string; readonly name: string };
    readonly lookIn: {
      readonly session: Session;
      readonly title: string;
      readonly name: string;
      /** After how many days; those that were not answered. */
      readonly days: readonly number[];
    };
  }
}

const request: NeedDefinition<'request'> = {
  urgency: 10,
  find: requestNeeds,
  keyOf: (need) => need.request.key,
  line: React.lazy(() =>
    import(/* webpackChunkName: 'debrief-needs' */ './ui/needs/RequestNeed').then((file) => ({
      default: file.RequestNeed,
    })),
  ),
};

const tookPlace: NeedDefinition<'tookPlace'> = {
  urgency: 10,
  find: tookPlaceNeeds,
  keyOf: ({ session }) => session.key,
  line: React.lazy(() =>
    import(/* webpackChunkName: 'debrief-needs' */ './ui/needs/TookPlaceNeed').then((file) => ({
      default: file.TookPlaceNeed,
    })),
  ),
};

const lookIn: NeedDefinition<'lookIn'> = {
  urgency: 10,
  find: lookInNeeds,
  keyOf: ({ session }) => session.key,
  line: React.lazy(() =>
    import(/* webpackChunkName: 'debrief-needs' */ './ui/needs/LookInNeed').then((file) => ({
      default: file.LookInNeed,
    })),
  ),
};

const ownPlan: PlaceDefinition<'ownPlan'> = {
  address: bareAddress,
  bar: 'home',
  page: React.lazy(() =>
    import(/* webpackChunkName: 'own-plan-page' */ './ui/OwnPlanPage').then((file) => ({ default: file.OwnPlanPage })),
  ),
};

const entitlement: PlaceDefinition<'entitlement'> = {
  address: pairAddress,
  bar: 'home',
  flow: true,
  page: React.lazy(() =>
    import(/* webpackChunkName: 'entitlement-page' */ './ui/EntitlementPage').then((file) => ({
      default: file.EntitlementPage,
    })),
  ),
};

export const helpCapability = { places: { ownPlan, entitlement }, needs: { request, tookPlace, lookIn } };
