import { describe, expect, test } from 'vitest';
import { debuggingSwitch, selfCheckFolder } from '#electron/main/start-switches.ts';

describe('switches of the start', () => {
  test.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-port',
    '-remote-debugging-port=0',
    '/remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--REMOTE-DEBUGGING-ADDRESS=0.0.0.0',
    '--inspect',
    '--inspect-brk=0',
  ])('%s would let another program steer this one', (argument) => {
    expect(debuggingSwitch(['tampung', argument])).toBe(argument);
  });

  test('a file or folder of that name is no switch', () => {
    const argv = ['tampung', '--no-sandbox', '/home/remote-debugging-port', 'inspect'];
    expect(debuggingSwitch(argv)).toBeUndefined();
  });

  test('the folder of the self-check stands after its switch', () => {
    expect(selfCheckFolder(['tampung', '--periksa-diri', '/tmp/periksa'])).toBe('/tmp/periksa');
    expect(selfCheckFolder(['tampung'])).toBeUndefined();
    expect(selfCheckFolder(['tampung', '--periksa-diri'])).toBe('');
    expect(selfCheckFolder(['tampung', '--periksa-diri', '--no-sandbox'])).toBe('');
  });
});
