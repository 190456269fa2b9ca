import { PropertyPaneToggle } from '@microsoft/sp-property-pane';
import type { IPropertyPaneConfiguration, IPropertyPaneGroup } from '@microsoft/sp-property-pane';
import { siteUrlField } from './siteUrlField';
import type { SiteUrlSentences } from './siteUrlField';

interface PaneSentences extends SiteUrlSentences {
  readonly PaneDescription: string;
}

/** A property pane of one page and one group. */
function onePane(
  description: string,
  groupName: string,
  groupFields: IPropertyPaneGroup['groupFields'],
): IPropertyPaneConfiguration {
  return { pages: [{ header: { description }, groups: [{ groupName, groupFields }] }] };
}

/** What an author may set of the Hub. Loaded when the pane opens: SharePoint's own pane is large, and readers see none. */
export const hubPane = (
  strings: PaneSentences & { readonly PlaceGroup: string },
  pageSite: string,
): IPropertyPaneConfiguration =>
  onePane(strings.PaneDescription, strings.PlaceGroup, [siteUrlField(strings, pageSite)]);

/** What an author may set of a small web part: My supervision, Support offers. */
export const smallPane = (
  strings: PaneSentences & { readonly LookGroup: string; readonly ShowTitleLabel: string },
  pageSite: string,
): IPropertyPaneConfiguration =>
  onePane(strings.PaneDescription, strings.LookGroup, [
    PropertyPaneToggle('showTitle', { label: strings.ShowTitleLabel }),
    siteUrlField(strings, pageSite),
  ]);
