import { describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ BrowserWindow: {} }));
const { stateOf } = await import('#electron/main/printing/printers.ts');

const queue = (options: Record<string, string>) => stateOf({ options }, 'linux');
const windows = (status: number) => stateOf({ status }, 'win32');

describe('the state of a printer', () => {
  it('is what its queue says', () => {
    expect(queue({ 'printer-state': '3', 'printer-state-reasons': 'none' })).toBe('ready');
    expect(queue({ 'printer-state': '4', 'printer-state-reasons': 'none' })).toBe('ready');
    expect(queue({ 'printer-state': '5', 'printer-state-reasons': 'paused' })).toBe('stopped');
    expect(queue({ 'printer-state': '5', 'printer-state-reasons': 'media-empty-error' })).toBe(
      'noPaper',
    );
    expect(queue({ 'printer-state-reasons': 'media-jam-error' })).toBe('jam');
    expect(queue({ 'printer-state-reasons': 'offline-report' })).toBe('offline');
    expect(queue({ 'printer-state': '3', 'printer-is-accepting-jobs': 'false' })).toBe('refusing');
    expect(stateOf({}, 'linux')).toBe('ready');
  });

  it('is what Windows says by its bits', () => {
    expect(windows(0)).toBe('ready');
    expect([0x10, 0x50].map(windows)).toEqual(['noPaper', 'noPaper']);
    expect([0x08, 0x80, 0x1000].map(windows)).toEqual(['jam', 'offline', 'offline']);
    expect([0x01, 0x02, 0x10_00_00].map(windows)).toEqual(['stopped', 'stopped', 'stopped']);
    // Printing, warming up and saving power are no faults.
    expect([0x04_00, 0x1_00_00, 0x100_00_00].map(windows)).toEqual(['ready', 'ready', 'ready']);
    expect(stateOf({}, 'win32')).toBe('ready');
  });
});
