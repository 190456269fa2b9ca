import type { Operation } from '../../platform';
import { demand } from '../access';
import { permission } from '../masks';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { numberArgument, textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Resource } from '../protocol/Reply';
import { action, deny } from '../protocol/Reply';
import { isObject, readBody } from '../protocol/readBody';
import type { Regional } from '../siteTime';
import { knownTimeZoneIds, regionalOf, siteLocal, siteTimeToUtc, zoneOf } from '../siteTime';
import type { WebRow } from '../store/rows';
import { run } from '../../sql';
import { collectionResource, entityResource } from './respond';

export const regionalOperations: readonly Operation[] = [
  {
    surface: 'SharePoint',
    name: 'GET, MERGE /_api/web/RegionalSettings; …/TimeZone, …/TimeZones, utcToLocalTime, localTimeToUtc',
    fidelity: 'partial',
    differs:
      'Six time zones, two locales. MERGE takes LocaleId, FirstDayOfWeek, Time24 and TimeZone {Id}; a real tenant may want CSOM for that.',
    source: 'platform/facts.md, dates; @pnp/sp regional-settings',
    confirmed: false,
  },
];

/** Locales whose dates this tenant can read and write: British and American English. */
const locales = [2057, 1033];

function zoneEntity(id: number, link: string): Entity {
  const zone = zoneOf(id);
  return {
    type: 'SP.TimeZone',
    link,
    values: {
      Description: zone?.name ?? '',
      Id: id,
      Information: { Bias: zone?.bias ?? 0, DaylightBias: zone?.daylight ?? 0, StandardBias: 0 },
    },
  };
}

export function regionalEntity(web: WebRow): Entity {
  const regional = regionalOf(web);
  const british = regional.localeId === 2057;
  return {
    type: 'SP.RegionalSettings',
    link: 'Web/RegionalSettings',
    values: {
      AdjustHijriDays: 0,
      AlternateCalendarType: 0,
      AM: 'AM',
      CalendarType: 1,
      Collation: 25,
      CollationLCID: 2070,
      DateFormat: british ? 1 : 0,
      DateSeparator: '/',
      DecimalSeparator: '.',
      DigitGrouping: '3;0',
      FirstDayOfWeek: regional.firstDayOfWeek,
      FirstWeekOfYear: 0,
      IsEastAsia: false,
      IsRightToLeft: false,
      IsUIRightToLeft: false,
      ListSeparator: ',',
      LocaleId: regional.localeId,
      NegativeSign: '-',
      NegNumberMode: 1,
      PM: 'PM',
      PositiveSign: '',
      ShowWeeks: false,
      ThousandSeparator: ',',
      Time24: regional.time24,
      TimeMarkerPosition: 0,
      TimeSeparator: ':',
      WorkDayEndHour: 1020,
      WorkDays: 62,
      WorkDayStartHour: 480,
    },
    links: { TimeZone: () => zoneEntity(regional.timeZoneId, 'Web/RegionalSettings/TimeZone') },
  };
}

function instant(text: string): Date {
  const at = new Date(/Z$|[+-]\d{2}:\d{2}$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(at.getTime()) ? deny(problems.badArgument('The time is not valid.')) : at;
}

function zoneStep(exchange: Exchange, segment: Segment): Resource | undefined {
  const { web } = exchange;
  if (segment.name === 'utctolocaltime') {
    return action(() => ({
      kind: 'value',
      name: 'UTCToLocalTime',
      type: 'Edm.DateTime',
      value: siteLocal(web, instant(textArgument(segment, 0, 'date')).toISOString()),
    }));
  }
  if (segment.name !== 'localtimetoutc') return undefined;
  return action(() => ({
    kind: 'value',
    name: 'LocalTimeToUTC',
    type: 'Edm.DateTime',
    value: `${siteTimeToUtc(web, instant(textArgument(segment, 0, 'date')))
      .toISOString()
      .slice(0, 19)}Z`,
  }));
}

function readPatch(exchange: Exchange): Partial<Regional> {
  const patch: { -readonly [K in keyof Regional]?: Regional[K] } = {};
  for (const [name, value] of Object.entries(readBody(exchange))) {
    if (name === 'LocaleId') {
      if (typeof value !== 'number' || !locales.includes(value))
        throw problems.badArgument('The locale is not supported.');
      patch.localeId = value;
    } else if (name === 'FirstDayOfWeek') {
      if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 6)
        throw problems.badArgument('FirstDayOfWeek is 0 to 6.');
      patch.firstDayOfWeek = value;
    } else if (name === 'Time24') {
      if (typeof value !== 'boolean') throw problems.badBody("The property 'Time24' must be a boolean.");
      patch.time24 = value;
    } else if (name === 'TimeZone') {
      const id = isObject(value) ? value.Id : undefined;
      if (typeof id !== 'number' || !zoneOf(id)) throw problems.badArgument('The time zone is not supported.');
      patch.timeZoneId = id;
    } else throw problems.unknownProperty(name, 'SP.RegionalSettings');
  }
  return patch;
}

/** `/_api/web/RegionalSettings`: state of each web; dates in forms, CAML and listItemAllFields follow it. */
export function regionalResource(exchange: Exchange): Resource {
  const { web, tenant } = exchange;
  return entityResource(exchange, () => regionalEntity(web), {
    step: (segment) => {
      if (segment.name === 'timezone') {
        return entityResource(exchange, () => zoneEntity(regionalOf(web).timeZoneId, 'Web/RegionalSettings/TimeZone'), {
          step: (inner) => zoneStep(exchange, inner),
        });
      }
      if (segment.name !== 'timezones') return undefined;
      const one = (id: number): Entity =>
        zoneEntity(
          zoneOf(id) ? id : deny(problems.badArgument('The time zone is not supported.')),
          `Web/RegionalSettings/TimeZones(${id})`,
        );
      return collectionResource(exchange, () => knownTimeZoneIds.map(one), {
        step: (inner) => {
          if (inner.name !== 'getbyid') return undefined;
          const read = (): Entity => one(numberArgument(inner, 0, 'id'));
          return entityResource(exchange, read, { methods: { POST: () => ({ kind: 'entity', entity: read() }) } });
        },
      });
    },
    methods: {
      MERGE: () => {
        demand(tenant.db, exchange.actor, web.scope_id, permission.manageWeb);
        run(
          tenant.db,
          'UPDATE webs SET settings = ? WHERE id = ?',
          JSON.stringify({ ...(JSON.parse(web.settings) as object), ...readPatch(exchange) }),
          web.id,
        );
        return { kind: 'empty', status: 204 };
      },
    },
  });
}
