import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'SupervisionHubWebPartStrings';
import { App } from '../../ui/App';
import type { AppProps } from '../../ui/App';
import type { ThemeName } from '../shared/fluentTheme';
import { hubHostOf } from '../shared/hubHostOf';
import { PageFrame } from '../shared/PageFrame';
import { hubSiteUrl } from '../shared/siteUrl';
import { siteUrlField } from '../shared/siteUrlField';
import { startHub } from '../shared/startHub';
import { connectTeams } from '../shared/teamsHost';
import type { TeamsHost } from '../shared/teamsHost';

/** `siteUrl`: site that holds the Hub's lists; empty means the page's own. */
interface SupervisionHubProperties { siteUrl?: string }

export default class SupervisionHubWebPart extends BaseClientSideWebPart<SupervisionHubProperties> {
  private teams: TeamsHost | undefined;
  private theme: ThemeName = 'webLight';
  private app: AppProps | undefined;

  protected override async onInit(): Promise<void> {
    const { microsoftTeams } = this.context.sdks;
    this.teams = microsoftTeams && (await connectTeams(microsoftTeams.teamsJs));
    this.theme = this.teams?.theme ?? this.theme;
    this.teams?.onThemeChange((theme) => {
      this.theme = theme;
      this.render();
    });
  }

  protected override onPropertyPaneFieldChanged(): void {
    this.app = undefined;
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    if (this.teams) return; // Teams tells us itself, and knows high contrast
    this.theme = theme?.isInverted ? 'webDark' : 'webLight';
  }

  public override render(): void {
    const site = hubSiteUrl(this.properties.siteUrl, this.context.pageContext.web.absoluteUrl);
    this.app ??= { services: startHub(this.context, site), host: hubHostOf(this.teams) };
    ReactDom.render(React.createElement(PageFrame, { theme: this.theme }, React.createElement(App, this.app)), this.domElement);
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return { pages: [{ header: { description: strings.PaneDescription }, groups: [{ groupName: strings.PlaceGroup, groupFields: [siteUrlField(strings)] }] }] };
  }
}
