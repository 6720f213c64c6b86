import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeFileName } from '#shared/domain/people/file-name.ts';

it.each([
  ['kk.png', 'kk.png'],
  ['../../etc/passwd', 'etc passwd'],
  ['C:\\Users\\x\\kk.jpg', 'C Users x kk.jpg'],
  ['con.png', '_con.png'],
  ['kk.jpg. . ', 'kk.jpg'],
  ['...', 'berkas'],
  ['gnp\u202e.exe', 'gnp .exe'],
])('names %j %j', (given, named) => expect(safeFileName(given)).toBe(named));

it('keeps the ending of a long name', () => {
  const named = safeFileName(`${'a'.repeat(300)}.jpeg`);
  expect(named).toHaveLength(100);
  expect(named.endsWith('.jpeg')).toBe(true);
});

it('never leads into another folder, whatever the page says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
      const named = safeFileName(given);
      expect(named).not.toMatch(/[/\\:<>"|?*]/);
      expect(named).not.toMatch(/^\.|[. ]$/);
      expect(named.length).toBeGreaterThan(0);
      expect(named.length).toBeLessThanOrEqual(101);
      expect(safeFileName(named)).toBe(named);
    }),
  );
});
