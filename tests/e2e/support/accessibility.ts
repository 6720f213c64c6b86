import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong, a line each: rule, target, what to do. Every rule runs; only what passes is
 * not written down, which halves the time. Legacy mode: the other one opens a second page for
 * frames, which Electron's windows cannot. The only frame there is holds Chromium's own PDF viewer,
 * in which axe changes the zoom.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], iframes: false })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const summary = (failureSummary ?? '').replaceAll(/\s+/g, ' ');
      return `${id}: ${target.join(' ')}: ${summary}`;
    }),
  );
}
