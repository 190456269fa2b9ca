import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The types of Graph whose names the tenant knows, as the metadata spells them. */
const typesInScope = [
  'user',
  'group',
  'mailboxSettings',
  'automaticRepliesSetting',
  'workingHours',
  'localeInfo',
  'timeZoneBase',
  'calendar',
  'event',
  'attendee',
  'attendeeBase',
  'emailAddress',
  'responseStatus',
  'timeSlot',
  'timeConstraint',
  'dateTimeTimeZone',
  'location',
  'physicalAddress',
  'outlookGeoCoordinates',
  'itemBody',
  'patternedRecurrence',
  'recurrencePattern',
  'recurrenceRange',
  'onlineMeetingInfo',
  'singleValueLegacyExtendedProperty',
  'fileAttachment',
  'todoTaskList',
  'todoTask',
  'checklistItem',
  'linkedResource',
  'taskFileAttachment',
  'site',
  'drive',
  'driveItem',
] as const;

interface Names {
  readonly properties: readonly string[];
  readonly navigations: readonly string[];
}

/** Reads npm @microsoft/microsoft-graph-types as text: what is typed by an entity is a navigation, the rest a property. */
export function publishedNames(): Record<string, Names> {
  const source = readFileSync(require.resolve('@microsoft/microsoft-graph-types/microsoft-graph.d.ts'), 'utf8').replace(
    /\/\*[^]*?\*\/|\/\/.*$/gm,
    '',
  );
  const interfaces = new Map(
    [...source.matchAll(/export interface (\w+)(?: extends (\w+))? \{([^}]*)\}/g)].map(
      ([, name = '', base, body = '']) => [name, { base, body }],
    ),
  );
  const isEntity = (name: string): boolean =>
    name === 'Entity' || (interfaces.get(name)?.base !== undefined && isEntity(interfaces.get(name)?.base ?? ''));
  const membersOf = (name: string): { name: string; type: string }[] => {
    const found = interfaces.get(name);
    if (found === undefined) throw new Error(`The published types have no ${name}.`);
    const own = [...found.body.matchAll(/"?([\w@.]+)"?\?:\s*([^;]+);/g)].map(([, key = '', type = '']) => ({
      name: key,
      type: type
        .trim()
        .replace(/^NullableOption<(.*)>$/, '$1')
        .replace(/\[\]$/, ''),
    }));
    return [...(found.base === undefined ? [] : membersOf(found.base)), ...own];
  };
  const sorted = (names: readonly { name: string }[]): string[] => names.map(({ name }) => name).sort();
  return Object.fromEntries(
    typesInScope.map((type) => {
      const members = membersOf(type.charAt(0).toUpperCase() + type.slice(1));
      return [
        type,
        {
          properties: sorted(members.filter((member) => !isEntity(member.type))),
          navigations: sorted(members.filter((member) => isEntity(member.type))),
        },
      ];
    }),
  );
}

export const namesFile = path.join(__dirname, '../../../src/local/tenant/graph/published/graphTypes.json');

// tsx tests/tenant/graph/publishedNames.ts: brings the tenant's copy of the names up to date
if (require.main === module) writeFileSync(namesFile, `${JSON.stringify(publishedNames(), undefined, 2)}\n`);
