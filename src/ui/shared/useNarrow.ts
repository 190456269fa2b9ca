import * as React from 'react';

const query = '(max-width: 639.9px)';

/** Where a browser has no media queries (tests), the page counts as wide. */
const isNarrow = (): boolean => (typeof window.matchMedia === 'function' ? window.matchMedia(query).matches : false);

/** True at phone width, also at 400 % zoom: tables then become lists. Where only looks change, use a media query in styles. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = React.useState(isNarrow);
  React.useEffect(() => {
    if (typeof window.matchMedia !== 'function') return undefined;
    const media = window.matchMedia(query);
    const onChange = (): void => setNarrow(media.matches);
    media.addEventListener('change', onChange);
    return () => media.removeEventListener('change', onChange);
  }, []);
  return narrow;
}
