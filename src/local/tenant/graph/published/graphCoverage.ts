import type { TypeCoverage } from '../../platform';
import { answered } from './answered';
import type { GraphType } from './publishedNames';
import { published } from './publishedNames';

/** How much of each type the tenant answers, for FIDELITY.md; a test holds it to what requests meet. */
export const graphCoverage: readonly TypeCoverage[] = (Object.keys(answered) as GraphType[]).map((type) => ({
  surface: 'Graph',
  type,
  properties: published[type].properties.length,
  propertiesAnswered: answered[type].properties.length,
  navigations: published[type].navigations.length,
  navigationsAnswered: answered[type].expanded.length + answered[type].paths.length,
}));
