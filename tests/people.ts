import { personOf } from './builders/personOf';

/** The invented people of the tests, each once. Where a test needs the local tenant's accounts it asks `hubSite`. */
export const priya = personOf({ key: 'priya', name: 'Priya Nair' });
export const hannah = personOf({
  key: 'hannah',
  name: 'Hannah Okafor',
  jobTitle: 'Head of Safeguarding',
  roles: ['headOfSafeguarding'],
  schoolKey: 'trust',
});
export const carys = personOf({
  key: 'carys',
  name: 'Carys Dunmore',
  jobTitle: 'EYFS lead',
  roles: ['eyfs'],
  schoolKey: 'pennywick',
});
export const amy = personOf({
  key: 'amy',
  name: 'Amy Rusk',
  jobTitle: 'EYFS practitioner',
  roles: ['eyfs'],
  schoolKey: 'pennywick',
});
export const ros = personOf({
  key: 'ros',
  name: 'Ros Tremayne',
  jobTitle: 'External supervisor',
  roles: ['externalSupervisor'],
  schoolKey: 'trust',
});
export const gareth = personOf({
  key: 'gareth',
  name: 'Gareth Sands',
  jobTitle: 'Head of HR',
  roles: ['recordKeeper'],
  schoolKey: 'trust',
});
export const dele = personOf({
  key: 'dele',
  name: 'Dele Adeyemi',
  jobTitle: 'Lead DSL',
  roles: ['leadDsl'],
  schoolKey: 'merrowfield',
});

/** Names, as the trust's settings have them. */
export const keepers: readonly string[] = ['Miriam Holt', gareth.name];
export const administrators: readonly string[] = ['Jo Lister', 'Sam Eames'];
