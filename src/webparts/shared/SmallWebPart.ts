import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { PageFrame } from './PageFrame';
import type * as Panes from './panes';
import { anySite, siteFor, siteReader } from './plainSite';
import { sharePointLook } from './sharePointLook';

export interface SmallProperties {
  /** Site that holds the Hub's lists; empty means the page's own. */
  siteUrl?: string;
  showTitle?: boolean;
}

/** A web part beside others on any page of SharePoint: one card, drawn anew when its site is another. */
export abstract class SmallWebPart extends BaseClientSideWebPart<SmallProperties> {
  /** Of this web part's own file of words. */
  protected abstract readonly strings: Parameters<typeof Panes.smallPane>[0] & { readonly Title: string };

  private look = sharePointLook(false);
  private panes: typeof Panes | undefined;
  private sites: Awaited<ReturnType<typeof siteReader>>;
  private card: React.ReactElement | undefined;

  /** Its card over the lists of this site. */
  protected abstract cardOf(site: string): React.ReactElement;

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
    this.card ??= this.cardOf(siteFor(this.properties, this.context, this.sites));
    const title = this.properties.showTitle === false ? undefined : this.strings.Title;
    const frame = { look: this.look, title, inColumn: true };
    ReactDom.render(React.createElement(PageFrame, frame, this.card), this.domElement);
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override async loadPropertyPaneResources(): Promise<void> {
    this.panes = await import(/* webpackChunkName: 'panes' */ './panes');
    this.sites = await anySite();
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.panes?.smallPane(this.strings, this.context.pageContext.web.absoluteUrl) ?? { pages: [] };
  }
}
