import { assertNever } from '../../result.ts';
import type { Recommendation, SchoolStatus, Vulnerability } from '../../vocabulary.ts';
import { countedVulnerabilities, type KeyValue } from './explain.ts';
import { activeKeys, type OrderKeyName, type OrderPolicy } from './policy.ts';
import type { OrderFacts } from './school-order.ts';

/** The value of a key without its name, as it stands at the key's place in the stored text. */
type Bare = number | string | readonly Vulnerability[] | null;

function named(key: OrderKeyName, value: Bare): KeyValue {
  switch (key) {
    case 'desil':
      return { key, desil: value as number | null };
    case 'school_status':
      return { key, status: value as SchoolStatus };
    case 'vulnerability':
      return { key, counted: value as readonly Vulnerability[] };
    case 'recommendation':
      return { key, recommendation: value as Recommendation };
    case 'age':
      return { key, birthDate: value as string | null };
    case 'draw':
      return { key, drawNumber: value as string | null };
    default:
      return assertNever(key);
  }
}

const quotedOrNull = (text: string | null): string => (text === null ? 'null' : `"${text}"`);

/**
 * Writes the keys of candidates as a run stores them: a JSON array in the order of its policy, whose
 * names the run keeps once. A third of the bytes of the named values, and every person has a row.
 * Put together by hand: the values are words of ours, dates and hex, and 100,000 are written at once.
 */
export function keyWriter(policy: OrderPolicy): (of: OrderFacts) => string {
  const keys = activeKeys(policy);
  const counted = new Map<OrderFacts['vulnerabilities'], string>();
  const vulnerability = ({ vulnerabilities }: OrderFacts): string => {
    let text = counted.get(vulnerabilities);
    if (text === undefined) {
      text = JSON.stringify(countedVulnerabilities(vulnerabilities, policy));
      counted.set(vulnerabilities, text);
    }
    return text;
  };
  const valueOf = (key: OrderKeyName, of: OrderFacts): string => {
    switch (key) {
      case 'desil':
        return String(of.desil);
      case 'school_status':
        return `"${of.schoolStatus}"`;
      case 'vulnerability':
        return vulnerability(of);
      case 'recommendation':
        return `"${of.recommendation}"`;
      case 'age':
        return quotedOrNull(of.birthDate);
      case 'draw':
        return quotedOrNull(of.drawNumber);
      default:
        return assertNever(key);
    }
  };
  return (of) => {
    let text = '[';
    for (const [index, key] of keys.entries()) {
      text += index === 0 ? valueOf(key, of) : `,${valueOf(key, of)}`;
    }
    return `${text}]`;
  };
}

/** The keys that a run stored, with the names that its policy gives them. */
export const readKeys = (stored: string, policy: OrderPolicy): KeyValue[] => {
  const values = JSON.parse(stored) as readonly Bare[];
  return activeKeys(policy).map((key, index) => named(key, values[index] ?? null));
};
