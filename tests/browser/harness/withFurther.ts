import type { Outcome } from '../../../src/ground/rules/Issue';
import { hubAt, keyOf } from './hubAt';
import type { TenantServer } from './TenantServer';

const handedKey = 'f3f3f3f3-0000-4000-8000-000000000001';

function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.issues.map(({ code, field }) => `${code} ${field}`).join(', '));
  return outcome.value;
}

/** Colin asked twice for Kofi, whose line manager is Helen; Gareth, a close keeper, has handed one of them on. */
export async function withFurther(tenant: TenantServer): Promise<void> {
  const [colin, gareth] = [await hubAt(tenant, 'colin'), await hubAt(tenant, 'gareth')];
  const ask = { forKey: keyOf('kofi'), agreed: true, toKey: keyOf('helen') };
  const askKey = 'f3f3f3f3-0000-4000-8000-000000000002';
  done(await colin.askFurther({ ...ask, key: askKey, kindKey: 'stress-risk-assessment' }));
  const handing = { askKey, key: handedKey, takerKey: keyOf('helen') };
  done(await gareth.handFurtherOn(handing, done(await gareth.foreseeFurther(handing))));
  const other = { ...ask, key: 'f3f3f3f3-0000-4000-8000-000000000003', kindKey: 'occupational-health' };
  done(await colin.askFurther(other));
}
