import { demand } from '../access';
import { permission } from '../masks';
import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import type { Reply } from '../protocol/Reply';
import { action } from '../protocol/Reply';
import type { Properties } from '../protocol/readBody';
import { demandMeant, numberOf, objectOf, readBody, textOf } from '../protocol/readBody';
import { demandNames } from '../protocol/refuseName';
import type { SharePointOperation } from '../SharePointOperation';
import type { Candidate } from './findPeople';
import { beginsWith, candidates, isNamed } from './findPeople';

/** SP.UI.ApplicationPages.ClientPeoplePickerQueryParameters (SharePoint's $metadata). */
const knownParameters = [
  'AllowEmailAddresses',
  'AllowMultipleEntities',
  'AllowOnlyEmailAddresses',
  'AllUrlZones',
  'EnabledClaimProviders',
  'ForceClaims',
  'MaximumEntitySuggestions',
  'PrincipalSource',
  'PrincipalType',
  'QuerySettings',
  'QueryString',
  'Required',
  'SharePointGroupID',
  'UrlZone',
  'UrlZoneSpecified',
  'UseSubstrateSearch',
  'WebApplicationID',
];

/** Parameters that change nothing here, with the values that ask for what is done anyway. */
const meant = {
  AllowEmailAddresses: [false, true],
  AllowMultipleEntities: [false, true],
  AllowOnlyEmailAddresses: [false],
  AllUrlZones: [false, true],
  EnabledClaimProviders: [''],
  ForceClaims: [false],
  QuerySettings: [],
  Required: [false, true],
  UrlZone: [0],
  UrlZoneSpecified: [false],
  UseSubstrateSearch: [false, true],
  WebApplicationID: ['', '00000000-0000-0000-0000-000000000000'],
};

const everyKind = 15;
const mostSuggestions = 30;

interface PickerQuery {
  readonly text: string;
  readonly found: readonly Candidate[];
}

function readParameters(exchange: Exchange): Properties {
  const parameters = objectOf(readBody(exchange), 'queryParams');
  demandNames(parameters, 'SP.UI.ApplicationPages.ClientPeoplePickerQueryParameters', knownParameters);
  if ((numberOf(parameters, 'SharePointGroupID') ?? 0) > 0) throw problems.notImplemented('SharePointGroupID');
  demandMeant(parameters, meant);
  return parameters;
}

/** Those whose name or address begins with the text asked for. */
function search(exchange: Exchange): PickerQuery {
  const { tenant, actor, web } = exchange;
  demand(tenant.db, actor, web.scope_id, permission.browseUserInfo);
  const parameters = readParameters(exchange);
  const text = textOf(parameters, 'QueryString') ?? '';
  const most = numberOf(parameters, 'MaximumEntitySuggestions') ?? mostSuggestions;
  const types = numberOf(parameters, 'PrincipalType') ?? everyKind;
  const sources = numberOf(parameters, 'PrincipalSource') ?? everyKind;
  const found = candidates(exchange, { types, sources }).filter((candidate) => beginsWith(candidate, text));
  return { text, found: found.slice(0, Math.max(0, most)) };
}

const kinds = {
  person: { EntityType: 'User', ProviderName: 'Tenant' },
  claim: { EntityType: 'SecGroup', ProviderName: 'Tenant' },
  group: { EntityType: 'SPGroup', ProviderName: '' },
} as const;

function dataOf(candidate: Candidate): Readonly<Record<string, string>> {
  if (candidate.kind === 'person') {
    const { jobTitle, mail, objectId } = candidate.account;
    return {
      IsAltSecIdPresent: 'False',
      Title: jobTitle,
      Email: mail,
      MobilePhone: '',
      ObjectId: objectId,
      Department: '',
    };
  }
  return candidate.kind === 'group'
    ? { SPGroupID: String(candidate.row.id), AccountName: candidate.title, PrincipalType: 'SharePointGroup' }
    : {};
}

function entityOf(candidate: Candidate): Readonly<Record<string, unknown>> {
  const { EntityType, ProviderName } = kinds[candidate.kind];
  return {
    Key: candidate.login,
    DisplayText: candidate.title,
    IsResolved: true,
    Description: candidate.kind === 'person' ? candidate.account.mail : candidate.title,
    EntityType,
    EntityData: dataOf(candidate),
    MultipleMatches: [],
    ProviderName,
    ProviderDisplayName: ProviderName,
  };
}

/** What could not be told: the text as it was asked, with those it may mean. */
function unresolved(text: string, found: readonly Candidate[]): Readonly<Record<string, unknown>> {
  return {
    Key: text,
    DisplayText: text,
    IsResolved: false,
    Description: text,
    EntityType: '',
    EntityData: {},
    MultipleMatches: found.map(entityOf),
    ProviderName: '',
    ProviderDisplayName: '',
  };
}

/** The answer is JSON written as text. */
function asText(name: string, value: unknown): Reply {
  return { kind: 'value', name, value: JSON.stringify(value), type: 'Edm.String' };
}

function searchUser(exchange: Exchange): Reply {
  return asText('ClientPeoplePickerSearchUser', search(exchange).found.map(entityOf));
}

function resolveUser(exchange: Exchange): Reply {
  const { text, found } = search(exchange);
  const named = found.filter((candidate) => isNamed(candidate, text));
  const [one, ...more] = named.length > 0 ? named : found;
  const answer = one && more.length === 0 ? entityOf(one) : unresolved(text, found);
  return asText('ClientPeoplePickerResolveUser', answer);
}

const service = 'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface';

export const peoplePicker: SharePointOperation = {
  name: 'POST /_api/SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.ClientPeoplePickerSearchUser, …ClientPeoplePickerResolveUser',
  fidelity: 'partial',
  differs:
    'People of the directory, the groups Entra computes and groups of the site; no distribution lists, addresses outside the directory or search by anything but the beginning of a name or address. SharePointGroupID is refused.',
  guesses: [
    'who may search (anybody who may browse users)',
    'in which order people come',
    'what a group of the site has as Key and EntityData',
    'what could not be resolved has its text as Key',
  ],
  source: "@pnp/sp profiles/types; SharePoint's $metadata; answers quoted in public client code (form of a person)",
  confirmed: false,
  at: {
    root: {
      steps: {
        [`${service}.clientpeoplepickersearchuser`]: ({ exchange }) => action(() => searchUser(exchange)),
        [`${service}.clientpeoplepickerresolveuser`]: ({ exchange }) => action(() => resolveUser(exchange)),
      },
    },
  },
};
