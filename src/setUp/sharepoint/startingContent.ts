import { defaultSettings } from '../../../sharepoint/content/defaultSettings';
import { clauses } from '../../../sharepoint/content/clauses';
import { startingCatalogue } from '../../../sharepoint/content/startingCatalogue';
import type { StartingContent } from './planContent';

/** What a new site starts with. */
export const content: StartingContent = { catalogue: startingCatalogue, clauses, settings: defaultSettings };
