import { Button, Modal, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { FactList } from '#renderer/ui/FactList.tsx';
import type { ResidentDialogProps } from './MoveDialogs.tsx';
import classes from './Residents.module.css';

type Incident = OutputOf<Contract['stays']['incidents']>[number];

interface PaperProps {
  title: string;
  lead: string;
  onClose: () => void;
  children: ReactNode;
}

/** Something that is read on purpose: opening it stands in the history. */
function Paper({ title, lead, onClose, children }: PaperProps) {
  const kit = useTranslations('kit');
  return (
    <Modal
      opened
      onClose={onClose}
      size={620}
      title={title}
      closeButtonProps={{ 'aria-label': kit('close') }}
    >
      <p className={classes['hint']}>{lead}</p>
      {children}
    </Modal>
  );
}

/** The incidents of one resident, each open one with the way to close it. */
export function IncidentsDialog({ resident, today, onClose }: ResidentDialogProps) {
  const t = useTranslations('stays.dialogs.incidents');
  const read = useRead('stays.incidents', { stay: resident.uid });
  const [closing, setClosing] = useState<string | null>(null);
  if (closing !== null) {
    return <CloseDialog incident={closing} today={today} onClose={() => setClosing(null)} />;
  }
  return (
    <Paper title={t('title', { name: resident.name })} lead={t('lead')} onClose={onClose}>
      <Reading query={read} rows={3}>
        {(incidents) =>
          incidents.length === 0 ? (
            <p>{t('none')}</p>
          ) : (
            <ul className={classes['ticks']}>
              {incidents.map((incident) => (
                <li key={incident.uid}>
                  <OneIncident incident={incident} onEnd={() => setClosing(incident.uid)} />
                </li>
              ))}
            </ul>
          )
        }
      </Reading>
    </Paper>
  );
}

function OneIncident({ incident, onEnd }: { incident: Incident; onEnd: () => void }) {
  const t = useTranslations('stays');
  const { closedOn, resolution, told } = incident;
  const head = [
    t(`incidentKinds.${incident.kind}`),
    t(`severities.${incident.severity}`),
    longDate(incident.on),
    incident.time?.replace(':', '.') ?? '',
  ].filter((part) => part !== '');
  return (
    <>
      <b>{head.join(' · ')}</b>
      <p className={classes['hint']}>{incident.account}</p>
      <p className={classes['hint']}>
        {t('dialogs.incidents.by', { by: incident.reportedBy, told: told.join('; ') || '—' })}
      </p>
      {closedOn === null ? (
        <Button onClick={onEnd}>{t('dialogs.incidents.end')}</Button>
      ) : (
        <p className={classes['hint']}>
          {t('dialogs.incidents.ended', { on: longDate(closedOn), how: resolution ?? '' })}
        </p>
      )}
    </>
  );
}

function CloseDialog({
  incident,
  today,
  onClose,
}: {
  incident: string;
  today: string;
  onClose: () => void;
}) {
  const t = useTranslations('stays.dialogs.incidents');
  return (
    <CommandDialog
      channel="stays.closeIncident"
      title={t('end')}
      submit={t('end')}
      initial={{ on: today, resolution: '' }}
      input={(values) => ({ incident, ...values })}
      said={() => t('done')}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <Textarea
            label={t('resolution')}
            required
            autosize
            minRows={3}
            maxLength={4000}
            {...fields.field('resolution')}
            onChange={(event) => fields.set({ resolution: event.currentTarget.value })}
          />
          <DateField
            label={t('on')}
            required
            today={today}
            {...fields.field('on')}
            onChange={(on) => fields.set({ on })}
          />
        </>
      )}
    </CommandDialog>
  );
}

const plain = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join(', ') : String(value);

/** What the newest assessment says about health. */
export function HealthDialog({ resident, onClose }: ResidentDialogProps) {
  const t = useTranslations('stays.dialogs.health');
  const read = useRead('stays.health', { stay: resident.uid });
  return (
    <Paper title={t('title', { name: resident.name })} lead={t('lead')} onClose={onClose}>
      <Reading query={read} rows={3}>
        {(health) =>
          health === null ? (
            <p>{t('none')}</p>
          ) : (
            <FactList
              facts={[
                {
                  id: 'on',
                  term: t('assessed'),
                  value: longDate(health.assessedOn),
                  source: health.assessor,
                },
                ...Object.entries(health.health).map(([id, value]) => ({
                  id,
                  term: id,
                  value: plain(value),
                })),
                { id: 'note', term: t('note'), value: health.note === '' ? '—' : health.note },
              ]}
            />
          )
        }
      </Reading>
    </Paper>
  );
}
