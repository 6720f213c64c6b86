import { Autocomplete } from '@mantine/core';
import type { Village } from '#shared/domain/regions/villages.ts';
import { suggestVillages, villageLine } from '#shared/domain/regions/suggest-villages.ts';

interface VillageFieldProps {
  id: string;
  label: string;
  error: string | undefined;
  value: string;
  /** Villages that the office typed itself, besides those of the program's table. */
  own: readonly Village[];
  onChange: (patch: { village: string; district?: string; regency?: string }) => void;
}

const MOST = 7;
const asSuggested = <Option,>({ options }: { options: Option[] }): Option[] => options;

/**
 * Any text may be typed; villages of the province are suggested meanwhile, and one that is chosen
 * brings its district and regency. Nothing is chosen by itself: Tab and Enter do as in every field.
 */
export function VillageField({ value, own, onChange, ...field }: VillageFieldProps) {
  const suggested = suggestVillages(value, MOST, own);
  const change = (text: string) => {
    const chosen = suggested.find((one) => villageLine(one) === text);
    if (chosen === undefined) return onChange({ village: text });
    const { village, district, regency } = chosen;
    onChange({ village, district, regency });
  };
  return (
    <Autocomplete
      {...field}
      value={value}
      data={suggested.map(villageLine)}
      filter={asSuggested}
      openOnFocus={false}
      // Within the dialog, as a part of it for whoever hears the page.
      comboboxProps={{ withinPortal: false }}
      onChange={change}
    />
  );
}
