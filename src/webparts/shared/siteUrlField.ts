import { PropertyPaneTextField } from '@microsoft/sp-property-pane';
import type { IPropertyPaneField } from '@microsoft/sp-property-pane';
import { isSiteUrl } from './siteUrl';

export interface SiteUrlSentences {
  readonly SiteUrlLabel: string;
  readonly SiteUrlHint: string;
  readonly SiteUrlInvalid: string;
}

/** Where an author says which site holds the Hub; a wrong address is refused in words and the old one kept. */
export const siteUrlField = (
  { SiteUrlLabel, SiteUrlHint, SiteUrlInvalid }: SiteUrlSentences,
  pageSite: string,
): IPropertyPaneField<unknown> =>
  PropertyPaneTextField('siteUrl', {
    label: SiteUrlLabel,
    description: SiteUrlHint,
    onGetErrorMessage: (value) => (isSiteUrl(value, pageSite) ? '' : SiteUrlInvalid),
  });
