import type { Operation } from '../platform';
import { endpoints } from './endpoints';

/** What Graph does here and how true it is, for FIDELITY.md. */
export const graphOperations: readonly Operation[] = endpoints.map(({ method, path, below, operation }) => ({
  surface: 'Graph',
  name: `${method} ${below === 'person' ? `/me${path === '' ? '' : `/${path}`}` : `/${path}`}`,
  ...operation
}));
