import { randomBytes } from 'node:crypto';
import type { Account, TenantContext } from '../platform';
import { switchesOf } from '../switches';
import { readSwitch, setSwitch } from './consent';
import { accountByAddress } from './accountByAddress';
import type { EventDetails } from './eventRow';
import { GraphError } from './GraphError';
import type { Json } from './readBody';
import { asFlag, asText } from './readBody';

/** A Teams join address of the real form. Nothing answers there: the stand-in Teams has no calls. */
export function newJoinUrl(organizer: Account): string {
  const thread = encodeURIComponent(`19:meeting_${randomBytes(24).toString('base64url')}@thread.v2`);
  return `https://teams.microsoft.com/l/meetup-join/${thread}/0?context=${encodeURIComponent(JSON.stringify({ Oid: organizer.objectId }))}`;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Exchange writes the joining block into the body, which becomes HTML. */
export function withJoinBlock(body: EventDetails['body'], joinUrl: string): EventDetails['body'] {
  const own = body.contentType === 'html' ? body.content : escapeHtml(body.content).replaceAll('\n', '<br>');
  const block = `<div class="me-email-text"><a href="${escapeHtml(joinUrl)}" id="meet_invite_block.action.join_link">Join the meeting now</a></div>`;
  return { contentType: 'html', content: `${own}<br>${block}` };
}

/**
 * A body patched without its joining block ends the online meeting.
 * Source: learn.microsoft.com/graph/api/event-update ("preserve the meeting blob").
 */
export function keepsJoinBlock(body: EventDetails['body'], joinUrl: string): boolean {
  const thread = /meetup-join\/([^/]+)/.exec(joinUrl)?.[1];
  return thread !== undefined && body.content.includes(thread);
}

/**
 * Whether a mailbox's calendar holds meetings in Teams; everybody's does until `POST /_tenant/online-meetings` says
 * otherwise, or the switch `teamsMeetings` of all.
 */
export const hasTeamsMeetings = (context: TenantContext, mailbox: string): boolean =>
  switchesOf(context.db).teamsMeetings === 'made' && !withoutTeams(context).includes(mailbox);

const withoutTeams = (context: TenantContext): readonly string[] =>
  JSON.parse(readSwitch(context, 'withoutTeams') ?? '[]') as readonly string[];

/** Reads what `POST /_tenant/online-meetings` sent: somebody's user principal name or mail, and whether there are any. */
export function setTeamsMeetings(context: TenantContext, body: Json): void {
  const user = asText(body['user'], 'user');
  const account = accountByAddress(context, user);
  if (account === undefined) throw new GraphError(404, 'ErrorInvalidUser', `The requested user '${user}' is invalid.`);
  const others = withoutTeams(context).filter((mailbox) => mailbox !== account.objectId);
  const next = asFlag(body['teams'], 'teams') ? others : [...others, account.objectId];
  setSwitch(context, 'withoutTeams', JSON.stringify(next));
}
