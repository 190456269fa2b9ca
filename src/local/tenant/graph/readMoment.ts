import { asObject, asText, invalidProperty, refuseUnknown, unreadable } from './readBody';
import { ianaZone, readDateTime, wallToUtc } from './zones';

export interface Moment {
  readonly atUtc: number;
  /** Zone name as sent. */
  readonly zone: string;
}

/** Reads a dateTimeTimeZone. Text with its own offset is an instant, whatever the zone beside it says. */
export function readMoment(value: unknown, what: string): Moment {
  const body = asObject(value, what);
  refuseUnknown(body, ['dateTime', 'timeZone'], 'dateTimeTimeZone');
  if (body['dateTime'] === undefined || body['dateTime'] === null) throw invalidProperty();
  const text = asText(body['dateTime'], `${what}/dateTime`);
  const zone =
    body['timeZone'] === undefined || body['timeZone'] === null ? '' : asText(body['timeZone'], `${what}/timeZone`);
  const iana = ianaZone(zone);
  const read = readDateTime(text);
  if (read === undefined) throw unreadable(`Cannot convert the literal '${text}' to the expected type 'Edm.DateTime'.`);
  return { atUtc: read.zoned ? read.at : wallToUtc(read.at, iana), zone };
}
