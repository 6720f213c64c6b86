import {
  IconDeviceFloppy,
  IconFiles,
  IconFileText,
  IconFileTypeDocx,
  IconPrinter,
} from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { useSession } from '#renderer/app/session.ts';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { type HeaderAction, NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ProgressLine } from '#renderer/ui/ProgressLine.tsx';
import { PrintDialog } from './PrintDialog.tsx';
import type { ShownPaper, usePreview } from './use-preview.ts';
import { useSend } from './use-send.ts';

interface HeaderProps {
  paper: ShownPaper | null;
  /** Laying out a paper. */
  making: ReturnType<typeof usePreview>['job'];
  onSettings: () => void;
}

/** How much the paper holds, and the ways out of it. */
export function PapersHeader({ paper, making, onSettings }: HeaderProps) {
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
    ...(paper?.word === true
      ? [
          {
            id: 'word',
            label: t(paper.files > 1 ? 'actions.saveEachWord' : 'actions.saveWord'),
            icon: IconFileTypeDocx,
            onClick: () => void send.saveWord(),
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
      {paper !== null && send.printers !== null ? (
        <PrintDialog paper={paper} printers={send.printers} onClose={send.closePrinters} />
      ) : null}
      {send.job.busy ? <Progress job={send.job} of={paper?.files ?? 0} words="savingEach" /> : null}
      {making.busy && making.state !== null ? (
        <Progress job={making} of={making.state.total} words="makingLetters" />
      ) : null}
    </>
  );
}

interface ProgressProps {
  job: Pick<HeaderProps['making'], 'state' | 'stop'>;
  of: number;
  words: 'savingEach' | 'makingLetters';
}

/** How many letters are done, and Hentikan. */
function Progress({ job, of, words }: ProgressProps) {
  const t = useTranslations('papers');
  const done = job.state?.done ?? 0;
  const text = t(words, { done: String(done), of: String(of) });
  return <ProgressLine done={done} total={of} text={text} onStop={job.stop} />;
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
