import { Button, Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconPrinter } from '@tabler/icons-react';
import { Fragment, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { groupsOn } from '#renderer/app/key-sheet.ts';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import { EVERYWHERE_KEYS } from '#renderer/ui/keys.ts';
import classes from './KeySheet.module.css';

const OPEN = 'tampung:open-keys';

/** Opens the sheet as F1 does. */
export function openKeySheet(): void {
  window.dispatchEvent(new Event(OPEN));
}

interface KeySheetProps {
  /** `id` and name of the open screen, whose keys stand first. */
  screen: string;
  name: string;
  /** Opens the guide at the chapter of the open screen. */
  onGuide: () => void;
}

/** F1: all keys of the open screen and of every screen, printable. Mount it once. */
export function KeySheet({ screen, name, onGuide }: KeySheetProps) {
  const t = useTranslations('keys');
  const kit = useTranslations('kit');
  const [opened, setOpened] = useState(false);
  useHotkeys([[EVERYWHERE_KEYS.sheet, () => setOpened(true)]], [], true);
  useEffect(() => {
    const open = () => setOpened(true);
    window.addEventListener(OPEN, open);
    return () => window.removeEventListener(OPEN, open);
  }, []);
  return (
    <Modal
      opened={opened}
      onClose={() => setOpened(false)}
      title={t('title', { screen: name })}
      size={860}
      classNames={{ content: classes['sheet'] ?? '', inner: classes['inner'] ?? '' }}
      closeButtonProps={{ 'aria-label': kit('close') }}
    >
      <div className={classes['groups']}>
        {groupsOn(screen).map(({ id, lines }) => (
          <section key={id} className={classes['group']}>
            <h3 className="section-title">{t(`groups.${id}`)}</h3>
            <dl className={classes['lines']}>
              {lines.map(({ keys, does }) => (
                <Fragment key={does}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key} className={classes['key']}>
                        {key}
                      </kbd>
                    ))}
                  </dt>
                  <dd>{t(`does.${does}`)}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className={classes['foot']}>
        <Button
          variant="default"
          onClick={() => {
            setOpened(false);
            onGuide();
          }}
        >
          {t('guide')}
        </Button>
        <Button
          leftSection={<IconPrinter size={ICON.text} stroke={STROKE} aria-hidden="true" />}
          onClick={() => window.print()}
        >
          {t('print')}
        </Button>
      </div>
    </Modal>
  );
}
