import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'PoliciesWebPartStrings';
import { composePolicies } from '../../app/composePolicies';
import { PoliciesPart } from '../../places/policiesPart/PoliciesPart';
import type { PoliciesPartProps } from '../../places/policiesPart/PoliciesPart';
import { PageFrame } from '../shared/PageFrame';
import type * as Panes from '../shared/panes';
import { anySite, siteFor, siteReader } from '../shared/plainSite';
import { sharePointLook } from '../shared/sharePointLook';
import { hubOptions, hubPageOf } from '../shared/startHub';

interface PoliciesProperties {
  /** Site that holds the Hub's lists; empty means the page's own. */
  siteUrl?: string;
  showTitle?: boolean;
}

export default class PoliciesWebPart extends BaseClientSideWebPart<PoliciesProperties> {
  private look = sharePointLook(false);
  private panes: typeof Panes | undefined;
  private sites: Awaited<ReturnType<typeof siteReader>>;
  private card: PoliciesPartProps | undefined;

  protected override async onInit(): Promise<void> {
    this.sites = await siteReader(this.properties, this.context);
  }

  protected override onPropertyPaneFieldChanged(field: string): void {
    if (field === 'siteUrl') this.card = undefined;
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.look = sharePointLook(theme?.isInverted);
  }

  public override render(): void {
    const site = siteFor(this.properties, this.context, this.sites);
    this.card ??= {
      services: composePolicies(hubOptions(this.context, site)),
      hubUrl: hubPageOf(site),
    };
    const title = this.properties.showTitle === false ? undefined : strings.Title;
    const frame = { look: this.look, title, inColumn: true };
    const page = React.createElement(PageFrame, frame, React.createElement(PoliciesPart, this.card));
    ReactDom.render(page, this.domElement);
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override async loadPropertyPaneResources(): Promise<void> {
    this.panes = await import(/* webpackChunkName: 'panes' */ '../shared/panes');
    this.sites = await anySite();
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.panes?.smallPane(strings, this.context.pageContext.web.absoluteUrl) ?? { pages: [] };
  }
}
