import type { LaunchedApp } from '../../tests/e2e/support/launch.ts';

/** One part of a main job, named as it is told while it runs. */
export interface DemoStep {
  readonly name: string;
  readonly run: (window: LaunchedApp) => Promise<void>;
}
