import { expect } from '@playwright/test';
import type { CardState } from '#renderer/ui/BedCard.tsx';
import { Screen } from './screen.ts';

/** Denah Tempat Tidur. */
export class BedsPage extends Screen {
  /** Each state stands on a card of this room. */
  async expectStates(room: string, states: readonly CardState[]): Promise<void> {
    const cards = this.main.getByRole('region', { name: `Kamar ${room}`, exact: true });
    for (const state of states) {
      await expect(cards.locator(`[data-state="${state}"]`).first()).toBeVisible();
    }
  }
}
