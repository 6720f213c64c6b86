import { describe, expect, it } from 'vitest';
import type { SignerInput, SigningCapacity } from '#shared/documents/paper-input.ts';
import { nipInGroups, signers } from '#shared/documents/signers.ts';

const head: SignerInput = {
  capacity: { kind: 'own' },
  position: 'Kepala Dinas Sosial',
  name: 'Drs. Yosua Ngau',
  rank: 'Pembina Tk. I',
  nip: '197004121995031002',
};
const signed = (capacity: SigningCapacity) =>
  signers({ left: null, right: { ...head, capacity }, place: 'Samarinda', date: '2026-06-22' });

describe('signers', () => {
  it('words own, acting, daily and on-behalf signing as offices do', () => {
    expect(signed({ kind: 'own' })[0]?.heading).toEqual([
      'Samarinda, 22 Juni 2026',
      'Kepala Dinas Sosial',
    ]);
    expect(signed({ kind: 'acting' })[0]?.heading[1]).toBe('Plt. Kepala Dinas Sosial');
    expect(signed({ kind: 'daily' })[0]?.heading[1]).toBe('Plh. Kepala Dinas Sosial');
    expect(signed({ kind: 'on-behalf', of: 'Gubernur' })[0]?.heading.slice(1)).toEqual([
      'a.n. Gubernur',
      'Kepala Dinas Sosial',
    ]);
  });

  it('groups an NIP and prints anything else as typed', () => {
    expect(signed({ kind: 'own' })[0]?.identity).toEqual([
      'Pembina Tk. I',
      'NIP 19700412 199503 1 002',
    ]);
    expect(nipInGroups('19700412 199503 1 002')).toBe('19700412 199503 1 002');
    expect(nipInGroups('12345')).toBe('12345');
  });

  it('leaves name and date open where they are not known', () => {
    const open = signers({
      left: head,
      right: { ...head, name: null, nip: null, rank: null },
      place: 'Samarinda',
      date: null,
    });
    expect(open.map(({ side, heading }) => [side, heading[0]])).toEqual([
      ['left', 'Mengetahui,'],
      ['right', 'Samarinda, ………………………………'],
    ]);
    expect(open[1]).toMatchObject({ name: '………………………………', identity: [] });
  });
});
