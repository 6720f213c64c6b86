import { IconDeviceFloppy, IconFiles, IconFileText, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { printersOf } from '#shared/contract/papers.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useSession } from '#renderer/app/session.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FailureNotice } from '#renderer/ui/FailureNotice.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { type HeaderAction, NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ProgressLine } from '#renderer/ui/ProgressLine.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import {
  type PaperChoice,
  type PaperChoices,
  DOCUMENTS_OF,
  type DocumentKind,
} from './paper-request.ts';
import { lacksSupply } from './field-request.ts';
import { hasReadableDays } from './letter-request.ts';
import { PaperForm } from './PaperForm.tsx';
import classes from './PapersScreen.module.css';
import { PaperSettingsDialog } from './PaperSettingsDialog.tsx';
import { usePaperChoice } from './use-choice.ts';
import { type ShownPaper, usePreview } from './use-preview.ts';
import { useSend } from './use-send.ts';

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
  const [first, ...others] = DOCUMENTS_OF[office.kind].filter((document) =>
    printersOf(document).some((role) => user.roles.includes(role)),
  );
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
      <PapersHeader paper={preview.paper} onSettings={() => setSettings(true)} />
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

function PapersHeader({ paper, onSettings }: { paper: ShownPaper | null; onSettings: () => void }) {
  const t = useTranslations('papers');
  const { roles } = useSession().user;
  const maySet = roles.some((role) => ['head', 'officer', 'admin'].includes(role));
  const send = useSend(paper);
  const actions: HeaderAction[] = [
    ...(maySet ? [{ id: 'settings', label: t('actions.settings'), onClick: onSettings }] : []),
    {
      id: 'save',
      label: t('actions.save'),
      icon: IconDeviceFloppy,
      disabled: paper === null,
      onClick: () => void send.save(),
    },
    ...(paper !== null && paper.files > 1
      ? [
          {
            id: 'each',
            label: t('actions.saveEach'),
            icon: IconFiles,
            onClick: () => void send.saveEach(),
          },
        ]
      : []),
    {
      id: 'print',
      label: t('actions.print'),
      icon: IconPrinter,
      main: true,
      disabled: paper === null,
      onClick: () => void send.print(),
    },
  ];
  return (
    <>
      <NumberHeader
        label={t('header.label')}
        terms={
          paper === null
            ? []
            : [
                { id: 'people', value: paper.people, word: t('header.people') },
                {
                  id: 'pages',
                  sign: '·',
                  value: paper.pages,
                  word: t('header.pages', { pages: paper.pages }),
                },
              ]
        }
        limit={<PaperSentence paper={paper} />}
        actions={actions}
      />
      {send.job.busy ? (
        <ProgressLine
          done={send.job.state?.done ?? 0}
          {...(paper === null ? {} : { total: paper.files })}
          text={t('savingEach', {
            done: String(send.job.state?.done ?? 0),
            of: String(paper?.files ?? 0),
          })}
          onStop={send.job.stop}
        />
      ) : null}
    </>
  );
}

/** What stands, or what is to be said of who signs it. */
function PaperSentence({ paper }: { paper: ShownPaper | null }) {
  const t = useTranslations('papers');
  const note = paper?.notes[0];
  if (note !== undefined) {
    const values = { ...note, day: longDate(note.day), others: note.others.join(', ') };
    return <LimitSentence tone="warning">{t(`notes.${note.kind}`, values)}</LimitSentence>;
  }
  return (
    <LimitSentence icon={IconFileText}>
      {paper === null ? t('header.choose') : t('header.ready', { name: paper.name })}
    </LimitSentence>
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
