import type { IPropertyPaneConfiguration, IPropertyPaneGroup } from '@microsoft/sp-property-pane';

/** A property pane of one page and one group. */
export function onePane(
  description: string,
  groupName: string,
  groupFields: IPropertyPaneGroup['groupFields'],
): IPropertyPaneConfiguration {
  return { pages: [{ header: { description }, groups: [{ groupName, groupFields }] }] };
}
