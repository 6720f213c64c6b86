import { Button, Modal, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';

interface ActChoiceProps<Act extends string> {
  title: string;
  acts: readonly { readonly act: Act; readonly label: string }[];
  onClose: () => void;
  onAct: (act: Act) => void;
}

/** What can be done with a place; what cannot any more is not offered. */
export function ActChoice<Act extends string>(props: ActChoiceProps<Act>) {
  const close = useTranslations('common')('close');
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={props.title}
      size={360}
      closeButtonProps={{ 'aria-label': close }}
    >
      <Stack gap={8}>
        {props.acts.map(({ act, label }) => (
          <Button key={act} justify="flex-start" onClick={() => props.onAct(act)}>
            {label}
          </Button>
        ))}
      </Stack>
    </Modal>
  );
}
