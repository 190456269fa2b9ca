import * as React from 'react';
import { furtherRoute } from '../../sessions/further/rules/furtherRoute';

const pages: ReadonlyMap<string, React.LazyExoticComponent<React.ComponentType>> = new Map([
  [
    'lessons',
    React.lazy(() =>
      import(/* webpackChunkName: 'lessons' */ './lessons/LessonsPage').then((file) => ({
        default: file.LessonsPage,
      })),
    ),
  ],
  [
    'agencies',
    React.lazy(() =>
      import(/* webpackChunkName: 'agencies' */ './agencies/AgenciesPage').then((file) => ({
        default: file.AgenciesPage,
      })),
    ),
  ],
  [
    furtherRoute.planKey,
    React.lazy(() =>
      import(/* webpackChunkName: 'further-page' */ '../../sessions/further/ui/FurtherPage').then((file) => ({
        default: file.FurtherPage,
      })),
    ),
  ],
]);

/** The page beneath Support of this name, which stands in its address in place of a plan's key. */
export const pageBeneath = (name: string): React.LazyExoticComponent<React.ComponentType> | undefined =>
  pages.get(name);
