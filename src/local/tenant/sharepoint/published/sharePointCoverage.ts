import type { TypeCoverage } from '../../platform';
import answered from './answeredNames.json';

/** How much of each published type in scope is answered, as the sweep over all of them counted. */
export const sharePointCoverage: readonly TypeCoverage[] = Object.entries(answered).map(
  ([type, { properties, navigations }]): TypeCoverage => ({
    surface: 'SharePoint',
    type,
    properties: properties[1] ?? 0,
    propertiesAnswered: properties[0] ?? 0,
    navigations: navigations[1] ?? 0,
    navigationsAnswered: navigations[0] ?? 0,
  }),
);
