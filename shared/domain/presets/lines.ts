import { addDays } from '../../days.ts';
import { GATES, LEVELS, type LocalDate } from '../../vocabulary.ts';
import { longDate } from '../format/indonesian-date.ts';
import type { OwnReason } from '../reasons/reason-lists.ts';
import type { Part, PresetColumn, Presets, PresetSigner } from './content.ts';

/** A setting as one line, known by its key. */
interface Line {
  readonly key: string;
  readonly what: string;
  readonly name: string;
  readonly value: string;
}

const plain = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

/** A setting of some depth as lines: `holdDays.usual` → "7". */
function flat(settings: object, above = ''): Line[] {
  return Object.entries(settings).flatMap(([name, value]: [string, unknown]) => {
    const what = above === '' ? name : `${above}.${name}`;
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return flat(value, what);
    const text = Array.isArray(value) ? value.join(', ') : plain(value);
    return [{ key: what, what, name: '', value: text }];
  });
}

const periodText = (from: LocalDate | null, to: LocalDate | null): string =>
  from === null && to === null
    ? ''
    : [from, to].map((day) => (day === null ? '…' : longDate(day))).join(' – ');

export const signerText = ({
  capacity,
  position,
  name,
  rank,
  nip,
  from,
  until,
}: PresetSigner): string =>
  [
    name ?? '',
    capacity.kind === 'on-behalf' ? `${position} a.n. ${capacity.of}` : position,
    rank ?? '',
    nip ?? '',
    { own: '', acting: 'Plt.', daily: 'Plh.', 'on-behalf': '' }[capacity.kind],
    periodText(from, until === null ? null : addDays(until, -1)),
  ]
    .filter((part) => part !== '')
    .join(' · ');

function signerLines({ signers, signing }: Presets): Line[] {
  const { place, usual, documents } = signing;
  return [
    ...signers.map((one) => ({
      key: one.uid,
      what: 'signer',
      name: one.name ?? one.position,
      value: signerText(one),
    })),
    { key: 'place', what: 'place', name: '', value: place },
    { key: 'right', what: 'right', name: '', value: usual.right ?? '' },
    { key: 'left', what: 'left', name: '', value: usual.left ?? '' },
    ...Object.entries(documents).map(([document, { left, right }]) => ({
      key: `document ${document}`,
      what: 'document',
      name: document,
      value: [right ?? '', left ?? ''].filter((seat) => seat !== '').join(' · '),
    })),
  ];
}

const columnLine = ({ uid, name, kind, care, choices }: PresetColumn): Line => ({
  key: uid,
  what: 'column',
  name,
  value: [name, kind, care, ...choices].join(' · '),
});

const reasonLine = ({ list, code, offered, words }: OwnReason): Line => ({
  key: `${list} ${code}`,
  what: 'reason',
  name: `${list} ${code}`,
  value: [...(offered ? [] : ['hidden']), ...words].join(' · '),
});

/** The order with only its keys that are on, then who is admitted, gates and reserve lists. */
function policyLines(policy: NonNullable<Presets['policy']>): Line[] {
  const { admits, keys, vulnerabilities, gates, reserve } = policy;
  const line = (name: string, value: string): Line => ({
    key: name,
    what: 'policy',
    name,
    value,
  });
  return [
    line('desils', admits.desils.join(', ')),
    line('notRecorded', String(admits.notRecorded)),
    line('keys', keys.flatMap(({ key, on }) => (on ? [key] : [])).join(' · ')),
    line('vulnerabilities', [...vulnerabilities].toSorted().join(' · ')),
    ...GATES.map((gate) => line(`gate ${gate}`, gates[gate])),
    ...LEVELS.map((level) => line(`reserve ${level}`, String(reserve[level]))),
  ];
}

/** The lines of each part; a part that an office does not have has none. */
const LINES: Readonly<Record<Part, (of: Presets) => Line[]>> = {
  papers: ({ papers }) => flat(papers),
  letters: ({ letters }) =>
    letters.map(({ letter, body }) => ({
      key: letter,
      what: 'letter',
      name: letter,
      value: body ?? 'usual',
    })),
  words: ({ word }) =>
    word === null ? [] : [{ key: 'word', what: 'word', name: '', value: word }],
  reasons: ({ reasons }) => reasons.map(reasonLine),
  villages: ({ villages }) =>
    villages.map(({ code, village, district, regency }) => ({
      key: code,
      what: 'village',
      name: code,
      value: `${village}, ${district}, ${regency}`,
    })),
  signers: signerLines,
  columns: ({ columns }) => columns.map(columnLine),
  holidays: ({ holidays }) =>
    holidays.map(({ day, name, kind, off }) => ({
      key: day,
      what: 'day',
      name: day,
      value: `${name} · ${off ? kind : 'worked'}`,
    })),
  policy: ({ policy }) => (policy === null ? [] : policyLines(policy)),
  school: ({ school }) => flat(school ?? {}),
  rules: ({ rules }) => flat(rules ?? {}),
  waitlist: ({ waitlist }) => flat(waitlist ?? {}),
};

/** The lines of a part. */
export const linesOf = (presets: Presets, part: Part): Line[] => LINES[part](presets);
