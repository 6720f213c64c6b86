import {
  IconCake,
  IconChartBar,
  IconFiles,
  IconHomeCheck,
  IconMoodSmile,
  IconSchool,
  IconSignature,
  IconStethoscope,
  IconUsers,
} from '@tabler/icons-react';
import type { Gate } from '#shared/vocabulary.ts';
import type { Icon } from '#renderer/ui/icon.ts';

/** The sign of each gate, wherever it stands. */
export const GATE_ICONS: Readonly<Record<Gate, Icon>> = {
  desil_check: IconChartBar,
  age_check: IconCake,
  documents: IconFiles,
  home_visit: IconHomeCheck,
  parent_consent: IconSignature,
  child_consent: IconMoodSmile,
  health_check: IconStethoscope,
  school_status_check: IconSchool,
  duplicate_check: IconUsers,
};
