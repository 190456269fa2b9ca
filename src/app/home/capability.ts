import { bareAddress } from '../../ground/ui/addresses';
import type { Places } from '../../ground/ui/PlaceDefinition';
import { homeStrings } from './en';

const home: Places['home'] = {
  address: bareAddress,
  bar: { label: homeStrings.title, shown: () => true, withoutHome: true },
};

export const homeCapability = { places: { home } };
