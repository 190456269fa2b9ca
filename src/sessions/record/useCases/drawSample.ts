import type { GroundPorts } from '../../../ground/ports';
import { academicYearOf, previousYear } from '../../../ground/rules/academicYear';
import { dayInZone } from '../../../ground/rules/days';
import type { Outcome } from '../../../ground/rules/Issue';
import type { AcademicYear, Day } from '../../../ground/rules/School';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { shardsOfYears } from '../../../ground/rules/shards';
import { nowOf } from '../../../ground/steps/clock';
import type { PeoplePorts } from '../../../people/ports';
import { allScopes } from '../../../people/useCases/allScopes';
import type { RecordPorts } from '../../../records/ports';
import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { Session } from '../../rules/Session';
import { keepsRecords } from '../../useCases/findSession';
import type { LastSample, SampleView } from '../SampleView';
import { drawnOf, nextSampleBy, sampleIssues, seedOf } from '../rules/sample';
import type { SampleAsk } from '../rules/sample';
import { everyRowOf } from './findEveryRecord';

type Ports = Pick<GroundPorts, 'keys' | 'me' | 'now' | 'sha256'> &
  Pick<PeoplePorts, 'belonging' | 'pairs' | 'people'> &
  Pick<RecordPorts, 'looks'> &
  Pick<SessionPorts, 'sessions'> &
  Pick<HomePorts, 'home'>;

/**
 * For record keepers: signed records of these days, drawn by lot over all schools. The register says which are signed; no
 * word of a record is read. The same seed over the same records draws the same again.
 */
export async function drawSample(ports: Ports, ask: SampleAsk): Promise<Outcome<SampleView>> {
  if (!(await keepsRecords(ports))) throw new ServiceError('forbidden');
  const issues = sampleIssues(ask);
  const { from, to, count } = ask;
  if (issues.length > 0 || from === undefined || to === undefined) return { ok: false, issues };
  const seed = ask.seed === '' ? seedOf(ports.keys.newKey().replace(/-/g, '').slice(0, 8)) : seedOf(ask.seed);
  const [sessions, scopes, schools, { settings }] = await Promise.all([
    signedBetween(ports, { from, to }),
    allScopes(ports),
    ports.home.schoolNames(),
    ports.home.reference(),
  ]);
  const scopeOf = new Map(scopes.map((scope) => [scope.key, scope]));
  // a row whose pair no record keeper has confirmed is nobody's record yet
  const drawable = sessions.flatMap((session) => {
    const scope = scopeOf.get(session.pairKey);
    return scope === undefined ? [] : [{ key: session.key, schoolKey: scope.schoolKey, session, scope }];
  });
  const drawn = await drawnOf(drawable, { count, seed }, ports.sha256);
  const rows = await everyRowOf(
    ports,
    drawn.map(({ session }) => session),
  );
  const nameOf = (schoolKey: string): string =>
    schools.find(({ key }) => key === schoolKey)?.name ?? settings.trustName;
  return {
    ok: true,
    value: {
      seed,
      from,
      to,
      of: drawable.length,
      schools: new Set(drawable.map(({ schoolKey }) => schoolKey)).size,
      rows: rows.flatMap((row, index) => {
        const one = drawn[index];
        if (one === undefined) return [];
        const isMine = one.scope.members.some(({ personKey }) => personKey === ports.me.key);
        return [{ ...row, isMine, school: nameOf(one.schoolKey) }];
      }),
    },
  };
}

async function signedBetween(
  ports: Pick<SessionPorts, 'sessions'>,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly Session[]> {
  const shards = (await ports.sessions.years()).filter((shard) => {
    const year = shard.slice(0, 7);
    return year >= academicYearOf(from) && year <= academicYearOf(to);
  });
  const found = await Promise.all(shards.map((shard) => everyOf(ports, shard)));
  return found.flat().filter(({ status, day }) => status === 'sealed' && day >= from && day <= to);
}

async function everyOf(ports: Pick<SessionPorts, 'sessions'>, shard: AcademicYear): Promise<readonly Session[]> {
  const found: Session[] = [];
  let before: number | undefined;
  do {
    const page = await ports.sessions.newest(shard, before);
    found.push(...page.sessions);
    before = page.last;
  } while (before !== undefined);
  return found;
}

/** For record keepers: which of them opened a record as part of a sample last, this school year and the last. */
export async function lastSample(ports: Ports): Promise<LastSample> {
  if (!(await keepsRecords(ports))) throw new ServiceError('forbidden');
  const { settings } = await ports.home.reference();
  const today = dayInZone(nowOf(ports), settings.zone);
  const thisYear = academicYearOf(today);
  const years = [thisYear, previousYear(thisYear)];
  const shards = shardsOfYears(await ports.sessions.years(), years);
  const looks = (await Promise.all(shards.map((shard) => ports.looks.newest(shard)))).flat();
  const sampled = looks.filter(({ reason }) => reason === 'sample').sort((a, b) => b.at.localeCompare(a.at));
  const [look] = sampled;
  const day = look && dayInZone(look.at, settings.zone);
  return {
    today,
    years,
    last: look && day !== undefined ? { day, byName: look.byName, seed: look.sample ?? '' } : undefined,
    nextBy: day === undefined ? undefined : nextSampleBy(day),
  };
}
