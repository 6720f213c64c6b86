import { Menu } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { printersOf } from '#shared/contract/papers.ts';
import type { PersonPaperKind } from '#shared/documents/person-sections.ts';
import type { ScreenSearch } from '#renderer/app/routes.tsx';
import { useSession } from '#renderer/app/session.ts';
import { useGo } from '#renderer/app/use-view.ts';

type Shown = OutputOf<Contract['stays']['show']>;
type Paper = readonly [document: PersonPaperKind, chosen: ScreenSearch];

/** The papers that there are of one stay now, with what is chosen in Cetak. */
function papersOf({ resident, leaves, endReason }: Shown): readonly Paper[] {
  const { uid, mode } = resident;
  if (resident.until !== null) {
    const isHandedOver =
      mode === 'residential' && endReason !== 'absconded' && endReason !== 'died';
    return isHandedOver ? [['handover-record', { isi: uid, untuk: 'out' }]] : [];
  }
  const open = leaves.find(({ until, kind }) => until === null && kind !== 'unauthorised');
  return [
    ...(open === undefined ? [] : [['leave-slip', { isi: `leave:${open.uid}` }] as const]),
    ['handover-record', { isi: uid, untuk: 'in' }],
    ['service-agreement', { isi: uid }],
    ['resident-card', { isi: uid }],
  ];
}

/** Cetak… of one person: opens the screen Cetak with paper and person chosen. */
export function PersonPapersMenu({ shown }: { shown: Shown }) {
  const t = useTranslations('papers');
  const go = useGo();
  const { roles } = useSession().user;
  const papers = papersOf(shown).filter(([document]) =>
    printersOf(document).some((role) => roles.includes(role)),
  );
  if (papers.length === 0) return null;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className="quiet-link">
          {t('actions.print')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {papers.map(([document, chosen]) => (
          <Menu.Item key={document} onClick={() => go('/cetak', { dokumen: document, ...chosen })}>
            {t(`documents.${document}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
