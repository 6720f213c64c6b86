import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { piecesOf } from '#shared/guide/chapter.ts';
import { chapterOf, chaptersOf, searchChapters } from '#shared/guide/guide.ts';
import { useSession } from '#renderer/app/session.ts';
import { useView } from '#renderer/app/use-view.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { KindList } from '#renderer/ui/KindList.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { ChapterText } from './ChapterText.tsx';
import classes from './Guide.module.css';

/** The word of the catalogue that a text of the guide names; dots that promise a dialog stay on the button. */
function useSaid(): (key: string) => string {
  const t = useTranslations();
  // Keys of the guide are strings; a test holds each against the catalogue.
  const say = t as unknown as (key: string) => string;
  return useCallback((key: string) => say(key).replace(/…$/, ''), [say]);
}

/** Bantuan: short chapters by task, searchable, at that of the screen one came from. */
export function GuideScreen() {
  const t = useTranslations('guide');
  const [view, change] = useView();
  const { office } = useSession();
  const said = useSaid();
  const chapters = useMemo(() => chaptersOf(office.kind), [office.kind]);
  const text = typeof view['cari'] === 'string' ? view['cari'] : '';
  const found = useMemo(() => {
    const plain = (one: string): string =>
      piecesOf(one)
        .map((piece) => piece.text ?? said(piece.key ?? ''))
        .join('');
    return searchChapters(chapters, text, plain);
  }, [chapters, text, said]);
  const wanted = found.find(({ id }) => id === view['bab']);
  const shown = wanted ?? (text === '' ? chapterOf(found, String(view['dari'] ?? '')) : found[0]);
  const top = useTop(shown?.id);
  const aside: ReactNode = (
    <>
      <div className={classes['search']}>
        <SearchField
          label={t('search')}
          value={text}
          onChange={(next) => change({ cari: next === '' ? undefined : next, bab: undefined })}
        />
      </div>
      <KindList
        title={t('chapters')}
        kinds={found.map(({ id, title }) => ({ id, label: title }))}
        active={shown?.id ?? ''}
        onSelect={(id) => change({ bab: id })}
      />
    </>
  );
  return (
    <ScreenBody aside={aside}>
      {shown === undefined ? (
        <EmptyState
          icon={IconSearch}
          title={t('nothing', { text })}
          ways={[{ label: t('all'), onClick: () => change({ cari: undefined, bab: undefined }) }]}
        >
          {t('nothingHow')}
        </EmptyState>
      ) : (
        // It scrolls and holds no button: the keyboard reaches it as a stop of its own.
        <article
          ref={top}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          lang="id"
          aria-label={shown.title}
          className={`${classes['article']} scrolls`}
        >
          <ChapterText chapter={shown} said={said} />
        </article>
      )}
    </ScreenBody>
  );
}

/** Another chapter begins at its beginning. */
function useTop(chapter: string | undefined) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.scrollTo(0, 0), [chapter]);
  return box;
}
