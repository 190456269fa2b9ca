import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'SupervisionHubWebPartStrings';
import { App } from '../../app/App';
import type { AppProps } from '../../app/App';
import { needs } from '../../app/capabilities';
import { hubHostOf } from '../shared/hubHostOf';
import { PageFrame } from '../shared/PageFrame';
import type * as Panes from '../shared/panes';
import { anySite, siteFor, siteReader } from '../shared/plainSite';
import { sharePointLook } from '../shared/sharePointLook';
import { hubPageOf, startHub } from '../shared/startHub';
import { connectTeams, teamsInTime } from '../shared/teamsHost';
import type { TeamsHost } from '../shared/teamsHost';

/** `siteUrl`: site that holds the Hub's lists; empty means the page's own. */
interface SupervisionHubProperties {
  siteUrl?: string;
}

export default class SupervisionHubWebPart extends BaseClientSideWebPart<SupervisionHubProperties> {
  private teams: TeamsHost | undefined;
  private look = sharePointLook(false);
  private panes: typeof Panes | undefined;
  private sites: Awaited<ReturnType<typeof siteReader>>;
  private app: AppProps | undefined;

  protected override async onInit(): Promise<void> {
    this.sites = await siteReader(this.properties, this.context);
    const { microsoftTeams } = this.context.sdks;
    if (!microsoftTeams) return;
    // without Teams' answer the Hub still opens, in SharePoint's look
    const teams = await teamsInTime(connectTeams(microsoftTeams.teamsJs), (late) => {
      this.follow(late);
      this.render();
    });
    if (teams) this.follow(teams);
  }

  private follow(teams: TeamsHost): void {
    this.teams = teams;
    this.look = teams.look;
    teams.onThemeChange((look) => {
      this.look = look;
      this.render();
    });
  }

  protected override onPropertyPaneFieldChanged(): void {
    this.app = undefined;
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    if (this.teams) return; // Teams tells us itself, and knows high contrast
    this.look = sharePointLook(theme?.isInverted);
  }

  public override render(): void {
    const site = siteFor(this.properties, this.context, this.sites);
    this.app ??= { hub: startHub(this.context, site, needs), host: hubHostOf(this.teams, hubPageOf(site)) };
    ReactDom.render(
      React.createElement(PageFrame, { look: this.look }, React.createElement(App, this.app)),
      this.domElement,
    );
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override async loadPropertyPaneResources(): Promise<void> {
    this.panes = await import(/* webpackChunkName: 'panes' */ '../shared/panes');
    this.sites = await anySite();
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.panes?.hubPane(strings, this.context.pageContext.web.absoluteUrl) ?? { pages: [] };
  }
}
