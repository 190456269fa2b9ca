import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { PropertyPaneTextField } from '@microsoft/sp-property-pane';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'SupervisionHubWebPartStrings';
import { PageFrame } from '../shared/PageFrame';
import { hubSiteUrl, isSiteUrl } from '../shared/siteUrl';
import type { ThemeName } from '../shared/fluentTheme';
import { connectTeams } from '../shared/teamsHost';
import type { TeamsHost } from '../shared/teamsHost';

interface SupervisionHubProperties {
  /** Site that holds the Hub's lists; empty means the page's own. */
  siteUrl?: string;
}

export default class SupervisionHubWebPart extends BaseClientSideWebPart<SupervisionHubProperties> {
  private teams: TeamsHost | undefined;
  private theme: ThemeName = 'webLight';

  protected override async onInit(): Promise<void> {
    const teams = this.context.sdks.microsoftTeams;
    if (!teams) return;
    this.teams = await connectTeams(teams.teamsJs);
    this.theme = this.teams.theme;
    this.teams.onThemeChange((theme) => {
      this.theme = theme;
      this.render();
    });
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    if (this.teams) return; // Teams tells us itself, and knows high contrast
    this.theme = theme?.isInverted ? 'webDark' : 'webLight';
  }

  public override render(): void {
    const site = hubSiteUrl(this.properties.siteUrl, this.context.pageContext.web.absoluteUrl);
    ReactDom.render(React.createElement(PageFrame, { theme: this.theme, children: `${strings.Title} ${site}` }), this.domElement);
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const siteUrl = PropertyPaneTextField('siteUrl', {
      label: strings.SiteUrlLabel, description: strings.SiteUrlHint, onGetErrorMessage: (value) => (isSiteUrl(value) ? '' : strings.SiteUrlInvalid)
    });
    return { pages: [{ header: { description: strings.PaneDescription }, groups: [{ groupName: strings.PlaceGroup, groupFields: [siteUrl] }] }] };
  }
}
