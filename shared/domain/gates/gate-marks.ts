import { GATES, type GateValue } from '../../vocabulary.ts';
import { gateValue, type GateAnswers } from './gate-need.ts';

const LETTERS: Readonly<Record<GateValue, string>> = {
  open: 'o',
  passed: 'p',
  failed: 'f',
  deferred: 'd',
  excepted: 'e',
};
const VALUES = Object.fromEntries(
  Object.entries(LETTERS).map(([value, letter]) => [letter, value]),
) as Readonly<Record<string, GateValue>>;

/** The letter of a value, and the value of a letter. */
export const markOf = (value: GateValue): string => LETTERS[value];
export const valueOfMark = (mark: string): GateValue => VALUES[mark] ?? 'open';

/** The answers as one letter per gate in the order of GATES: what a candidate's row stores. */
export const gateMarks = (answers: GateAnswers): string =>
  GATES.map((gate) => LETTERS[gateValue(answers, gate)]).join('');

// 100,000 candidates share a handful of patterns; equal marks share one object.
const known = new Map<string, GateAnswers>();

/** The values behind stored marks; reasons and due dates stay with the answers themselves. */
export function answersOf(marks: string): GateAnswers {
  let answers = known.get(marks);
  if (!answers) {
    answers = Object.fromEntries(
      GATES.map((gate, index) => [gate, { value: VALUES[marks[index] ?? 'o'] ?? 'open' }]),
    );
    known.set(marks, answers);
  }
  return answers;
}
