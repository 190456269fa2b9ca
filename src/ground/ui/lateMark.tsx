import * as React from 'react';
import type { lateMarks } from './lateMarks';

type Mark = React.ComponentType<{ readonly className?: string | undefined }>;

const drawings = new Map<string, Mark>();

async function drawingOf(name: keyof typeof lateMarks): Promise<Mark> {
  const chunk = await import(/* webpackChunkName: 'marks' */ './lateMarks');
  drawings.set(name, chunk.lateMarks[name]);
  return chunk.lateMarks[name];
}

/**
 * A mark that is drawn once the first view stands; until then, and where it cannot be loaded, its place is kept. Marks
 * say nothing that words beside them do not.
 */
export function lateMark(name: keyof typeof lateMarks, size: 16 | 20 | 24): Mark {
  return function LateMark({ className }) {
    const [Drawing, setDrawing] = React.useState(() => drawings.get(name));
    React.useEffect(() => {
      let current = true;
      drawingOf(name).then(
        (found) => {
          if (current) setDrawing(() => found);
        },
        () => undefined,
      );
      return () => {
        current = false;
      };
    }, []);
    return Drawing ? (
      <Drawing className={className} />
    ) : (
      <svg className={className} width={size} height={size} aria-hidden="true" />
    );
  };
}
