import type { Endpoint } from '#shared/contract/define.ts';
import { contract } from '#shared/contract/index.ts';
import { findEndpoint } from '#shared/contract/find-endpoint.ts';
import {} from './pipeline.ts';
import type { Step } from './step.ts';
import { steps } from './steps.ts';
import { undoOf } from './undo-rules.ts';

type Slices = Readonly<Record<string, Readonly<Record<string, Endpoint>>>>;

/** Every name an entry of the history can carry: commands of the contract and journaled steps. */
export function journaledCommands(): string[] {
  const names = new Set<string>();
  for (const [noun, slice] of Object.entries(contract as Slices)) {
    for (const [verb, { kind }] of Object.entries(slice)) {
      if (kind === 'command') names.add(`${noun}.${verb}`);
    }
  }
  for (const slice of Object.values(steps)) {
    for (const step of Object.values(slice as Readonly<Record<string, Step>>)) {
      if (step.kind === 'write' || step.kind === 'long') names.add(step.command);
    }
  }
  return [...names].sort();
}

/** Reads that the history names, as `noun.verb`. */
export const journaledReads = (): string[] =>
  Object.entries(contract as Slices)
    .flatMap(([noun, slice]) => Object.keys(slice).map((verb) => `${noun}.${verb}`))
    .filter((channel) => {
      const endpoint = findEndpoint(channel);
      return endpoint?.kind === 'query' && endpoint.audits !== undefined;
    })
    .sort();

/** What cannot be taken back, each with its reason. */
export const commandsWithoutUndo = (): { readonly command: string; readonly reason: string }[] =>
  journaledCommands().flatMap((command) => {
    const rule = undoOf(command);
    return rule.kind === 'none' ? [{ command, reason: rule.reason }] : [];
  });
