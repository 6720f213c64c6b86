// @vitest-environment jsdom
import { TextInput } from '@mantine/core';
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { VillageField } from '#renderer/features/candidates/VillageField.tsx';
import { renderUi } from '#tests/support/render-ui.tsx';

function Form({ onSave }: { onSave: () => void }) {
  const [place, setPlace] = useState({ village: '', district: '', regency: '' });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <VillageField
        id="village"
        label="Desa/Kelurahan"
        error={undefined}
        value={place.village}
        own={[]}
        onChange={(patch) => setPlace({ ...place, ...patch })}
      />
      <TextInput
        label="Kecamatan"
        value={place.district}
        onChange={(event) => setPlace({ ...place, district: event.currentTarget.value })}
      />
      <output>{Object.values(place).join('|')}</output>
      <button type="submit">Simpan</button>
    </form>
  );
}

function open() {
  const onSave = vi.fn<() => void>();
  const { user } = renderUi(<Form onSave={onSave} />);
  const place = () => screen.getByRole('status').textContent;
  return { user, onSave, place, field: screen.getByRole('combobox', { name: 'Desa/Kelurahan' }) };
}

it('[C1] a village that is chosen by keys brings its district and regency', async () => {
  const { user, place, field } = open();
  await user.type(field, 'bukit biru');
  const options = await screen.findAllByRole('option', { hidden: true });
  expect(options.map(({ textContent }) => textContent)).toContain(
    'Bukit Biru · Tenggarong · Kutai Kartanegara',
  );
  await user.keyboard('{ArrowDown}{Enter}');
  expect(place()).toBe('Bukit Biru|Tenggarong|Kutai Kartanegara');
});

it('[C2] free text stays as it was typed: Tab goes on, Enter saves, nothing is chosen by itself', async () => {
  const { user, place, field, onSave } = open();
  await user.type(field, 'Bukit Biru');
  await screen.findAllByRole('option', { hidden: true });
  await user.tab();
  expect(screen.getByLabelText('Kecamatan')).toBe(document.activeElement);
  expect(place()).toBe('Bukit Biru||');
  await user.type(field, ' Atas');
  await user.keyboard('{Enter}');
  expect(onSave).toHaveBeenCalledOnce();
  expect(place()).toBe('Bukit Biru Atas||');
});
