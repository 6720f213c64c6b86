import type { ComponentType, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ApplicationView } from '#shared/contract/application-record.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { FactList } from '#renderer/ui/FactList.tsx';
import classes from './Applications.module.css';

interface RecordHistoryProps {
  record: ApplicationView;
  /** The titled part that it is shown in: of a panel, or of a page. */
  as: ComponentType<{ title: string; count?: number; children: ReactNode }>;
}

/** Papers, contact, calls, and when others went first: in the panel, and on the page. */
export function RecordHistory({ record, as: Section }: RecordHistoryProps) {
  const t = useTranslations('applications');
  const { contacts, calls, passedOver } = record;
  const papers = record.documents.filter(({ required, state }) => required || state !== 'open');
  return (
    <>
      <Section title={t('panel.papers')}>
        <FactList
          facts={papers.map(({ kind, state, on, reason }) => ({
            id: kind,
            term: t(`papers.${kind}`),
            value: t(`paperStates.${state}`),
            ...(state === 'waived' ? { source: reason } : {}),
            ...(state === 'received' && on !== null ? { source: shortDate(on) } : {}),
          }))}
        />
      </Section>
      {contacts.length === 0 ? null : (
        <Section title={t('panel.contacts')} count={contacts.length}>
          <ul className={classes['lines']}>
            {contacts.map((one, index) => (
              // Two attempts of one day may be alike in everything.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>
                {shortDate(one.triedOn)} · {t(`ways.${one.way}`)} ·{' '}
                {t(one.reached ? 'panel.reached' : 'panel.unreached')}
                <span className="source"> {[one.by, one.note].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {calls.length === 0 ? null : (
        <Section title={t('panel.calls')} count={calls.length}>
          <ul className={classes['lines']}>
            {calls.map((call) => (
              <li key={call.uid}>
                <CallWords call={call} />
                <span className="source"> {shortDate(call.calledOn)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {passedOver.length === 0 ? null : (
        <Section title={t('panel.passedOver')} count={passedOver.length}>
          <ul className={classes['lines']}>
            {passedOver.map(({ number, reasons, stated }) => (
              <li key={number}>
                {t('panel.passed', {
                  number,
                  reasons: stated ?? reasons.map((one) => t(`hard.${one as 'taken'}`)).join(', '),
                })}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function CallWords({ call }: { call: ApplicationView['calls'][number] }) {
  const t = useTranslations('applications');
  if (call.endedOn === null && call.answer === null) {
    return t('panel.callOpen', { bed: call.bed, date: shortDate(call.answerBy) });
  }
  const answer = call.answer === null ? t('panel.ended') : t(`answers.${call.answer}`);
  const words = [answer, call.reason].filter(Boolean).join(', ');
  return t('panel.callOver', { bed: call.bed, answer: words });
}
