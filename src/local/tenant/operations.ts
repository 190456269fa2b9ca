import { graphGuesses } from './graph/graphGuesses';
import { graphOperations } from './graph/graphOperations';
import type { Operation } from './platform';
import { sharePointOperations } from './sharepoint/sharePointOperations';

function withGuesses(operation: Operation): Operation {
  const guesses = graphGuesses[operation.name];
  return guesses === undefined ? operation : { ...operation, guesses };
}

/** Everything the tenant does, as each operation declares itself. */
export function allOperations(): readonly Operation[] {
  const sharePoint = sharePointOperations.map(
    ({ at: _places, envelope: _envelope, ...operation }): Operation => ({ surface: 'SharePoint', ...operation }),
  );
  return [...sharePoint, ...graphOperations.map(withGuesses)];
}
