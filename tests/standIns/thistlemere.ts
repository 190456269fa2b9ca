import { startingCatalogue } from '../../sharepoint/content/startingCatalogue';
import { defaultSettings } from '../../sharepoint/content/defaultSettings';
import type { TrustCatalogue } from '../../src/ground/rules/Catalogue';
import { demoSchools, demoSchoolYears } from '../../src/local/demo/demoTerms';

/** The reference data of a trust that uses what the Hub ships. */
export const thistlemere: TrustCatalogue = {
  ...startingCatalogue,
  settings: {
    ...defaultSettings,
    trustName: 'Thistlemere Learning Trust',
    keepers: ['Gareth Sands'],
    administrators: ['Jo Lister'],
  },
  schools: demoSchools,
  schoolYears: demoSchoolYears,
};
