import type { PersonKey } from '../../ground/rules/Person';

/** What is open about one member of staff. */
export interface OpenAbout {
  readonly form: 'ask' | 'facts' | 'sheet';
  readonly personKey: PersonKey;
}

export interface Opens {
  readonly onOpen: (what: OpenAbout) => void;
}
