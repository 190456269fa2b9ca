import { askedList } from '../../../../sharepoint/lists/askedList';
import { lowestOfEachKey } from '../../../ground/rules/lowestOfEachKey';
import { isInstant } from '../../../ground/rules/days';
import { bodiesOf, bodyOf, stringOf, stringsOf } from '../../../ground/sharepoint/bodies';
import type { Body } from '../../../ground/sharepoint/bodies';
import { isOneOf, itemIdOf, personIn, textIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import { columnsOf } from '../../../ground/sharepoint/columnsOf';
import { isServiceError } from '../../../ground/rules/ServiceError';
import { askedSelect } from './newestAsks';
import { checkInAnswers, dutyDeeds, isOpenAsk } from '../rules/DutyAsk';
import type { DutyAsk, DutyStep } from '../rules/DutyAsk';

export const askColumns = columnsOf(askedList.columns, { stamps: ['Created'] });
export const askSelection = { select: askedSelect, expand: ['Author'] };

/** Open ones of one person beyond these are left out: nobody can fill the page of those on duty. */
const mostOfOne = 5;
const mostInRota = 50;
const mostSteps = 200;

/** Newest first. A row that cannot be read closes nothing: it is left out. */
export function asksIn(rows: readonly Row[]): readonly DutyAsk[] {
  const asks = rows.flatMap((row): DutyAsk[] => {
    const ask = askIn(row);
    return ask === undefined ? [] : [ask];
  });
  const counts = new Map<string, number>();
  return [...lowestOfEachKey(asks)]
    .sort((a, b) => b.itemId - a.itemId)
    .filter((ask) => {
      if (!isOpenAsk(ask)) return true;
      const count = (counts.get(ask.byLogin) ?? 0) + 1;
      counts.set(ask.byLogin, count);
      return count <= mostOfOne;
    });
}

export function askIn(row: Row): DutyAsk | undefined {
  const { values, known } = askColumns.read(row);
  try {
    const body = bodyOf(values.body);
    return {
      key: values.key,
      itemId: itemIdOf(row),
      etag: textIn(row, 'odata.etag'),
      byLogin: personIn(row, 'Author', 'Name'),
      byName: personIn(row, 'Author', 'Title'),
      askedAt: textIn(row, 'Created'),
      urgency: values.urgency,
      forKey: values.forKey,
      rota: stringsOf(body, 'rota').slice(0, mostInRota),
      status: known ? values.status : 'unknown',
      day: values.day,
      steps: bodiesOf(body, 'steps').slice(-mostSteps).flatMap(stepIn),
    };
  } catch (error) {
    if (isServiceError(error) && error.code === 'invalid') return undefined;
    throw error;
  }
}

function stepIn(body: Body): DutyStep[] {
  const what = stringOf(body, 'what');
  const at = stringOf(body, 'at');
  const { days, answer } = body;
  if (!isOneOf(dutyDeeds, what) || !isInstant(at)) return [];
  return [
    {
      what,
      at,
      byKey: stringOf(body, 'byKey'),
      ...(typeof days === 'number' ? { days } : {}),
      ...(typeof answer === 'string' && isOneOf(checkInAnswers, answer) ? { answer } : {}),
    },
  ];
}
