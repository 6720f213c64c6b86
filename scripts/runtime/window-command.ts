import { attach, type CommandOptions } from './command.ts';
import { hasDisplay } from './display.ts';

const screen = '-screen 0 1920x1200x24';

/** Runs a command that opens windows: as it is where there is a display, otherwise under Xvfb. */
export function attachToWindow(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<number> {
  if (hasDisplay()) return attach(command, args, options);
  return attach('xvfb-run', ['-a', '-s', screen, command, ...args], options);
}
