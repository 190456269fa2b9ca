import { refused } from '../../../ground/rules/Issue';
import type { Outcome } from '../../../ground/rules/Issue';
import { shardOn } from '../../../ground/rules/shards';
import type { PersonKey } from '../../../ground/rules/Person';
import type { PaperDraft } from '../../rules/WorkItem';
import { readWork } from '../../useCases/liveWork';
import type { HandoverNoteView } from '../HandoverNoteService';
import type { AgreementPorts } from '../ports';
import {
  agreedNote,
  handedNote,
  handoverPaper,
  longestHandoverNote,
  noteOf,
  noteSection,
  wordsOfNote,
} from '../rules/handoverNote';
import { findScope } from './findScope';
import type { PaperScope } from './findScope';

interface FoundNote {
  readonly scope: PaperScope;
  readonly papers: readonly PaperDraft[];
  readonly other: { readonly key: PersonKey; readonly name: string };
}

/** The two of a pair alone: a record keeper reads no note here, and a group has none. */
async function find(ports: AgreementPorts, pairKey: string): Promise<FoundNote | undefined> {
  const scope = await findScope(ports, pairKey);
  const { pair, supervisor, myRole, group } = scope;
  if (myRole === 'keeper' || group) return undefined;
  const work = await readWork(ports, pair, scope.today);
  return {
    scope,
    papers: work.flatMap((item) => (item.kind === 'paper' ? [item] : [])),
    other:
      myRole === 'supervisor'
        ? { key: pair.superviseeKey, name: pair.superviseeName }
        : { key: supervisor.key, name: supervisor.name },
  };
}

export async function openHandoverNote(ports: AgreementPorts, pairKey: string): Promise<HandoverNoteView | undefined> {
  const found = await find(ports, pairKey);
  return found && viewOfNote(ports, found);
}

function viewOfNote({ me }: Pick<AgreementPorts, 'me'>, { scope, papers, other }: FoundNote): HandoverNoteView {
  const { pair, mayWrite } = scope;
  const handed = handedNote(papers, [pair.supervisorKey, pair.superviseeKey]);
  return {
    pairKey: pair.pairKey,
    otherName: other.name,
    mine: wordsOfNote(noteOf(papers, me.key)),
    theirs: wordsOfNote(noteOf(papers, other.key)),
    agreed: agreedNote(papers, [me.key, other.key]) !== undefined,
    mayWrite,
    handed: handed && {
      words: wordsOfNote(handed),
      names: handed.sections.map(({ title }) => title),
      day: handed.reviewDay,
    },
  };
}

export async function writeHandoverNote(
  ports: AgreementPorts,
  pairKey: string,
  key: string,
  words: string,
): Promise<Outcome<HandoverNoteView>> {
  if (words.trim().length > longestHandoverNote)
    return refused({ code: 'tooLong', field: 'note', facts: { max: longestHandoverNote } });
  const found = await find(ports, pairKey);
  const shard = found && shardOn(found.scope.pair.shards, found.scope.today);
  if (found === undefined || shard === undefined || !found.scope.mayWrite)
    return refused({ code: 'notYourRecord', field: '' });
  const before = noteOf(found.papers, ports.me.key);
  const sections = [noteSection('', words.trim())];
  if (before !== undefined) await ports.working.update<PaperDraft>({ ...before, sections });
  else
    await ports.working.add<PaperDraft>({
      ...{ kind: 'paper', key, pairKey, shard, sessionKey: '', paper: handoverPaper, sections },
      reviewDay: found.scope.today,
    });
  return again(ports, pairKey);
}

export async function agreeHandoverNote(
  ports: AgreementPorts,
  pairKey: string,
  key: string,
  shown: string,
): Promise<Outcome<HandoverNoteView>> {
  const found = await find(ports, pairKey);
  if (found === undefined) return refused({ code: 'notYourRecord', field: '' });
  const theirs = wordsOfNote(noteOf(found.papers, found.other.key));
  if (theirs === '' || theirs !== shown) return refused({ code: 'changedSinceShown', field: '' });
  return writeHandoverNote(ports, pairKey, key, theirs);
}

async function again(ports: AgreementPorts, pairKey: string): Promise<Outcome<HandoverNoteView>> {
  const value = await openHandoverNote(ports, pairKey);
  return value === undefined ? refused({ code: 'notYourRecord', field: '' }) : { ok: true, value };
}
