import type { EnvelopeCase } from './EnvelopeCase';

const words = "web/lists/getByTitle('Words')";
const library = '/sites/trust/Shared Documents';
const picker = 'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.ClientPeoplePicker';
const utility = 'SP.Utilities.Utility';
const hannah = { queryParams: { QueryString: 'hannah' } };

/** As `envelopeCases`, for what was added to the first operations. */
export const furtherEnvelopeCases: readonly EnvelopeCase[] = [
  {
    operation: 'every SharePoint request',
    succeeds: [
      ['GET', 'web?$select=title'],
      ['GET', `${words}?$select=rootfolder/NAME&$expand=ROOTFOLDER`],
    ],
    refused: [['jo', 400, 'GET', `${words}?$select=nope`]],
  },
  {
    operation: 'POST /_api/SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface',
    succeeds: [
      ['POST', `${picker}SearchUser`, hannah],
      ['POST', `${picker}ResolveUser`, hannah],
    ],
    refused: [
      ['nia', 403, 'POST', `${picker}SearchUser`, hannah],
      ['jo', 400, 'POST', `${picker}ResolveUser`, {}],
    ],
  },
  {
    operation: 'POST /_api/SP.Utilities.Utility.ResolvePrincipalInCurrentContext',
    succeeds: [
      ['POST', `${utility}.ResolvePrincipalInCurrentContext`, { input: 'hannah@thistlemere.example' }],
      ['POST', `${utility}.ResolvePrincipalInCurrentContext`, { input: 'nobody' }],
      ['POST', `${utility}.SearchPrincipalsUsingContextWeb`, { input: 'han', scopes: 1 }],
    ],
    refused: [
      ['nia', 403, 'POST', `${utility}.ResolvePrincipalInCurrentContext`, { input: 'hannah' }],
      ['jo', 501, 'POST', `${utility}.SearchPrincipalsUsingContextWeb`, { input: 'han', groupName: 'Readers' }],
    ],
  },
  {
    operation: 'GET /_api/web/defaultDocumentLibrary',
    succeeds: [
      ['GET', 'web/defaultDocumentLibrary'],
      ['GET', 'web/defaultDocumentLibrary/items'],
    ],
    refused: [['nia', 403, 'GET', 'web/defaultDocumentLibrary']],
  },
  {
    operation: 'GET /_api/web/fields',
    succeeds: [
      ['GET', 'web/fields'],
      ['GET', "web/fields/getByInternalNameOrTitle('Author')"],
    ],
    refused: [
      ['jo', 400, 'GET', "web/fields/getByTitle('Nope')"],
      ['nia', 403, 'GET', 'web/fields'],
    ],
  },
  {
    operation: 'POST …/DeleteWithParameters',
    succeeds: [],
    refused: [
      ['jo', 400, 'POST', `${words}/items(1)/DeleteWithParameters`, {}],
      ['nora', 403, 'POST', `${words}/items(1)/DeleteWithParameters`, { parameters: {} }],
      [
        'jo',
        412,
        'POST',
        `web/getFileByServerRelativeUrl('${library}/a.txt')/RecycleWithParameters`,
        { parameters: { ETagMatch: '"x,1"' } },
      ],
    ],
  },
  {
    operation: 'GET …/items(id)/file',
    succeeds: [
      ['GET', `${words}/items(1)/file`],
      ['GET', 'web/defaultDocumentLibrary/items(1)/file'],
    ],
    refused: [['nia', 403, 'GET', 'web/defaultDocumentLibrary/items(1)/file']],
  },
  {
    operation: 'POST /_api/lists/EnsureClientRenderedSitePagesLibrary',
    succeeds: [['POST', 'lists/EnsureClientRenderedSitePagesLibrary?$select=Id,EnableMinorVersions']],
    refused: [['nia', 403, 'POST', 'lists/EnsureClientRenderedSitePagesLibrary']],
  },
  {
    operation: 'POST /_api/sitepages/pages',
    succeeds: [['POST', 'sitepages/pages', { PageLayoutType: 'Article', PromotedState: 0 }]],
    refused: [
      ['nora', 403, 'POST', 'sitepages/pages', { PageLayoutType: 'Article' }],
      ['jo', 404, 'GET', 'sitepages/pages(99)'],
      ['jo', 400, 'POST', 'sitepages/pages', { PageLayoutType: 'Poster' }],
    ],
  },
];
