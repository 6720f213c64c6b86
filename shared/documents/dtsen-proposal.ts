import { periodLabel } from '../domain/desil/dtsen-period.ts';
import type { LocalDate, Sex } from '../vocabulary.ts';
import { text, textOrBlank } from './document.ts';
import type { Column, PaperDocument, Row, Section } from './document.ts';
import { byName, compare, type Named } from './name-order.ts';
import { paperFooter } from './paper-footer.ts';
import { paperDate, paperNumber } from './paper-format.ts';
import type { PaperInput } from './paper-input.ts';
import { paperWords } from './paper-words.ts';
import { sexTotals } from './sex-totals.ts';
import { signers } from './signers.ts';

/** A child not in DTSEN whose family was proposed and waits for a result. */
export interface ProposedChild extends Named {
  readonly sex: Sex;
  /** Masked already for whoever may not see it in full; null while it follows. */
  readonly nik: string | null;
  /** As `nik`. */
  readonly kk: string | null;
  /** Tells families apart, also where the card's number is masked or missing. */
  readonly family: number;
  readonly address: string | null;
  readonly rt: string | null;
  readonly rw: string | null;
  readonly village: string | null;
  readonly district: string | null;
  readonly regency: string | null;
  /** Kemendagri's, not that of BPS (domain-school 6). */
  readonly regionCode: string | null;
  readonly proposedOn: LocalDate;
  /** Operator of the village, Dinas Sosial, as it was recorded. */
  readonly to: string;
  /** The DTSEN period in which the family was looked up and not found; null where unknown. */
  readonly period: string | null;
  readonly note: string;
}

export interface DtsenProposalInput extends PaperInput {
  readonly intakeName: string;
  readonly asOf: LocalDate;
  readonly children: readonly ProposedChild[];
}

const COLUMNS: readonly Column[] = [
  { key: 'no', label: paperWords.number, align: 'right', width: 3.5, unbroken: true },
  { key: 'name', label: paperWords.name, align: 'left', width: 13.5, namesRow: true },
  { key: 'nik', label: 'NIK', align: 'left', width: 13.8, unbroken: true },
  { key: 'kk', label: 'No. KK', align: 'left', width: 13.8, unbroken: true },
  { key: 'address', label: 'Alamat', align: 'left', width: 18 },
  { key: 'code', label: 'Kode wilayah', align: 'left', width: 10.2, unbroken: true },
  { key: 'on', label: 'Diusulkan', align: 'left', width: 7.6 },
  { key: 'reason', label: 'Alasan', align: 'left', width: 13 },
  { key: 'result', label: 'Hasil', align: 'left', width: 6.6 },
];

const NOTES = [
  'Kode wilayah menurut Kemendagri. Kolom Hasil diisi penerima usulan, lalu lembar ini dikembalikan.',
] as const;

/** "Jl. Mawar 3, RT 004 RW 002, Loa Ipuh, Tenggarong, Kutai Kartanegara": what is known of it. */
export function addressLine(
  of: Pick<ProposedChild, 'address' | 'rt' | 'rw' | 'village' | 'district' | 'regency'>,
): string {
  const known = (part: string | null): part is string => part !== null && part !== '';
  const neighbours = [
    known(of.rt) ? `RT ${of.rt}` : null,
    known(of.rw) ? `RW ${of.rw}` : null,
  ].filter(known);
  return [of.address, neighbours.join(' '), of.village, of.district, of.regency]
    .filter(known)
    .join(', ');
}

/** Why the family is proposed: what the look-up said, then what the office noted. */
const reasonOf = ({ period, note }: ProposedChild): string => {
  const looked = period === null ? 'Tidak ada di DTSEN' : `Dicek ${periodLabel(period)}: tidak ada`;
  return note === '' ? looked : `${looked}. ${note}`;
};

const key = (part: string | null): string => part ?? '\uffff';

/** By village as its operator works; the children of one family together, by the first name of it. */
const inOrder = (children: readonly ProposedChild[]): ProposedChild[] =>
  [...Map.groupBy(children, ({ family }) => family).values()]
    .map((family) => family.toSorted(byName))
    .toSorted(([a], [b]) =>
      a === undefined || b === undefined
        ? 0
        : compare(key(a.village), key(b.village)) || byName(a, b),
    )
    .flat();

const childRow = (child: ProposedChild, at: number): Row => ({
  kind: 'record',
  key: child.code,
  cells: {
    no: text(String(at + 1)),
    name: text(child.name),
    nik: textOrBlank(child.nik),
    kk: textOrBlank(child.kk),
    address: textOrBlank(addressLine(child)),
    code: textOrBlank(child.regionCode),
    on: text(paperDate(child.proposedOn)),
    reason: text(reasonOf(child)),
    result: textOrBlank(null),
  },
});

function addresseeSection(
  input: DtsenProposalInput,
  [to, children]: readonly [string, readonly ProposedChild[]],
  at: number,
): Section {
  const families = new Set(children.map(({ family }) => family)).size;
  return {
    key: `to-${at}`,
    reference: [],
    title: 'Daftar Usul Masuk DTSEN',
    subtitle: to === '' ? '' : `Kepada: ${to}`,
    table: {
      head: { left: input.intakeName, right: `Keadaan per ${paperDate(input.asOf)}` },
      columns: COLUMNS,
      rows:
        children.length === 0
          ? [{ kind: 'empty', key: 'empty', text: paperWords.nobody }]
          : inOrder(children).map(childRow),
      groupEvery: 5,
    },
    totals: [{ label: 'Keluarga', value: paperNumber(families) }, ...sexTotals(children)],
    notes: [...NOTES],
    signers: signers(input.signers),
    withLetterhead: true,
    newPage: true,
  };
}

/**
 * Usul masuk DTSEN on paper, for the village or Dinas Sosial: whoever was addressed gets the own
 * children alone, on pages of their own. Everybody who waits stands on it exactly once.
 */
export function dtsenProposal(input: DtsenProposalInput): PaperDocument {
  const name = 'Usul Masuk DTSEN';
  const groups = [...Map.groupBy(input.children, ({ to }) => to)].toSorted(([a], [b]) =>
    compare(a, b),
  );
  const shown = groups.length > 0 ? groups : [['', []] as const];
  return {
    kind: 'dtsen-proposal',
    name,
    format: input.format,
    letterhead: input.letterhead,
    sections: shown.map((group, at) => addresseeSection(input, group, at)),
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
