/** A sentence of the catalogue with its plain marks filled in: "Coret {name}" → "Coret Siti". */
export const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
