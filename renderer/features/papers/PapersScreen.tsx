import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useSession } from '#renderer/app/session.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FailureNotice } from '#renderer/ui/FailureNotice.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { documentsFor } from './documents-for.ts';
import { lacksSupply } from './field-request.ts';
import type { DocumentKind, PaperChoice, PaperChoices } from './paper-request.ts';
import { hasReadableDays } from './letter-request.ts';
import { PaperForm } from './PaperForm.tsx';
import { PapersHeader } from './PapersHeader.tsx';
import classes from './PapersScreen.module.css';
import { PaperSettingsDialog } from './PaperSettingsDialog.tsx';
import { usePaperChoice } from './use-choice.ts';
import { usePreview } from './use-preview.ts';

/** Cetak: one document, its preview, and the two ways out of the same PDF. */
export function PapersScreen() {
  const t = useTranslations('papers');
  const choices = useRead('papers.choices', {});
  const settings = useRead('papers.settings', {});
  const { office, user } = useSession();
  const error = choices.error ?? settings.error;
  if (error) {
    return (
      <ReadFailure
        title={t('nothing.title')}
        error={error}
        onRetry={() => void Promise.all([choices.refetch(), settings.refetch()])}
      />
    );
  }
  if (!choices.data || !settings.data) return <SkeletonRows />;
  const [first, ...others] = documentsFor(office.kind, user.roles);
  if (!first) {
    return (
      <EmptyState icon={IconPrinter} title={t('nothing.title')}>
        {t('nothing.role')}
      </EmptyState>
    );
  }
  return (
    <Papers documents={[first, ...others]} choices={choices.data} usualSize={settings.data.size} />
  );
}

interface PapersProps {
  /** What whoever is signed in prints here. */
  documents: readonly [DocumentKind, ...DocumentKind[]];
  choices: PaperChoices;
  usualSize: PaperChoice['size'];
}

function Papers({ documents, choices, usualSize }: PapersProps) {
  const [incomplete, setIncomplete] = useState(false);
  const [settings, setSettings] = useState(false);
  const preview = usePreview();
  const { choice, change, isEmpty } = usePaperChoice(documents, choices, usualSize);
  const onChange = (patch: Partial<PaperChoice>): void => {
    preview.close();
    setIncomplete(false);
    change(patch);
  };
  const onShow = (): void => {
    const lacks =
      (choice.document === 'receipt-list' && choice.goods.trim() === '') ||
      lacksSupply(choice) ||
      !hasReadableDays(choice.letters);
    setIncomplete(lacks);
    if (!lacks) void preview.show(choice);
  };
  return (
    <>
      <PapersHeader
        paper={preview.paper}
        making={preview.job}
        onSettings={() => setSettings(true)}
      />
      <ScreenBody
        aside={
          <PaperForm
            documents={documents}
            choices={choices}
            choice={choice}
            incomplete={incomplete}
            empty={isEmpty}
            busy={preview.making}
            onChange={onChange}
            onShow={onShow}
          />
        }
      >
        <Preview {...preview} document={choice.document} empty={isEmpty} />
      </ScreenBody>
      {settings ? (
        <PaperSettingsDialog
          onClose={() => {
            setSettings(false);
            preview.close();
          }}
        />
      ) : null}
    </>
  );
}

/** In a small window the preview lies beneath the form, so it is brought into view. */
const showFrame = (frame: HTMLIFrameElement | null): void =>
  frame?.scrollIntoView({ block: 'nearest' });

interface PreviewProps extends Pick<ReturnType<typeof usePreview>, 'paper' | 'making' | 'refusal'> {
  document: PaperChoice['document'];
  empty: boolean;
}

function Preview({ paper, making, refusal, document, empty }: PreviewProps) {
  const t = useTranslations('papers');
  const refusalText = useRefusalText();
  if (empty) {
    return (
      <EmptyState icon={IconPrinter} title={t('nothing.title')}>
        {t(`nothing.${document}`)}
      </EmptyState>
    );
  }
  if (refusal) {
    return (
      <FailureNotice title={t('failed')} ways={[]}>
        {refusalText(refusal)}
      </FailureNotice>
    );
  }
  return (
    <>
      <p role="status" className={classes['making']}>
        {making ? t('making') : ''}
      </p>
      {paper ? (
        <iframe
          key={paper.job}
          ref={showFrame}
          className={classes['preview']}
          title={t('preview', { name: paper.name })}
          src={paper.previewUrl}
        />
      ) : null}
    </>
  );
}
