import type { Theme } from '@fluentui/react-components';

/** How a host wants us to look: SharePoint's section variant, or one of Teams' three themes. */
export interface Look {
  readonly name: 'webLight' | 'webDark' | 'teamsLight' | 'teamsDark' | 'teamsContrast';
  /** At once for the light ones, which most people see; the others are loaded when a page is first shown in one. */
  readonly theme: Theme | (() => Promise<Theme>);
  /** Native controls (date icon, scroll bars) follow this, not Fluent's tokens. */
  readonly colorScheme: 'light' | 'dark';
}
