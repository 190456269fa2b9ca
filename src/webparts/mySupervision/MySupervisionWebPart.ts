import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { PropertyPaneTextField, PropertyPaneToggle } from '@microsoft/sp-property-pane';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'MySupervisionWebPartStrings';
import { PageFrame } from '../shared/PageFrame';
import type { ThemeName } from '../shared/fluentTheme';
import { hubSiteUrl, isSiteUrl } from '../shared/siteUrl';

interface MySupervisionProperties {
  /** Site that holds the Hub's lists; empty means the page's own. */
  siteUrl?: string;
  showTitle?: boolean;
}

export default class MySupervisionWebPart extends BaseClientSideWebPart<MySupervisionProperties> {
  private theme: ThemeName = 'webLight';

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme?.isInverted ? 'webDark' : 'webLight';
  }

  public override render(): void {
    const site = hubSiteUrl(this.properties.siteUrl, this.context.pageContext.web.absoluteUrl);
    const title = this.properties.showTitle === false ? undefined : strings.Title;
    ReactDom.render(React.createElement(PageFrame, { theme: this.theme, title, inColumn: true, children: site }), this.domElement);
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const fields = [
      PropertyPaneToggle('showTitle', { label: strings.ShowTitleLabel }),
      PropertyPaneTextField('siteUrl', {
        label: strings.SiteUrlLabel, description: strings.SiteUrlHint, onGetErrorMessage: (value) => (isSiteUrl(value) ? '' : strings.SiteUrlInvalid)
      })
    ];
    return { pages: [{ header: { description: strings.PaneDescription }, groups: [{ groupName: strings.LookGroup, groupFields: fields }] }] };
  }
}
