import { describe, expect, it } from 'vitest';
import { contract } from '#shared/contract/index.ts';
import { commandsFor, OFFICE_COMMANDS } from '#renderer/app/office-commands.ts';

const nouns: Readonly<Record<string, Readonly<Record<string, { access: unknown }>>>> = contract;

describe('commands wanted from anywhere', () => {
  it('are offered to exactly the roles that their endpoint lets in', () => {
    for (const { endpoint, access } of OFFICE_COMMANDS) {
      const [noun = '', verb = ''] = endpoint.split('.');
      expect([endpoint, nouns[noun]?.[verb]?.access]).toEqual([endpoint, access]);
    }
  });

  it('are those of the own kind of office and roles', () => {
    const labels = (...given: Parameters<typeof commandsFor>) =>
      commandsFor(...given).map(({ label }) => label);
    expect(labels('school', ['officer'])).toContain('candidates.list.add');
    expect(labels('facility', ['officer'])).not.toContain('candidates.list.add');
    expect(labels('school', ['reader'])).toEqual(['journal.verify']);
    expect(labels('facility', ['companion'])).toEqual([
      'stays.emergency',
      'stays.group',
      'journal.verify',
    ]);
  });
});
