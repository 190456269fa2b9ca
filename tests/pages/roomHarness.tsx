import * as React from 'react';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Action, CaseNote, Note } from '../../src/sessions/rules/WorkItem';
import type { EveryService } from '../../src/local/demo/everyService';
import { SessionRoomPage } from '../../src/sessions/room/ui/SessionRoomPage';
import { sessionRoomStrings as sessionRoom } from '../../src/sessions/room/en';
import type { HubHost } from '../../src/ground/ui/HubHost';
import { actionOf } from '../builders/actionOf';
import { caseNoteOf } from '../builders/caseNoteOf';
import { noteOf } from '../builders/noteOf';
import { pretend } from './pretend';
import { renderPage } from './renderPage';
import type { SessionRef } from '../../src/sessions/rules/SessionRef';
import type { ActionDraft, CaseDraft, NoteDraft } from '../../src/sessions/room/RoomDrafts';
import type { SaveResult, SessionRoom } from '../../src/sessions/room/RoomService';

// what SharePoint would hand back: the draft's own words and a new etag
let version = 1;
const nextEtag = (): string => `"${(version += 1)}"`;
export const saveNote = (_: SessionRef, { stored: _stored, ...draft }: NoteDraft): Promise<SaveResult<Note>> =>
  Promise.resolve({ kind: 'saved', item: { ...noteOf(), ...draft, etag: nextEtag() } });
export const saveCase = (_: SessionRef, { stored: _stored, ...draft }: CaseDraft): Promise<SaveResult<CaseNote>> =>
  Promise.resolve({ kind: 'saved', item: { ...caseNoteOf({ reference: '' }), ...draft, etag: nextEtag() } });
export const saveAction = (_: SessionRef, { stored: _stored, ...draft }: ActionDraft): Promise<SaveResult<Action>> =>
  Promise.resolve({ kind: 'saved', item: { ...actionOf({ key: '', text: '' }), ...draft, etag: nextEtag() } });

/** The room as one of its people opens it; what they write is saved unless the test says otherwise. */
export async function openRoom(value: SessionRoom, more: Partial<EveryService> = {}, host?: HubHost): Promise<void> {
  renderPage(
    <SessionRoomPage target={{ code: 'k7m4p2xa' }} />,
    pretend({ openSession: () => Promise.resolve(value), saveNote, saveCase, saveAction, ...more }),
    host,
  );
  // the page has its heading while it loads; its own comes with the room
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe(sessionRoom.pageTitle));
}

export function goTo(name: RegExp): void {
  fireEvent.click(within(screen.getByRole('navigation', { name: 'Agenda' })).getByRole('button', { name }));
}

export function type(label: RegExp | string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

/** A room whose first items are covered, so that it opens at its case. */
export const atCase = {
  cases: [caseNoteOf({ reference: 'Case 4-017' })],
  notes: [1, 2, 3, 4].map((number) => noteOf({ agendaNumber: number, text: '', covered: true })),
};
