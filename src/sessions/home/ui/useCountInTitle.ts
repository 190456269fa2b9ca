import * as React from 'react';

/** A title that is nothing but the count has lost its blank. */
const counted = /^\(\d+\)(?: |$)/;

/** "(2) Home" in the browser's tab while two things wait; the page's own title again afterwards. */
export function useCountInTitle(count: number | undefined): void {
  React.useEffect(() => {
    if (count === undefined) return undefined;
    const plain = document.title.replace(counted, '');
    document.title = count === 0 ? plain : `(${count}) ${plain}`;
    return () => {
      document.title = document.title.replace(counted, '');
    };
  }, [count]);
}
