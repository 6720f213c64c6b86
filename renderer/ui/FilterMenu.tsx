import { Button, Menu } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import classes from './FilterMenu.module.css';

interface FilterMenuProps {
  /** What is filtered: "Jenjang". */
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
  /** The button shows the choice alone, where it explains itself: "L dan P". */
  short?: boolean;
}

/** "Jenjang: semua ⌄", a button of the toolbar that opens its choices. */
export function FilterMenu({ label, value, options, onChange, short }: FilterMenuProps) {
  const chosen = options.find((option) => option.value === value)?.label ?? '';
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          className={classes['button'] ?? ''}
          aria-label={`${label}: ${chosen}`}
          rightSection={<IconChevronDown size={ICON.list} stroke={STROKE} aria-hidden="true" />}
        >
          {short === true ? chosen : `${label}: ${chosen}`}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={value} onChange={onChange}>
          {options.map((option) => (
            <Menu.RadioItem
              key={option.value}
              value={option.value}
              closeMenuOnClick
              checkIcon={<IconCheck size={ICON.list} stroke={STROKE} aria-hidden="true" />}
            >
              {option.label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
