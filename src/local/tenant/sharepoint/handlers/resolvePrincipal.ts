import { addUser, demand } from '../access';
import { permission } from '../masks';
import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import type { Reply } from '../protocol/Reply';
import { action } from '../protocol/Reply';
import type { Properties } from '../protocol/readBody';
import { booleanOf, demandMeant, numberOf, readBody, textOf } from '../protocol/readBody';
import type { SharePointOperation } from '../SharePointOperation';
import { principalOfAccount } from '../store/principalRows';
import type { Candidate } from './findPeople';
import { beginsWith, candidates, hasAddress, isNamed, principalTypes } from './findPeople';

interface PrincipalQuery {
  readonly body: Properties;
  readonly input: string;
  readonly all: readonly Candidate[];
}

function readQuery(exchange: Exchange): PrincipalQuery {
  const { tenant, actor, web } = exchange;
  demand(tenant.db, actor, web.scope_id, permission.browseUserInfo);
  const body = readBody(exchange);
  const input = textOf(body, 'input');
  if (input === undefined) throw problems.badArgument('The parameter input is missing.');
  const all = candidates(exchange, { types: numberOf(body, 'scopes') ?? 15, sources: numberOf(body, 'sources') ?? 15 });
  return { body, input, all };
}

/** SP.Utilities.PrincipalInfo; somebody the site has not met has the id -1. */
function principalInfo(exchange: Exchange, candidate: Candidate): Properties {
  const person = candidate.kind === 'person' ? candidate.account : undefined;
  const id =
    candidate.kind === 'person'
      ? principalOfAccount(exchange.tenant.db, candidate.account.objectId)?.id
      : candidate.row.id;
  const types = {
    person: principalTypes.user,
    claim: principalTypes.securityGroup,
    group: principalTypes.sharePointGroup,
  };
  return {
    Department: person ? '' : null,
    DisplayName: candidate.title,
    Email: person?.mail ?? '',
    JobTitle: person?.jobTitle ?? null,
    LoginName: candidate.login,
    Mobile: person ? '' : null,
    PrincipalId: id ?? -1,
    PrincipalType: types[candidate.kind],
    SIPAddress: person?.mail ?? null,
  };
}

function resolve(exchange: Exchange): Reply {
  const { body, input, all } = readQuery(exchange);
  // people are found in the directory and the site alike
  demandMeant(body, { matchUserInfoList: [false, true] });
  const adds = booleanOf(body, 'addToUserInfoList') === true;
  const matches = booleanOf(body, 'inputIsEmailOnly') === true ? hasAddress : isNamed;
  const found = all.find((candidate) => matches(candidate, input));
  if (found?.kind === 'person' && adds) addUser(exchange.tenant.db, found.account);
  return {
    kind: 'value',
    name: 'ResolvePrincipalInCurrentContext',
    value: found ? principalInfo(exchange, found) : null,
    type: 'SP.Utilities.PrincipalInfo',
  };
}

function search(exchange: Exchange): Reply {
  const { body, input, all } = readQuery(exchange);
  if ((textOf(body, 'groupName') ?? '') !== '') throw problems.notImplemented('groupName');
  const most = numberOf(body, 'maxCount') ?? 0;
  const found = all.filter((candidate) => beginsWith(candidate, input)).slice(0, most > 0 ? most : all.length);
  return {
    kind: 'value',
    name: 'SearchPrincipalsUsingContextWeb',
    value: found.map((candidate) => principalInfo(exchange, candidate)),
    type: 'Collection(SP.Utilities.PrincipalInfo)',
  };
}

export const resolvePrincipal: SharePointOperation = {
  name: 'POST /_api/SP.Utilities.Utility.ResolvePrincipalInCurrentContext, …SearchPrincipalsUsingContextWeb',
  fidelity: 'partial',
  differs:
    'People of the directory, the groups Entra computes and groups of the site; no distribution lists. groupName is refused; matchUserInfoList changes nothing.',
  guesses: [
    'who may resolve and search (anybody who may browse users)',
    'somebody the site has not met has PrincipalId -1',
    'a name that several have resolves to the first of them',
    'addToUserInfoList adds a person and no group',
  ],
  source: "@pnp/sp sputilities/types; SharePoint's $metadata (SP.Utilities.PrincipalInfo)",
  confirmed: false,
  at: {
    root: {
      steps: {
        'sp.utilities.utility.resolveprincipalincurrentcontext': ({ exchange }) => action(() => resolve(exchange)),
        'sp.utilities.utility.searchprincipalsusingcontextweb': ({ exchange }) => action(() => search(exchange)),
      },
    },
  },
};
