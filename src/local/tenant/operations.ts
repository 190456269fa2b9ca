import { graphOperations } from './graph/graphOperations';
import { graphProbes } from './graph/graphProbes';
import { graphCoverage } from './graph/published/graphCoverage';
import type { Operation, TypeCoverage } from './platform';
import { attachmentOperations } from './sharepoint/handlers/attachments';
import { changesOperations } from './sharepoint/handlers/changes';
import { contentTypeOperations } from './sharepoint/handlers/contentTypes';
import { fieldOperations } from './sharepoint/handlers/fields';
import { fileActionOperations } from './sharepoint/handlers/fileActions';
import { fileVersionOperations } from './sharepoint/handlers/fileVersions';
import { fileOperations } from './sharepoint/handlers/files';
import { folderOperations } from './sharepoint/handlers/folders';
import { itemOperations } from './sharepoint/handlers/item';
import { itemsOperations } from './sharepoint/handlers/items';
import { listOperations } from './sharepoint/handlers/lists';
import { principalOperations } from './sharepoint/handlers/principals';
import { recycleBinOperations } from './sharepoint/handlers/recycleBin';
import { regionalOperations } from './sharepoint/handlers/regional';
import { renderOperations } from './sharepoint/handlers/renderList';
import { roleOperations } from './sharepoint/handlers/roles';
import { searchOperations } from './sharepoint/handlers/search';
import { securableOperations } from './sharepoint/handlers/securable';
import { versionOperations } from './sharepoint/handlers/versions';
import { viewOperations } from './sharepoint/handlers/views';
import { webOperations } from './sharepoint/handlers/web';
import { websOperations } from './sharepoint/handlers/webs';
import { sharePointGuesses } from './sharepoint/sharePointGuesses';
import { surfaceOperations } from './sharepoint/sharePointSurface';

/** The guesses that belong to an operation of SharePoint, under the longest beginning of its name. */
function withGuesses(operation: Operation): Operation {
  const [key] = Object.keys(sharePointGuesses)
    .filter((each) => operation.name.startsWith(each))
    .sort((left, right) => right.length - left.length);
  const guesses = key === undefined ? undefined : sharePointGuesses[key];
  return guesses === undefined ? operation : { ...operation, guesses };
}

/** Everything the tenant does, as each operation declares itself. */
export function allOperations(): readonly Operation[] {
  const sharePoint = [
    ...surfaceOperations,
    ...webOperations,
    ...websOperations,
    ...regionalOperations,
    ...principalOperations,
    ...roleOperations,
    ...securableOperations,
    ...listOperations,
    ...viewOperations,
    ...renderOperations,
    ...changesOperations,
    ...fieldOperations,
    ...contentTypeOperations,
    ...itemsOperations,
    ...itemOperations,
    ...versionOperations,
    ...attachmentOperations,
    ...folderOperations,
    ...fileOperations,
    ...fileActionOperations,
    ...fileVersionOperations,
    ...recycleBinOperations,
    ...searchOperations,
  ];
  return [...sharePoint.map(withGuesses), ...graphOperations];
}

/** What each step of the site proof does that would settle a guess, by its name. */
export const allProbes: Readonly<Record<string, string>> = { ...graphProbes };

/** How much of each published type is answered. */
export const allCoverage: readonly TypeCoverage[] = [...graphCoverage];
