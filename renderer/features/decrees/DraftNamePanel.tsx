import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useProblemText } from '#renderer/app/texts.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';
import { correctionWords, type DecreeDraftState, type DraftName } from './decree-draft.ts';

const LABEL = { struck: 'keep', added: 'remove' } as const;

interface DraftNamePanelProps {
  name: DraftName;
  draft: DecreeDraftState;
  onClose: () => void;
}

/** One name of the list: strike it with a reason, put it back, or take an added one away. */
export function DraftNamePanel({ name, draft, onClose }: DraftNamePanelProps) {
  const t = useTranslations('decrees.draft');
  const part = useTranslations('decrees.view');
  return (
    <SidePanel
      title={name.name}
      subtitle={`${name.code} · ${name.sex} · ${name.level}`}
      onClose={onClose}
    >
      {name.mark === 'as_proposed' ? (
        <StrikeForm name={name} onStrike={(reason) => draft.strike(name.candidate, reason)} />
      ) : (
        <PanelSection title={part(name.mark)}>
          {name.correction === undefined ? null : <p>{correctionWords(name.correction, name)}</p>}
          <p>{name.reason}</p>
          <Button
            variant="outline"
            fullWidth
            mt={10}
            onClick={() => {
              if (name.mark === 'struck') draft.keep(name.candidate);
              else {
                draft.removeAdded(name.candidate);
                onClose();
              }
            }}
          >
            {name.mark === 'struck' || name.mark === 'added' ? t(LABEL[name.mark]) : t('leave')}
          </Button>
        </PanelSection>
      )}
    </SidePanel>
  );
}

function StrikeForm({ name, onStrike }: { name: DraftName; onStrike: (reason: string) => void }) {
  const t = useTranslations('decrees.draft');
  const problemText = useProblemText();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '';
  return (
    <PanelSection title={t('strikeTitle')}>
      <p>{t('strikeText')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!missing) onStrike(reason.trim());
        }}
      >
        <Textarea
          id="strike-reason"
          label={t('reason')}
          required
          mt={10}
          autosize
          minRows={2}
          maxLength={300}
          value={reason}
          error={tried && missing ? problemText('decrees.reason-empty') : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button type="submit" variant="outline" fullWidth mt={10}>
          {t('strike', { name: name.name })}
        </Button>
      </form>
    </PanelSection>
  );
}
