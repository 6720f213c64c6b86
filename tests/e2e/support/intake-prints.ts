import { expect } from '@playwright/test';
import { papers } from '#shared/i18n/id/papers.ts';
import type { Level } from '#shared/vocabulary.ts';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pdfFacts, pdfPages } from '../../support/paper-harness/run.ts';
import { PapersPage } from '../pages/papers.ts';
import type { LaunchedApp } from './launch.ts';
import { timesIn } from './times-in.ts';

type Document = Exclude<keyof typeof papers.documents, 'label'>;
type Size = 'A4' | 'F4';

/** Upright, in points. */
const POINTS = { A4: [595.28, 841.89], F4: [609.45, 935.43] } as const;
/** What no paper that leaves the office says of a child; the NIK stands on the decree alone. */
const FORBIDDEN = /desil|kesehatan|disabilitas|miskin/i;
/** That a check is still to be done tells nothing of what it will find. */
const STILL_TO_DO = /pemeriksaan kesehatan/gi;
const NIK = /\d{16}/;
/** The meeting decides by desil, and its papers stay in the room (domain brief 5.2). */
const OF_THE_MEETING: readonly Document[] = ['ordered-list', 'plenary-minutes'];

interface Named {
  readonly name: string;
}

interface Choice {
  /** The entry of "Urutan", "Isi" or "Menurut". */
  readonly of?: RegExp;
  readonly level?: Level;
  /** Where the names are told another time: they count before it. */
  readonly until?: string;
}

/** Papers of one office, printed on the screen Cetak, saved and read with tools of their own. */
export class IntakePrints {
  readonly #launched: LaunchedApp;
  readonly #folder: string;
  #papers = 0;
  #pages = 0;
  #names = 0;

  constructor(launched: LaunchedApp, folder: string) {
    this.#launched = launched;
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** Saves a paper; it holds exactly these names, each as often as there are people of that name. */
  async expectNames(
    document: Document,
    size: Size,
    people: readonly Named[],
    choice: Choice = {},
  ): Promise<void> {
    const { counted, whole } = await this.#save(document, size, choice);
    const [text = ''] = choice.until === undefined ? [whole] : whole.split(choice.until);
    expect(counted, document).toBe(people.length);
    const wrong = people.filter(({ name }) => timesIn(text, name) !== bearersOf(people, name));
    expect(namesOf(wrong), document).toEqual([]);
    if (!OF_THE_MEETING.includes(document)) {
      const told = whole.replaceAll(STILL_TO_DO, '');
      expect(told.match(FORBIDDEN)?.[0], document).toBeUndefined();
    }
    if (document !== 'decree-appendix') expect(whole.match(NIK)?.[0], document).toBeUndefined();
    this.#names += people.length;
  }

  /** Saves a paper that tells of numbers and names none of these. */
  async expectNobody(
    document: Document,
    size: Size,
    people: readonly Named[],
    choice: Choice = {},
  ): Promise<void> {
    const { whole } = await this.#save(document, size, choice);
    expect(namesOf(people.filter(({ name }) => timesIn(whole, name) > 0)), document).toEqual([]);
    expect(whole.match(NIK)?.[0], document).toBeUndefined();
  }

  /** Saves a paper of this size, tagged; answers the first number of the header and its text. */
  async #save(document: Document, size: Size, choice: Choice) {
    const { app, page } = this.#launched;
    const screen = new PapersPage(page);
    await screen.choose(papers.documents.label, papers.documents[document]);
    if (choice.of !== undefined) await screen.choose(labelOf(document), choice.of);
    if (choice.level !== undefined) {
      await screen.choose(papers.letters.level, new RegExp(`^${choice.level} · `));
    }
    const path = resolve(this.#folder, `${document}-${size}.pdf`);
    const [counted] = await screen.saveChosen(app, { size, path });
    const facts = pdfFacts(path);
    expect(facts.tagged, document).toBe(true);
    const sides = [facts.width, facts.height].toSorted((a, b) => a - b);
    for (const [at, points] of POINTS[size].entries())
      expect(Math.abs((sides[at] ?? 0) - points), document).toBeLessThanOrEqual(1);
    this.#papers += 1;
    this.#pages += facts.pages;
    const whole = pdfPages(path, '-raw').join('\n').replaceAll(/\s+/g, ' ');
    return { counted, whole };
  }

  figure(): string {
    return `FIGURE papers of an intake: ${this.#papers} papers, ${this.#pages} pages, ${this.#names} names once each`;
  }
}

const labelOf = (document: Document): string => {
  if (document === 'decree-appendix') return papers.fields.decree;
  return document.endsWith('-letter') || document === 'parent-statement'
    ? papers.fields.after
    : papers.fields.run;
};

const namesOf = (people: readonly Named[]): string[] => people.map(({ name }) => name);

const bearersOf = (people: readonly Named[], name: string): number =>
  people.filter((one) => one.name === name || timesIn(one.name, name) > 0).length;
