import type { FurtherService } from './FurtherService';
import type { FurtherPorts } from './ports';
import { askFurther, declineFurther, takeFurtherBack } from './useCases/askFurther';
import { closeFurther, foreseeFurther, handFurtherOn } from './useCases/handFurther';
import { furtherWaiting, listFurther } from './useCases/listFurther';
import { noteFurther } from './useCases/noteFurther';

/** Further support beside supervision, with its ports given. */
export const createFurther = (ports: FurtherPorts): FurtherService => ({
  listFurther: () => listFurther(ports),
  furtherWaiting: () => furtherWaiting(ports),
  askFurther: (draft) => askFurther(ports, draft),
  takeFurtherBack: (key) => takeFurtherBack(ports, key),
  declineFurther: (key) => declineFurther(ports, key),
  foreseeFurther: (draft) => foreseeFurther(ports, draft),
  handFurtherOn: (draft, plan) => handFurtherOn(ports, draft, plan),
  noteFurther: (scopeKey, key, step) => noteFurther(ports, scopeKey, key, step),
  closeFurther: (scopeKey) => closeFurther(ports, scopeKey),
});
