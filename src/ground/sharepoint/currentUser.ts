import { SPCollection, SPInstance } from '@pnp/sp';
import type { ISPCollection, ISPInstance, SPFI } from '@pnp/sp';

// PnPjs's own way would bring all that can be done with users and groups into the first view

/** The signed-in person's account on the site. */
export const currentUser = ({ web }: SPFI): ISPInstance => SPInstance(web, 'currentUser');

/** Groups of the site that the signed-in person is in. */
export const ownGroups = ({ web }: SPFI): ISPCollection => SPCollection(web, 'currentUser/groups');
