import { teamsDarkTheme, teamsHighContrastTheme, webDarkTheme } from '@fluentui/react-components';

/** Themes that few pages are shown in; they are loaded with the first that is. */
export const darkThemes = { webDark: webDarkTheme, teamsDark: teamsDarkTheme, teamsContrast: teamsHighContrastTheme };
