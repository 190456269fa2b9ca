import type { Location } from './eventRow';
import type { Json } from './readBody';
import { asMember, asNumber, asObject, asText, refuseUnknown } from './readBody';

const types = [
  'default',
  'conferenceRoom',
  'homeAddress',
  'businessAddress',
  'geoCoordinates',
  'streetAddress',
  'hotel',
  'restaurant',
  'localBusiness',
  'postalAddress',
] as const;
const idTypes = ['unknown', 'locationStore', 'directory', 'private', 'bing'] as const;
const addressParts = ['street', 'city', 'state', 'countryOrRegion', 'postalCode'];
const coordinateParts = ['latitude', 'longitude', 'accuracy', 'altitude', 'altitudeAccuracy'];

const isSent = (value: unknown): boolean => value !== undefined && value !== null;

function readParts(
  value: unknown,
  what: string,
  names: readonly string[],
  read: (part: unknown, what: string) => unknown,
): Json {
  const body = asObject(value, what);
  refuseUnknown(body, names, what.endsWith('address') ? 'physicalAddress' : 'outlookGeoCoordinates');
  const sent = names.filter((name) => isSent(body[name]));
  return Object.fromEntries(sent.map((name) => [name, read(body[name], `${what}/${name}`)]));
}

/** A place as Exchange keeps it: found in no directory, it is its own key. */
export function readLocation(value: unknown): Location {
  const body = asObject(value, 'location');
  refuseUnknown(
    body,
    [
      'displayName',
      'locationType',
      'locationUri',
      'locationEmailAddress',
      'address',
      'coordinates',
      'uniqueId',
      'uniqueIdType',
    ],
    'location',
  );
  const text = (name: string): string => (isSent(body[name]) ? asText(body[name], `location/${name}`) : '');
  const displayName = text('displayName');
  return {
    displayName,
    ...(isSent(body['locationUri']) && { locationUri: text('locationUri') }),
    ...(isSent(body['locationEmailAddress']) && { locationEmailAddress: text('locationEmailAddress') }),
    ...(isSent(body['address']) && { address: readParts(body['address'], 'location/address', addressParts, asText) }),
    ...(isSent(body['coordinates']) && {
      coordinates: readParts(body['coordinates'], 'location/coordinates', coordinateParts, asNumber),
    }),
    locationType: asMember(body['locationType'] ?? 'default', types, 'location/locationType'),
    uniqueId: isSent(body['uniqueId']) ? text('uniqueId') : displayName,
    uniqueIdType: asMember(body['uniqueIdType'] ?? 'private', idTypes, 'location/uniqueIdType'),
  };
}
