import * as React from 'react';

/** Phone width, also 400 % zoom. */
const phoneWidth = 640;

/** Where a browser has no media queries (tests), the page counts as wide. */
const mediaOf = (below: number): MediaQueryList | undefined =>
  typeof window.matchMedia === 'function' ? window.matchMedia(`(max-width: ${below - 0.1}px)`) : undefined;

/** True below a width in CSS pixels: tables then become lists. Where only looks change, use a media query in styles. */
export function useNarrow(below: number = phoneWidth): boolean {
  const [narrow, setNarrow] = React.useState(() => mediaOf(below)?.matches === true);
  React.useEffect(() => {
    const media = mediaOf(below);
    if (!media) return undefined;
    const onChange = (): void => setNarrow(media.matches);
    onChange();
    media.addEventListener('change', onChange);
    return () => media.removeEventListener('change', onChange);
  }, [below]);
  return narrow;
}
