import { TableRow } from 'docx';
import type { Table } from 'docx';
import type { GroundPorts } from '../../../ground/ports';
import { nowOf } from '../../../ground/steps/clock';
import { cell, heading, headRow, table, wordFile } from '../../../records/useCases/wordParts';
import { xmlText } from '../../../records/useCases/xmlText';
import type { RecordWords } from '../../outlook/DocumentWords';
import type { SessionPorts } from '../../ports';
import type { AgreementVersion } from '../PaperService';

/** A Word file of an agreement: its clauses, who signed it and when, its seal. */
export async function exportAgreement(
  ports: Pick<GroundPorts, 'me' | 'now'> & Pick<SessionPorts, 'words'>,
  signed: AgreementVersion,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { content, number, seal, state, ...version } = xmlText(signed);
  const { record: words, agreement } = ports.words;
  const zone = content.zone ?? '';
  const by = xmlText(ports.me.name);
  const bytes = await wordFile({
    title: agreement.title(content.people.map(({ name }) => name)),
    subtitle: agreement.subtitle({ state, number, reviewDay: content.reviewDay }),
    creator: by,
    footer: { text: words.footer({ by, at: nowOf(ports), seal, state, zone }), page: words.page, of: words.of },
    parts: [
      clausesTable(content.sections, agreement),
      heading(words.signatures),
      signaturesTable({ content, ...version }, words, zone),
    ],
  });
  return { name: agreement.fileName(version.writtenAt, zone), bytes };
}

function clausesTable(
  sections: AgreementVersion['content']['sections'],
  words: SessionPorts['words']['agreement'],
): Table {
  const widths = [2800, 6838];
  const rows = sections.map(
    ({ title, words: said }, index) =>
      new TableRow({ children: [cell(`${index + 1}. ${title}`, widths[0] ?? 0), cell(said, widths[1] ?? 0)] }),
  );
  return table(widths, [headRow([words.clause, words.agreed], widths), ...rows]);
}

/** Everybody it names, also who has not signed yet. */
function signaturesTable(
  { content, signatures }: Pick<AgreementVersion, 'content' | 'signatures'>,
  words: RecordWords,
  zone: string,
): Table {
  const widths = [2800, 1800, 2400, 2638];
  const rows = content.people.map(({ key, name, role, jobTitle }) => {
    const signature = signatures.find(({ signerKey }) => signerKey === key);
    const texts = [
      [name, jobTitle].filter((part) => part !== '').join(', '),
      role === 'supervisor' ? words.supervisor : words.supervisee,
      signature ? words.signedInSharePoint : '',
      signature ? words.moment(signature.createdAt, zone) : '',
    ];
    return new TableRow({ cantSplit: true, children: texts.map((text, index) => cell(text, widths[index] ?? 0)) });
  });
  return table(widths, [headRow([words.name, words.role, words.signature, words.dateAgreed], widths), ...rows]);
}
