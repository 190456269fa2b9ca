import type { NeedDefinition } from '../home/ui/NeedDefinition';
import type { HelpRequest } from '../rules/WorkItem';
import { RequestNeed } from './ui/needs/RequestNeed';
import { requestNeeds } from './useCases/requestNeeds';

declare module '../home/Needs' {
  interface Needs {
    readonly request: { readonly request: HelpRequest; readonly name: string; readonly schoolName: string };
  }
}

const request: NeedDefinition<'request'> = {
  urgency: 10,
  find: requestNeeds,
  keyOf: (need) => need.request.key,
  line: RequestNeed,
};

export const helpCapability = { needs: { request } };
