import { actorId, demand, forgetAccess } from '../access';
import { permission } from '../masks';
import type { Exchange } from '../protocol/Exchange';
import { numberArgument, textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Resource } from '../protocol/Reply';
import { action, done } from '../protocol/Reply';
import { readBody, textOf } from '../protocol/readBody';
import { addPrincipal } from '../store/addPrincipal';
import { principalById } from '../store/findRows';
import type { PrincipalRow } from '../store/rows';
import { run, selectAll, selectOne } from '../../sql';
import { principalEntity } from './principalEntity';
import { groupResource } from './principals';
import { collectionResource } from './respond';

/** `/_api/web/sitegroups`: only members see who is in a new group, and its maker owns it (recorded). */
export function siteGroups(exchange: Exchange): Resource {
  const { db } = exchange.tenant;
  const byName = (name: string): PrincipalRow | undefined =>
    selectOne<PrincipalRow>(db, "SELECT * FROM principals WHERE kind = 'group' AND title = ? COLLATE NOCASE", name);
  const remove = (group: PrincipalRow | undefined): typeof done => {
    demand(db, exchange.actor, exchange.web.scope_id, permission.managePermissions, permission.manageWeb);
    if (!group || group.kind !== 'group') throw problems.groupMissing();
    run(db, 'DELETE FROM assignments WHERE principal_id = ?', group.id);
    run(db, 'DELETE FROM group_members WHERE group_id = ?', group.id);
    run(db, 'DELETE FROM principals WHERE id = ?', group.id);
    forgetAccess(db);
    return done;
  };
  return collectionResource(
    exchange,
    () => {
      demand(db, exchange.actor, exchange.web.scope_id, permission.browseUserInfo);
      return selectAll<PrincipalRow>(db, "SELECT * FROM principals WHERE kind = 'group' ORDER BY id").map((group) =>
        principalEntity(exchange, group),
      );
    },
    {
      step: (segment) => {
        demand(db, exchange.actor, exchange.web.scope_id, permission.browseUserInfo);
        switch (segment.name) {
          case '':
          case 'getbyid':
            return groupResource(exchange, () => principalById(db, numberArgument(segment, 0, 'id')));
          case 'getbyname':
            return groupResource(exchange, () => byName(textArgument(segment, 0, 'name')));
          case 'removebyid':
            return action(() => remove(principalById(db, numberArgument(segment, 0, 'id'))));
          case 'removebyloginname':
            return action(() => remove(byName(textArgument(segment, 0, 'loginName'))));
          default:
            return undefined;
        }
      },
      methods: {
        POST: () => {
          demand(db, exchange.actor, exchange.web.scope_id, permission.createGroups);
          const { Title, Description, ...rest } = readBody(exchange);
          const title = textOf({ Title }, 'Title') ?? '';
          if (title === '' || title.length > 255)
            throw problems.badArgument('You must specify a value for the group name of at most 255 characters.');
          if (byName(title)) throw problems.groupTaken();
          const description = textOf({ Description }, 'Description') ?? '';
          const id = addPrincipal(db, {
            kind: 'group',
            login: title,
            title,
            description,
            owner_id: actorId(db, exchange.actor),
            settings: JSON.stringify(rest),
          });
          const group = principalById(db, id);
          if (!group) throw problems.groupMissing();
          return { kind: 'entity', entity: principalEntity(exchange, group), status: 201 };
        },
      },
    },
  );
}
