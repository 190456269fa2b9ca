import type { SharePointOperation } from './SharePointOperation';

/** What holds for every request; the surface and its protocol answer it, at no place of its own. */
export const everyRequest: SharePointOperation = {
  name: 'every SharePoint request',
  fidelity: 'partial',
  differs:
    'Names of object properties are taken without regard to case in $select, $expand, $filter and $orderby; in a body they are taken as written.',
  guesses: [
    'names of columns are compared with their case, as against those of object properties',
    'a property selected in another case is answered in its own',
    'an action that is only POSTed to takes any X-HTTP-Method',
    'every action takes its parameters from the body where its address has none',
    'an address without a leading slash begins at the server where it names the web, else at the web',
  ],
  source: 'unmodified clients run against the tenant; @pnp/sp (parameters in bodies)',
  confirmed: false,
  at: {},
};
