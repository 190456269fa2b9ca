import { bodiesOf, numberOf, stringOf } from '../../ground/sharepoint/bodies';
import type { Body } from '../../ground/sharepoint/bodies';
import type { PaperDraft } from '../rules/WorkItem';

/** What the body of a draft says. Whether its parts are what they should be is asked where a draft is opened. */
export const paperDraftOf = (body: Body): Pick<PaperDraft, 'paper' | 'sections' | 'reviewDay'> => ({
  paper: stringOf(body, 'paper'),
  reviewDay: numberOf(body, 'reviewDay'),
  sections: bodiesOf(body, 'sections') as unknown as PaperDraft['sections'],
});
