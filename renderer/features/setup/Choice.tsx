import { IconArrowLeft } from '@tabler/icons-react';
import { STROKE, type Icon } from '#renderer/ui/icon.ts';
import classes from './SetupScreen.module.css';

interface ChoiceProps {
  icon?: Icon;
  name: string;
  text: string;
  onClick: () => void;
}

/** One way on at the first start: what it is, and what happens then. */
export function Choice({ icon: Sign = IconArrowLeft, name, text, onClick }: ChoiceProps) {
  return (
    <button type="button" className={classes['choice']} onClick={onClick}>
      <Sign size={24} stroke={STROKE} aria-hidden="true" />
      <span className={classes['choiceName']}>{name}</span>
      <span className={classes['choiceText']}>{text}</span>
    </button>
  );
}
