export interface UnitLine {
  readonly code: string;
  readonly title: string;
  readonly core: boolean;
}

/** Units as lines to type: "* J.01, Mengukur tubuh"; the star marks a core unit. */
export const writeUnits = (units: readonly UnitLine[]): string =>
  units.map(({ code, title, core }) => `${core ? '* ' : ''}${code}, ${title}`).join('\n');

/** What is typed, one unit a line; a tab as pasted from a sheet divides too. */
export const readUnits = (text: string): UnitLine[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const core = line.startsWith('*');
      const [code = '', ...rest] = line.replace(/^\*\s*/, '').split(/[,\t]/);
      return { code: code.trim(), title: rest.join(',').trim(), core };
    });
