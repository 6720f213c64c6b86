import { useTranslations } from 'use-intl';
import { EXPORT_ROLES } from '#shared/contract/exports.ts';
import { useHasRole } from '#renderer/app/session.ts';
import type { HeaderAction } from '#renderer/ui/NumberHeader.tsx';

/** "Ekspor…" for the header of a list; nothing for whoever may not take a list away. */
export function useExportAction(): (onClick: () => void) => readonly HeaderAction[] {
  const t = useTranslations('exports.lists');
  const may = useHasRole(EXPORT_ROLES);
  return (onClick) => (may ? [{ id: 'export', label: t('button'), onClick }] : []);
}
