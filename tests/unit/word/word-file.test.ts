import { resolve } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { barCodePng } from '#electron/main/word/bar-code-png.ts';
import { buildWord } from '#electron/main/word/build-word.ts';
import { pageOf, roomOf } from '#electron/main/word/measures.ts';
import { pictureOf, within } from '#electron/main/word/picture.ts';
import { wordThread } from '#electron/main/word/word-maker.ts';
import { classRoster } from '#shared/documents/class-roster.ts';
import { decreeAppendix } from '#shared/documents/decree-appendix.ts';
import type { AnyPaper } from '#shared/documents/document.ts';
import { familyLetters } from '#shared/documents/letters/family-letter.ts';
import { residentCards } from '#shared/documents/letters/resident-card.ts';
import { plenaryMinutes } from '#shared/documents/plenary-minutes.ts';
import { isWordPaper } from '#shared/documents/word-papers.ts';
import { FAMILY_LETTERS } from '#shared/domain/enrolment/family-letters.ts';
import { barsOf } from '#shared/domain/format/code-128.ts';
import { sampleFamilyLetters } from '../../support/family-letter-samples.ts';
import { sampleCards } from '../../support/letter-samples.ts';
import { sampleMinutes } from '../../support/minutes-samples.ts';
import { sampleDecree, sampleRoster } from '../../support/paper-samples.ts';
import { wordBody, wordFaults, wordParts } from '../../support/word-file.ts';
import { attributeOf, elementsIn } from '../../support/xml-tree.ts';

const UPRIGHT = { size: 'A4', orientation: 'portrait' } as const;
const LYING = { size: 'F4', orientation: 'landscape' } as const;
/** A white dot: a whole PNG of 1 × 1. */
const SEAL = pictureOf(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEANl9ngAAAAABJRU5ErkJggg==',
    'base64',
  ),
  'image/png',
);

/** A few of each are enough: a long table is a short one with more rows. */
const whole = sampleMinutes('F4');
const minutes = plenaryMinutes({
  ...whole,
  levels: whole.levels.map((one) => ({ ...one, candidates: one.candidates.slice(36, 44) })),
});
const decree = decreeAppendix(sampleDecree(LYING, 6, 2));
const letter = (kind: (typeof FAMILY_LETTERS)[number]): AnyPaper =>
  familyLetters(sampleFamilyLetters(kind, 'A4', 2));
const papers: readonly AnyPaper[] = [minutes, decree, ...FAMILY_LETTERS.map(letter)];

const made = async (paper: AnyPaper, seal = SEAL) => wordParts(await buildWord({ paper, seal }));
const countOf = (text: string, what: string): number => text.split(what).length - 1;

describe('a paper as a Word file', () => {
  it('[D1] is what Word opens: types, relations, tables and pictures of every paper it is made of', async () => {
    expect(papers.filter((paper) => !isWordPaper(paper))).toEqual([]);
    for (const paper of papers) {
      const faults = wordFaults(await made(paper)).map((fault) => `${paper.kind} ${fault}`);
      expect(faults).toEqual([]);
    }
  });

  it('lies on the paper that was chosen', async () => {
    const { width, height } = pageOf(LYING);
    expect([width, height]).toEqual([330, 215]);
    const [size] = elementsIn(wordBody(await made(decree)), 'w:pgSz');
    expect(attributeOf(size, 'w:w')).toBe(String(Math.round((330 / 25.4) * 1440)));
    expect(attributeOf(size, 'w:h')).toBe(String(Math.round((215 / 25.4) * 1440)));
  });

  it('has the tables of the model: heads repeated, as wide as the paper leaves room, nobody missing', async () => {
    const parts = await made(decree);
    const tables = elementsIn(wordBody(parts), 'w:tbl').filter(
      (one) => elementsIn(one, 'w:tblHeader').length > 0,
    );
    expect(tables).toHaveLength(decree.sections.length);
    for (const one of tables) {
      const widths = elementsIn(one, 'w:gridCol').map((col) => Number(attributeOf(col, 'w:w')));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(roomOf(LYING));
      expect(elementsIn(one, 'w:tblHeader')).toHaveLength(2);
    }
    const rows = decree.sections.flatMap(({ table }) => table.rows);
    const niks = rows.flatMap((row) =>
      row.kind === 'record' && row.cells['nik']?.kind === 'text' ? [row.cells['nik'].text] : [],
    );
    expect(niks).toHaveLength(14);
    const texts = elementsIn(wordBody(parts), 'w:t').map(({ text }) => text);
    expect(niks.filter((nik) => texts.filter((one) => one === nik).length !== 1)).toEqual([]);
  });

  it('begins the numbers of clauses anew in every letter', async () => {
    const parts = await made(letter('parent-statement'));
    const used = new Set((parts.get('word/document.xml') ?? '').match(/<w:numId w:val="\d+"\/>/g));
    expect(used.size).toBe(2);
  });

  it('leaves lines for the pen, shows the code as bars and says in words what it is', async () => {
    const xml = (await made(letter('parent-statement'))).get('word/document.xml') ?? '';
    expect(countOf(xml, 'w:leader="dot"')).toBe(7);
    expect(countOf(xml, 'descr="Kode batang BB26-0001"')).toBe(1);
    expect(countOf(xml, '[ Meterai Rp10.000 ]')).toBe(2);
  });

  it('says on each page that a practice office is none', async () => {
    const parts = await made({ ...minutes, practice: true });
    const headers = [...parts].filter(([path]) => /^word\/header\d+\.xml$/.test(path));
    expect(headers.length).toBeGreaterThan(0);
    for (const [, xml] of headers) expect(xml).toContain('LATIHAN');
    expect([...(await made(minutes)).keys()].filter((path) => path.includes('header'))).toEqual([]);
  });

  it('is not made of lists on a wall, cards and certificates', async () => {
    expect(isWordPaper(classRoster(sampleRoster(UPRIGHT, 1, 3)))).toBe(false);
    const cards = residentCards(sampleCards(UPRIGHT, 2));
    expect(isWordPaper(cards)).toBe(false);
    await expect(buildWord({ paper: cards, seal: undefined })).rejects.toThrow('cards');
  });
});

describe('the thread that makes them', () => {
  it('answers each paper with its file, and goes on after one that it cannot make', async () => {
    const maker = wordThread(resolve('electron/main/word/word-worker.ts'));
    try {
      const cards = residentCards(sampleCards(UPRIGHT, 1));
      await expect(maker.make({ paper: cards, seal: undefined })).rejects.toThrow('cards');
      const file = await maker.make({ paper: letter('acceptance-letter'), seal: SEAL });
      expect(wordFaults(await wordParts(file))).toEqual([]);
    } finally {
      maker.end();
    }
  });

  it('says so where it does not start', async () => {
    const maker = wordThread(resolve('electron/main/word/none.ts'));
    const asked = maker.make({ paper: letter('acceptance-letter'), seal: undefined });
    await expect(asked).rejects.toThrow('none.ts');
    maker.end();
  });
});

describe('a code as a picture', () => {
  it('has a dark dot wherever the bars are and a white one elsewhere', () => {
    const { png, modules } = barCodePng('BB26-0001');
    const { bars, width } = barsOf('BB26-0001');
    expect([modules, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, width * 4, 96]);
    const lines = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
    const dark = (dot: number): boolean =>
      ((lines[1 + (dot >> 3)] ?? 0) & (0x80 >> (dot & 7))) === 0;
    const drawn = Array.from({ length: width }, (_, at) => [dark(at * 4), dark(at * 4 + 3)]);
    const isBar = (at: number): boolean =>
      bars.some((bar) => at >= bar.at && at < bar.at + bar.width);
    expect(drawn).toEqual(Array.from({ length: width }, (_, at) => [isBar(at), isBar(at)]));
  });
});

describe('a stored picture', () => {
  const jpeg = Buffer.from('ffd8ffe000040000ffc0000b080064012c0101110000', 'hex');

  it('is measured, PNG and JPEG, and kept in its shape', () => {
    expect(SEAL).toMatchObject({ type: 'png', width: 1, height: 1 });
    const photo = pictureOf(jpeg, 'image/jpeg');
    expect(photo).toMatchObject({ type: 'jpg', width: 300, height: 100 });
    expect(photo && within(photo, 54)).toEqual({ width: 54, height: 18 });
  });

  it('is left out where it is none', () => {
    expect(pictureOf(Buffer.from('x'), 'image/png')).toBeUndefined();
    expect(pictureOf(jpeg.subarray(0, 8), 'image/jpeg')).toBeUndefined();
    expect(pictureOf(jpeg, 'image/svg+xml')).toBeUndefined();
  });
});
