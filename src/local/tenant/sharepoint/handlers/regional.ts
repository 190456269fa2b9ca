import { demand } from '../access';
import { permission } from '../masks';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { numberArgument, textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import { unknownName } from '../protocol/refuseName';
import type { Reply, Resource } from '../protocol/Reply';
import { action, deny } from '../protocol/Reply';
import { isObject, memberNames, readBody } from '../protocol/readBody';
import type { Regional } from '../siteTime';
import { knownTimeZoneIds, regionalOf, siteLocal, siteTimeToUtc, zoneOf } from '../siteTime';
import type { WebRow } from '../store/rows';
import { collectionResource, entityResource } from './respond';
import type { SharePointOperation } from '../SharePointOperation';
import { updateWeb } from '../store/webRows';
import { stepsBy } from '../ways';

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

function utcToLocal(exchange: Exchange, segment: Segment): Reply {
  return {
    kind: 'value',
    name: 'UTCToLocalTime',
    type: 'Edm.DateTime',
    value: siteLocal(exchange.web, instant(textArgument(segment, 0, 'date')).toISOString()),
  };
}

function localToUtc(exchange: Exchange, segment: Segment): Reply {
  const at = siteTimeToUtc(exchange.web, instant(textArgument(segment, 0, 'date')));
  return {
    kind: 'value',
    name: 'LocalTimeToUTC',
    type: 'Edm.DateTime',
    value: `${at.toISOString().slice(0, 19)}Z`,
  };
}

/** How each property that can be changed is read. */
const readers: Readonly<Record<string, (value: unknown) => Partial<Regional>>> = {
  LocaleId: (value) =>
    typeof value === 'number' && locales.includes(value)
      ? { localeId: value }
      : deny(problems.badArgument('The locale is not supported.')),
  FirstDayOfWeek: (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 6
      ? { firstDayOfWeek: value }
      : deny(problems.badArgument('FirstDayOfWeek is 0 to 6.')),
  Time24: (value) =>
    typeof value === 'boolean' ? { time24: value } : deny(problems.badBody("The property 'Time24' must be a boolean.")),
  TimeZone: (value) => {
    const id = isObject(value) ? value.Id : undefined;
    return typeof id === 'number' && zoneOf(id)
      ? { timeZoneId: id }
      : deny(problems.badArgument('The time zone is not supported.'));
  },
};

function readPatch(exchange: Exchange): Partial<Regional> {
  const body = readBody(exchange);
  return memberNames(body).reduce<Partial<Regional>>((patch, name) => {
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (!read) throw unknownName('SP.RegionalSettings', name);
    return { ...patch, ...read(body[name]) };
  }, {});
}

function timeZones(exchange: Exchange): Resource {
  const one = (id: number): Entity =>
    zoneEntity(
      zoneOf(id) ? id : deny(problems.badArgument('The time zone is not supported.')),
      `Web/RegionalSettings/TimeZones(${id})`,
    );
  return collectionResource(exchange, () => knownTimeZoneIds.map(one), {
    step: stepsBy({
      getbyid: (segment) => {
        const read = (): Entity => one(numberArgument(segment, 0, 'id'));
        return entityResource(exchange, read, { methods: { POST: () => ({ kind: 'entity', entity: read() }) } });
      },
    }),
  });
}

/** `/_api/web/RegionalSettings`: state of each web; dates in forms, CAML and listItemAllFields follow it. */
function regionalResource(exchange: Exchange): Resource {
  const { web, tenant } = exchange;
  const zone = (): Entity => zoneEntity(regionalOf(web).timeZoneId, 'Web/RegionalSettings/TimeZone');
  return entityResource(exchange, () => regionalEntity(web), {
    step: stepsBy({
      timezone: () =>
        entityResource(exchange, zone, {
          step: stepsBy({
            utctolocaltime: (inner) => action(() => utcToLocal(exchange, inner)),
            localtimetoutc: (inner) => action(() => localToUtc(exchange, inner)),
          }),
        }),
      timezones: () => timeZones(exchange),
    }),
    methods: {
      MERGE: () => {
        demand(tenant.db, exchange.actor, web.scope_id, permission.manageWeb);
        const settings = { ...(JSON.parse(web.settings) as object), ...readPatch(exchange) };
        updateWeb(tenant.db, web.id, { ...web, settings: JSON.stringify(settings) });
        return { kind: 'empty', status: 204 };
      },
    },
  });
}

export const regionalSettings: SharePointOperation = {
  name: 'GET, MERGE /_api/web/RegionalSettings; …/TimeZone, …/TimeZones, utcToLocalTime, localTimeToUtc',
  fidelity: 'partial',
  differs:
    'Six time zones, two locales. MERGE takes LocaleId, FirstDayOfWeek, Time24 and TimeZone {Id}; a real tenant may want CSOM for that.',
  guesses: ['MERGE works over REST at all', 'codes for an unknown zone or locale'],
  source: 'platform/facts.md, dates; @pnp/sp regional-settings',
  confirmed: false,
  at: { web: { steps: { regionalsettings: ({ exchange }) => regionalResource(exchange) } } },
};
