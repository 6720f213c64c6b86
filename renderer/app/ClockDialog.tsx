import { Button, Group, Modal, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AppError } from '#shared/errors.ts';
import { call, onSuspiciousClock } from '#renderer/app/api.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';

interface Question {
  readonly error: AppError;
  answer(goOn: boolean): void;
}

/**
 * Asks about the computer's clock when it stands before the last entry or far after it. Whoever
 * confirms goes on with what they were doing; nothing has been lost meanwhile.
 */
export function ClockDialog() {
  const t = useTranslations('clock');
  const refusalText = useRefusalText();
  const [question, setQuestion] = useState<Question | null>(null);
  useEffect(
    () => onSuspiciousClock((error) => new Promise((answer) => setQuestion({ error, answer }))),
    [],
  );
  const close = async (goOn: boolean): Promise<void> => {
    setQuestion(null);
    if (goOn) await call('office.confirmClock', {});
    question?.answer(goOn);
  };
  return (
    <Modal
      opened={question !== null}
      onClose={() => void close(false)}
      title={t('title')}
      size={460}
      withCloseButton={false}
    >
      <Text>{question ? refusalText(question.error) : ''}</Text>
      <Group justify="flex-end" mt="lg">
        <Button onClick={() => void close(false)}>{t('check')}</Button>
        <Button variant="filled" onClick={() => void close(true)}>
          {t('right')}
        </Button>
      </Group>
    </Modal>
  );
}
