import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressLine, dtsenProposal } from '#shared/documents/dtsen-proposal.ts';
import { columnOf, totalsOf } from '#tests/support/paper-text.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';
import { sampleProposals, sampleProposed } from '#tests/support/proposal-samples.ts';

const input = sampleProposals('A4', 24);

describe('usul masuk DTSEN on paper', () => {
  it('gives each addressee the own children, everybody once, whatever order they come in', () => {
    const expected = dtsenProposal(input);
    expect(expected.sections.map(({ subtitle }) => subtitle)).toEqual([
      'Kepada: Dinas Sosial Kabupaten Kutai Kartanegara',
      'Kepada: Operator Kelurahan Loa Ipuh',
    ]);
    const listed = expected.sections.map((section) => columnOf(section, 'name'));
    expect(listed.flat().toSorted()).toEqual(input.children.map(({ name }) => name).toSorted());
    for (const [at, { subtitle }] of expected.sections.entries())
      for (const { name, to } of input.children)
        expect(listed[at]?.includes(name)).toBe(subtitle === `Kepada: ${to}`);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...input.children], { minLength: input.children.length }),
        (children) => {
          expect(dtsenProposal({ ...input, children })).toEqual(expected);
        },
      ),
      { numRuns: propertyRuns(100) },
    );
  });

  it('goes village by village, the children of one card next to each other', () => {
    for (const section of dtsenProposal(input).sections) {
      const cards = columnOf(section, 'kk');
      const runs = cards.filter((card, at) => card !== cards[at - 1]);
      expect(runs.length).toBe(new Set(cards).size);
      const villages = columnOf(section, 'code');
      expect(villages.filter((code, at) => code !== villages[at - 1]).length).toBe(
        new Set(villages).size,
      );
      expect(totalsOf(section)).toContain(`Keluarga ${new Set(cards).size} · `);
    }
  });

  it('says who, where by the code of Kemendagri, since when and why; what is unknown stays blank', () => {
    const one = { ...sampleProposed(0), nik: null, rt: '004', rw: '002' };
    const cells = (child: typeof one) => {
      const [section] = dtsenProposal({ ...input, children: [child] }).sections;
      if (section === undefined) throw new Error('no section');
      return section.table.columns.map(({ key }) => columnOf(section, key)[0]);
    };
    expect(cells(one)).toEqual([
      '1',
      one.name,
      '',
      '6402061502200000',
      'Jl. Mawar Gang 1, RT 004 RW 002, Loa Ipuh, Tenggarong, Kutai Kartanegara',
      '64.02.06.1009',
      '8 Juni 2026',
      'Dicek Triwulan II 2026: tidak ada. Rumah papan, kepala keluarga tidak bekerja sejak 2024',
      '',
    ]);
    expect(cells({ ...one, period: null, note: '' })[7]).toBe('Tidak ada di DTSEN');
    const nowhere = { address: '', rt: null, rw: '', village: null, district: null, regency: null };
    expect(addressLine(nowhere)).toBe('');
    expect(addressLine({ ...nowhere, rw: '002', village: 'Maluhu' })).toBe('RW 002, Maluhu');
  });

  it('stands with nobody on it as one page that says so', () => {
    const { sections } = dtsenProposal({ ...input, children: [] });
    expect(sections).toMatchObject([{ subtitle: '', table: { rows: [{ kind: 'empty' }] } }]);
  });
});
