import { Button, SegmentedControl } from '@mantine/core';
import { IconRotate2, IconRotateClockwise2 } from '@tabler/icons-react';
import { type SyntheticEvent, useState } from 'react';
import { centerCrop, makeAspectCrop, type PercentCrop, ReactCrop } from 'react-image-crop';
import 'react-image-crop/dist/ReactCrop.css';
import { useTranslations } from 'use-intl';
import { PASSPORT } from '#shared/domain/people/picture-cut.ts';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import classes from './CropDialog.module.css';
import { cutPicture, pictureBytes } from './picture.ts';
import { useTurnedPicture } from './use-turned-picture.ts';

interface CropDialogProps {
  name: string;
  picture: Blob;
  /** A passport photo begins with its own shape. */
  passport: boolean;
  onDone: (picture: Blob) => void;
  onClose: () => void;
}

const WHOLE: PercentCrop = { unit: '%', x: 0, y: 0, width: 100, height: 100 };

/** The largest cut of a shape in the middle of a picture. */
const largest = (shape: number | undefined, width: number, height: number): PercentCrop =>
  shape === undefined
    ? WHOLE
    : centerCrop(
        makeAspectCrop(
          width / height > shape ? { unit: '%', height: 100 } : { unit: '%', width: 100 },
          shape,
          width,
          height,
        ),
        width,
        height,
      );

/** Cuts and turns one picture before it is attached; the file it came from stays as it is. */
export function CropDialog({ name, picture, passport, onDone, onClose }: CropDialogProps) {
  const t = useTranslations('attachments.crop');
  const [shape, setShape] = useState(passport ? PASSPORT : undefined);
  const [quarters, setQuarters] = useState(0);
  const [cut, setCut] = useState<PercentCrop>(WHOLE);
  const turned = useTurnedPicture(picture, quarters);
  const drawn = turned === 'broken' ? null : turned;
  const choose = (next: number | undefined) => {
    setShape(next);
    if (drawn) setCut(largest(next, drawn.canvas.width, drawn.canvas.height));
  };
  const begin = ({
    currentTarget: { naturalWidth, naturalHeight },
  }: SyntheticEvent<HTMLImageElement>) => setCut(largest(shape, naturalWidth, naturalHeight));
  const submit = async () => {
    if (drawn) onDone(await pictureBytes(cutPicture(drawn.canvas, cut), picture.type));
  };
  return (
    <FormDialog
      opened
      title={t('title', { name })}
      lead={t('lead')}
      submit={t('submit')}
      width={640}
      busy={turned === null}
      problems={turned === 'broken' ? [{ field: 'crop', message: t('broken', { name }) }] : []}
      onCancel={onClose}
      onSubmit={() => void submit()}
    >
      <div className={classes['tools']}>
        <SegmentedControl
          aria-label={t('shape')}
          data={[
            { value: 'free', label: t('free') },
            { value: 'passport', label: t('passport') },
          ]}
          value={shape === undefined ? 'free' : 'passport'}
          onChange={(value) => choose(value === 'passport' ? PASSPORT : undefined)}
        />
        <Turn left onTurn={() => setQuarters(quarters - 1)} />
        <Turn left={false} onTurn={() => setQuarters(quarters + 1)} />
      </div>
      <div id="crop" className={classes['stage']}>
        {drawn === null ? null : (
          <ReactCrop
            crop={cut}
            {...(shape === undefined ? {} : { aspect: shape })}
            keepSelection
            minWidth={16}
            minHeight={16}
            ariaLabels={handleNames(t)}
            onChange={(_pixels, percent) => setCut(percent)}
          >
            <img src={drawn.url} alt={name} className={classes['picture']} onLoad={begin} />
          </ReactCrop>
        )}
      </div>
    </FormDialog>
  );
}

function Turn({ left, onTurn }: { left: boolean; onTurn: () => void }) {
  const t = useTranslations('attachments.crop');
  const Icon = left ? IconRotate2 : IconRotateClockwise2;
  return (
    <Button
      leftSection={<Icon size={ICON.text} stroke={STROKE} aria-hidden="true" />}
      onClick={onTurn}
    >
      {left ? t('turnLeft') : t('turnRight')}
    </Button>
  );
}

const handleNames = (t: ReturnType<typeof useTranslations<'attachments.crop'>>) => ({
  cropArea: t('area'),
  nwDragHandle: t('handles.nw'),
  nDragHandle: t('handles.n'),
  neDragHandle: t('handles.ne'),
  eDragHandle: t('handles.e'),
  seDragHandle: t('handles.se'),
  sDragHandle: t('handles.s'),
  swDragHandle: t('handles.sw'),
  wDragHandle: t('handles.w'),
});
