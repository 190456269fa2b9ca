import { randomBytes } from 'node:crypto';
import type { Account } from '../platform';
import type { EventDetails } from './eventRow';

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
