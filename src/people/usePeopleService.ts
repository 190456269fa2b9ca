import { serviceHook } from '../ground/ui/serviceHook';
import type { PeopleService } from './PeopleService';

/** Asks for schools, terms, people and settings. */
export const usePeopleService = serviceHook<PeopleService>();
