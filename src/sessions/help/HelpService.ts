import type { Outcome } from '../../ground/rules/Issue';
import type { HelpRequest } from '../rules/WorkItem';

/** Asking for help, and answering. Each may reject with a ServiceError; user mistakes come back as Outcome. */
export interface HelpService {
  askForHelp(input: { readonly pairKey: string; readonly what: 'debrief' | 'adHoc' }): Promise<Outcome<HelpRequest>>;
  answerRequest(request: HelpRequest, status: HelpRequest['status']): Promise<HelpRequest>;
}
