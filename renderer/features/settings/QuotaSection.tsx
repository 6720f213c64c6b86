import { useTranslations } from 'use-intl';
import type { IntakeHead } from '#shared/contract/intakes.ts';
import type { QuotaVersion } from '#shared/contract/quotas.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { useRead } from '#renderer/app/queries.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { NameList } from '#renderer/ui/NameList.tsx';
import { PanelSection } from '#renderer/ui/SidePanel.tsx';

/** The versions of an intake's quota: the newest counts, the older ones stay readable. */
export function QuotaSection({ intake, onAdd }: { intake: IntakeHead; onAdd: () => void }) {
  const t = useTranslations('settings.quota');
  const versions = useRead('intakes.quotas', { intake: intake.uid }).data ?? [];
  const line = useVersionLine();
  return (
    <PanelSection title={t('title')} {...(versions.length === 0 ? {} : { count: versions.length })}>
      {versions.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <NameList
          names={versions.map((one, at) => ({
            id: one.uid,
            name: t(at === 0 ? 'counts' : 'version', {
              version: String(one.version),
              places: formatFigure(one.places),
            }),
            line: line(one),
          }))}
        />
      )}
      <button type="button" className="quiet-link" onClick={onAdd}>
        {t('add')}
      </button>
    </PanelSection>
  );
}

/** "Sejak 01/06/2026, S-12/2026 · Surat Kemensos · Paser 20, Berau 10". */
function useVersionLine(): (version: QuotaVersion) => string {
  const t = useTranslations('settings.quota');
  return ({ setOn, letterNo, letterDate, reason, regencies }) =>
    [
      t('since', { on: shortDate(setOn) }),
      ...(letterNo === null
        ? []
        : [letterDate === null ? letterNo : `${letterNo}, ${shortDate(letterDate)}`]),
      reason,
      ...(regencies.length === 0
        ? []
        : [
            regencies.map(({ regency, places }) => `${regency} ${formatFigure(places)}`).join(', '),
          ]),
    ].join(' · ');
}
