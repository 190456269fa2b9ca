import type { AcademicYear } from '../../ground/rules/School';
import type { HomeView } from './HomeView';

/** The first view. Each may reject with a ServiceError; user mistakes come back as Outcome. */
export interface HomeService {
  openHome(): Promise<HomeView>;
  /**
   * Differs from the answer before when something that Home may show has changed; one small request.
   * @param years those in which the person has folders.
   */
  markOfHome(years: readonly AcademicYear[]): Promise<string>;
}
