import { academicYearOf } from '../../../ground/rules/academicYear';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { todayOf } from '../../../ground/steps/clock';
import { schoolYearOf } from '../../../people/rules/halfTerms';
import { termsAYear } from '../../../people/rules/termPatterns';
import { cadenceOf, agreedRhythms, minimumOf } from '../../rules/cadence';
import { isRhythmItem } from '../../rules/laterWork';
import type { RhythmItem, WorkItem } from '../../rules/WorkItem';
import { offerOf } from '../../useCases/offerOf';
import { readWork } from '../../useCases/liveWork';
import type { RhythmView } from '../RhythmService';
import { pairOfTwo } from './rhythmPorts';
import type { RhythmPorts } from './rhythmPorts';

/** Rejects with `notFound` for a group, and with `forbidden` for anybody but the two and record keepers. */
export async function openRhythm(ports: RhythmPorts, pairKey: string): Promise<RhythmView> {
  const pair = await pairOfTwo(ports, pairKey);
  const catalogue = await ports.home.catalogue([pair.schoolKey]);
  const today = todayOf(ports, catalogue);
  const role = await roleIn(ports, pair);
  const [people, work] = await Promise.all([
    role === 'keeper' ? ports.people.atSchools([]) : ports.people.findByKeys([pair.superviseeKey]),
    // why they meet as they do, and why somebody is away, is for the two alone
    role === 'keeper' ? nothing : readWork(ports, pair, today),
  ]);
  const items = work.filter(isRhythmItem);
  const offer = offerOf(catalogue, pair.offerKey);
  const minimum = offer.countsToMinimum
    ? minimumOf(catalogue.roles, people.find(({ key }) => key === pair.superviseeKey)?.roles)
    : ({ unit: 'none' } as const);
  const { changes: _later, ...first } = cadenceOf(pair, offer, minimum);
  return {
    pair,
    role,
    myKey: ports.me.key,
    otherName: role === 'supervisee' ? pair.supervisorName : pair.superviseeName,
    today,
    termsAYear: termsAYear(schoolYearOf(catalogue, pair.schoolKey, academicYearOf(today))),
    minimum,
    rhythms: [
      { from: pair.firstDay, cadence: first, approvedBy: '' },
      ...[...agreedRhythms(pair.summary.rhythms), ...agreedRhythms(pair.approved ?? [])].sort(
        (a, b) => a.from - b.from,
      ),
    ],
    proposal: latest(items.filter(({ what, status }) => what === 'rhythm' && status === 'open')),
    away: items.filter(({ what, status }) => what === 'away' && status === 'done').sort((a, b) => b.from - a.from),
    approvers: people
      .filter(({ key, status }) => status === 'active' && key !== pair.supervisorKey && key !== pair.superviseeKey)
      .map(({ key, name }) => ({ key, name }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  };
}

const nothing: readonly WorkItem[] = [];
const latest = (items: readonly RhythmItem[]): RhythmItem | undefined =>
  [...items].sort((a, b) => a.itemId - b.itemId).pop();

async function roleIn(
  ports: RhythmPorts,
  pair: { readonly supervisorKey: string; readonly superviseeKey: string },
): Promise<RhythmView['role']> {
  if (ports.me.key === pair.supervisorKey) return 'supervisor';
  if (ports.me.key === pair.superviseeKey) return 'supervisee';
  if (await ports.home.keeps()) return 'keeper';
  throw new ServiceError('forbidden');
}
