import type { TrustData } from '../../../people/PeopleService';

/** What the form of a change offers and compares with. */
export type ChangeData = Pick<TrustData, 'catalogue' | 'today' | 'people' | 'pairs' | 'ended'>;
