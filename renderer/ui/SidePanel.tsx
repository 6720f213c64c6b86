import { ActionIcon, Button } from '@mantine/core';
import { IconArrowLeft, IconX } from '@tabler/icons-react';
import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { useTranslations } from 'use-intl';
import { arrowStep } from '#renderer/ui/arrow-step.ts';
import { ICON, STROKE, type Icon } from '#renderer/ui/icon.ts';
import { useReachable } from '#renderer/ui/use-reachable.ts';
import { useScreenSize } from '#renderer/ui/use-screen-size.ts';
import classes from './SidePanel.module.css';

interface SidePanelProps {
  /** Name of the person, or "Mengapa peringkat 91?". */
  title: string;
  /** Follows the title of a standing panel: "Yang jatuh tempo · 4". */
  count?: number;
  /** "BB26-0187 · L · 13 tahun · calon kelas 7". */
  subtitle?: ReactNode;
  /** A `Badge` or `StageBadge` at the right of the title. */
  badge?: ReactNode;
  /** Close button, Escape, Kembali. Without it the panel belongs to the screen and stays. */
  onClose?: () => void;
  /** ↑ and ↓ inside the panel go to the neighbour in the list: −1, 1. */
  onMove?: (step: -1 | 1) => void;
  /** `person` 340 · `why` 462, over the list below 1240 px · `queue` 304. */
  width?: 'person' | 'why' | 'queue';
  /** Always visible at the foot: links, or the one outlined action of a queue. */
  foot?: ReactNode;
  /** `PanelSection`s that stay in view under the ones that scroll. */
  below?: ReactNode;
  children: ReactNode;
}

const TEXT_FIELDS = 'input, textarea, select, [role="radiogroup"] *, [role="menu"] *';

/**
 * What belongs to the selected row, beside the list, which keeps its focus. Below 900 px it is a
 * page of its own over the screen, with Kembali. Fill it with `PanelSection`s.
 */
export function SidePanel(props: SidePanelProps) {
  const narrow = useScreenSize() === 'narrow';
  const heading = useId();
  const { onClose, onMove } = props;
  const page = narrow && onClose !== undefined;
  const back = usePageFocus(page);
  const content = useRef<HTMLDivElement>(null);
  const reachable = useReachable(content);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape' && onClose !== undefined) {
      event.stopPropagation();
      onClose();
      return;
    }
    const step = arrowStep(event.key);
    const inField = event.target instanceof Element && event.target.matches(TEXT_FIELDS);
    if (step === 0 || onMove === undefined || inField) return;
    event.preventDefault();
    onMove(step);
  };
  return (
    // The keys serve whatever is focused inside the panel; the panel itself takes no focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      className={classes['panel']}
      data-width={props.width ?? 'person'}
      data-page-panel={page ? '' : undefined}
      data-standing={onClose === undefined ? '' : undefined}
      aria-labelledby={heading}
      onKeyDown={onKeyDown}
    >
      {page ? <BackRow onClose={onClose} ref={back} /> : null}
      <header className={classes['head']}>
        <div className={classes['titles']}>
          <h2 id={heading} className={classes['title']}>
            {props.title}
            {props.count === undefined ? null : (
              <span className="count">{` · ${props.count}`}</span>
            )}
          </h2>
          {props.subtitle === undefined ? null : (
            <p className={classes['subtitle']}>{props.subtitle}</p>
          )}
        </div>
        {props.badge}
        {onClose === undefined || page ? null : <CloseButton onClose={onClose} />}
      </header>
      <div ref={content} className={`${classes['content']} scrolls`} {...reachable}>
        {props.children}
      </div>
      {props.below === undefined ? null : <div className={classes['below']}>{props.below}</div>}
      {props.foot === undefined ? null : <footer className={classes['foot']}>{props.foot}</footer>}
    </aside>
  );
}

interface BackRowProps {
  onClose: () => void;
  ref: Ref<HTMLButtonElement>;
}

function BackRow({ onClose, ref }: BackRowProps) {
  const t = useTranslations('kit');
  return (
    <div className={classes['backRow']}>
      <Button
        ref={ref}
        variant="subtle"
        leftSection={<IconArrowLeft size={ICON.text} stroke={STROKE} aria-hidden="true" />}
        onClick={onClose}
      >
        {t('back')}
      </Button>
    </div>
  );
}

function CloseButton({ onClose }: { onClose: () => void }) {
  const t = useTranslations('kit');
  return (
    <ActionIcon className={classes['close'] ?? ''} aria-label={t('close')} onClick={onClose}>
      <IconX size={ICON.text} stroke={STROKE} aria-hidden="true" />
    </ActionIcon>
  );
}

// As a page the panel takes the focus, for what lies under it is hidden; closing gives it back.
function usePageFocus(page: boolean) {
  const back = useRef<HTMLButtonElement>(null);
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (page) before.current = document.activeElement;
  }, [page]);
  useEffect(() => {
    if (!page) return;
    // Zooming in makes a page of a panel whose dialog is open; that one keeps the focus.
    if (document.querySelector('[role="dialog"]') === null) back.current?.focus();
    return () => {
      const element = before.current;
      // Only after the page is gone can what lay under it take the focus again.
      requestAnimationFrame(() => {
        const lost = document.activeElement === null || document.activeElement === document.body;
        if (lost && element instanceof HTMLElement && element.isConnected) element.focus();
      });
    };
  }, [page]);
  return back;
}

interface PanelSectionProps {
  title?: string;
  /** Follows the title: "Yang masih kurang · 3". */
  count?: number | string;
  /** Stands left of title and text, as for a proof or a warning. */
  icon?: Icon;
  tone?: 'plain' | 'green' | 'amber' | 'red';
  /** Goes to the foot of the panel, with everything after it. */
  bottom?: boolean;
  children: ReactNode;
}

/** One part of a panel, divided from the next by a hairline. */
export function PanelSection(props: PanelSectionProps) {
  const { title, count, icon: Sign } = props;
  return (
    <section
      className={classes['section']}
      data-bottom={props.bottom ?? false}
      data-tone={props.tone ?? 'plain'}
      data-icon={Sign !== undefined}
    >
      {Sign === undefined ? null : <Sign size={ICON.text} stroke={STROKE} aria-hidden="true" />}
      {title === undefined ? null : (
        <h3 className="section-title">
          {title}
          {count === undefined ? null : <span className="count">{` · ${count}`}</span>}
        </h3>
      )}
      {props.children}
    </section>
  );
}
