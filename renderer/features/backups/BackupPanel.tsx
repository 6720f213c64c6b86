import { Button, Group } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { ListedBackup } from '#shared/contract/backups.ts';
import { FactList } from '#renderer/ui/FactList.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';
import { madeText } from './backup-words.ts';
import { BackupState } from './BackupState.tsx';

interface BackupPanelProps {
  backup: ListedBackup;
  mayVerify: boolean;
  mayRestore: boolean;
  onVerify: () => void;
  onRestore: () => void;
  onClose: () => void;
  onMove: (step: -1 | 1) => void;
}

/** One backup: what is in it, whether it is proven, and what can be done with it. */
export function BackupPanel(props: BackupPanelProps) {
  const t = useTranslations('backups');
  const { backup } = props;
  const { facts } = backup;
  return (
    <SidePanel
      title={t('panel.title', { seq: String(backup.seq) })}
      subtitle={<BackupState backup={backup} />}
      onClose={props.onClose}
      onMove={props.onMove}
    >
      {facts === null ? (
        <PanelSection icon={IconAlertTriangle} tone="red">
          {t('panel.damaged')}
        </PanelSection>
      ) : (
        <>
          <PanelSection>
            <Group gap={10}>
              {props.mayVerify ? (
                <Button variant="outline" onClick={props.onVerify}>
                  {t('panel.verify')}
                </Button>
              ) : null}
              {props.mayRestore ? (
                <Button onClick={props.onRestore}>{t('panel.restore')}</Button>
              ) : null}
            </Group>
          </PanelSection>
          <PanelSection>
            <FactList
              facts={[
                { id: 'file', term: t('panel.file'), value: backup.file },
                { id: 'made', term: t('panel.madeAt'), value: madeText(facts.madeAt) },
                ...(facts.verifiedAt === null
                  ? []
                  : [
                      {
                        id: 'proven',
                        term: t('panel.provenAt'),
                        value: madeText(facts.verifiedAt),
                      },
                    ]),
                { id: 'people', term: t('panel.people'), value: formatFigure(facts.people) },
                {
                  id: 'attachments',
                  term: t('panel.attachments'),
                  value: formatFigure(facts.attachments),
                  ...(facts.absentAttachments > 0
                    ? {
                        source: t('panel.absent', {
                          count: formatFigure(facts.absentAttachments),
                        }),
                      }
                    : {}),
                },
              ]}
            />
          </PanelSection>
        </>
      )}
    </SidePanel>
  );
}
