import * as React from 'react';
import type { Theme } from '@fluentui/react-components';
import type { Look } from './Look';

/**
 * The theme of a look; undefined until it is loaded the first time. While a page changes from one to another the
 * earlier stays, and so it does where the other cannot be loaded.
 */
export function useTheme({ theme }: Look, otherwise: Theme): Theme | undefined {
  const [loaded, setLoaded] = React.useState<Theme>();
  React.useEffect(() => {
    if (typeof theme !== 'function') {
      setLoaded(theme);
      return undefined;
    }
    let current = true;
    const take = (found: Theme): void => {
      if (current) setLoaded(found);
    };
    theme().then(take, () => setLoaded((before) => before ?? otherwise));
    return () => {
      current = false;
    };
  }, [theme, otherwise]);
  return typeof theme === 'function' ? loaded : theme;
}
