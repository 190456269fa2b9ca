import { graphOperations } from './graph/graphOperations';
import { graphProbes } from './graph/graphProbes';
import { graphCoverage } from './graph/published/graphCoverage';
import type { Operation, TypeCoverage } from './platform';
import { sharePointCoverage } from './sharepoint/published/sharePointCoverage';
import { sharePointOperations } from './sharepoint/sharePointOperations';
import { probeOf, sharePointProbes } from './sharepoint/sharePointProbes';

/** Everything the tenant does, as each operation declares itself. */
export function allOperations(): readonly Operation[] {
  const sharePoint = sharePointOperations.map(
    ({ at: _places, envelope: _envelope, guesses, ...operation }): Operation => ({
      surface: 'SharePoint',
      ...operation,
      guesses: guesses.map((says) => ({ says, probe: probeOf(operation.name) })),
    }),
  );
  return [...sharePoint, ...graphOperations];
}

/** What each step of the site proof does that would settle a guess, by its name. */
export const allProbes: Readonly<Record<string, string>> = { ...sharePointProbes, ...graphProbes };

/** How much of each published type is answered. */
export const allCoverage: readonly TypeCoverage[] = [...sharePointCoverage, ...graphCoverage];
