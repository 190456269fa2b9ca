import type { HomeView } from './HomeView';

/** The first view. Each may reject with a ServiceError; user mistakes come back as Outcome. */
export interface HomeService {
  openHome(): Promise<HomeView>;
}
