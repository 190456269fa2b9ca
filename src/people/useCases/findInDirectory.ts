import type { PeoplePorts } from '../ports';
import type { DirectoryAnswer } from '../PeopleService';
import { failsWith } from '../../ground/steps/failsWith';

/** Nothing is asked for fewer than two letters. Without consent the answer says so, and names are entered by hand. */
export async function findInDirectory(ports: Pick<PeoplePorts, 'directory'>, text: string): Promise<DirectoryAnswer> {
  if (text.trim().length < 2) return { readable: true, people: [] };
  try {
    return { readable: true, people: await ports.directory.find(text.trim()) };
  } catch (error) {
    if (failsWith(error, 'forbidden')) return { readable: false, people: [] };
    throw error;
  }
}
