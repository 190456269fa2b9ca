import { clauseKinds } from '../../ground/rules/Clause';
import { ServiceError } from '../../ground/rules/ServiceError';
import { isDay } from '../../ground/rules/days';
import { bodiesOf, numberOf, stringOf } from '../../ground/sharepoint/bodies';
import type { Body } from '../../ground/sharepoint/bodies';
import { oneOf } from '../../ground/sharepoint/cells';
import { paperKinds } from '../../records/rules/paperKinds';
import type { PaperDraft } from '../rules/WorkItem';

/** What the body of a draft says; rejects with `invalid` for anything else. */
export function paperDraftOf(body: Body): Pick<PaperDraft, 'paper' | 'sections' | 'reviewDay'> {
  const reviewDay = numberOf(body, 'reviewDay');
  if (!isDay(reviewDay)) throw new ServiceError('invalid');
  return {
    paper: oneOf(paperKinds, stringOf(body, 'paper')),
    reviewDay,
    sections: bodiesOf(body, 'sections').map((section) => ({
      key: stringOf(section, 'key'),
      edition: numberOf(section, 'edition'),
      title: stringOf(section, 'title'),
      how: oneOf(clauseKinds, stringOf(section, 'how')),
      trust: stringOf(section, 'trust'),
      words: stringOf(section, 'words'),
      byKey: stringOf(section, 'byKey'),
      at: stringOf(section, 'at'),
    })),
  };
}
