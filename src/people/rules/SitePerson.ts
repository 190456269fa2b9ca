import type { PersonKey } from '../../ground/rules/Person';

/** Somebody as the site knows them. */
export interface SitePerson {
  readonly key: PersonKey;
  readonly name: string;
  readonly login: string;
  readonly mail: string;
}
