import type { KeyValue } from '#shared/domain/order/explain.ts';
import type { OutcomeReason } from '#shared/domain/order/outcome-reason.ts';
import type { RunPlace } from '#shared/domain/order/run.ts';

/**
 * Writes reasons and keys as JSON. 100,000 places share a few dozen reasons and most key values, so
 * every text is made once and then only put together; what is unique (birth date, draw) is short.
 */
export function placeTexts() {
  const reasons = new Map<string, string>();
  const keys = new Map<string, string>();
  return {
    reasons: ({ reasons: all }: RunPlace): string => {
      const name = all.map(nameOfReason).join();
      return remembered(reasons, name, () => JSON.stringify(all));
    },
    keys: ({ keys: all }: RunPlace): string => {
      let text = '';
      for (const one of all) {
        const name = nameOfKey(one);
        const part =
          name === null ? JSON.stringify(one) : remembered(keys, name, () => JSON.stringify(one));
        text = text === '' ? part : `${text},${part}`;
      }
      return `[${text}]`;
    },
  };
}

function remembered(known: Map<string, string>, name: string, make: () => string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  const made = make();
  known.set(name, made);
  return made;
}

/** Equal names mean equal values: every detail of a reason stands in it. */
function nameOfReason(reason: OutcomeReason): string {
  let name: string = reason.code;
  for (const detail of Object.values(reason)) name += `/${detail}`;
  return name;
}

/** Null for values that hardly repeat, which no store of texts helps with. */
function nameOfKey(value: KeyValue): string | null {
  switch (value.key) {
    case 'desil':
      return `d${value.desil}`;
    case 'school_status':
      return `s${value.status}`;
    case 'vulnerability':
      return `v${value.counted.join()}`;
    case 'recommendation':
      return `r${value.recommendation}`;
    case 'age':
      return value.birthDate === null ? 'a' : null;
    case 'draw':
      return value.drawNumber === null ? 'n' : null;
  }
}
