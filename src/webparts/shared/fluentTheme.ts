import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';

/** The looks a host can ask for: SharePoint's section variant, or one of Teams' three themes. */
export type ThemeName = 'webLight' | 'webDark' | 'teamsLight' | 'teamsDark' | 'teamsContrast';

const themes: Readonly<Record<ThemeName, Theme>> = {
  webLight: webLightTheme,
  webDark: webDarkTheme,
  teamsLight: teamsLightTheme,
  teamsDark: teamsDarkTheme,
  teamsContrast: teamsHighContrastTheme
};

export const fluentTheme = (name: ThemeName): Theme => themes[name];

/** Native controls (date icon, scroll bars) follow this, not Fluent's tokens. */
export const colorScheme = (name: ThemeName): 'light' | 'dark' => (name === 'webLight' || name === 'teamsLight' ? 'light' : 'dark');
