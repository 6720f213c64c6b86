import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong, a line each: rule, target, what to do. Legacy mode: the other one opens a
 * second page for frames, which Electron's windows cannot.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const summary = (failureSummary ?? '').replaceAll(/\s+/g, ' ');
      return `${id}: ${target.join(' ')}: ${summary}`;
    }),
  );
}
