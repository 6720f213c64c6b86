// @vitest-environment jsdom
import { TextInput } from '@mantine/core';
import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { DateField } from '#renderer/ui/DateField.tsx';
import { FormDialog, type FieldProblem } from '#renderer/ui/FormDialog.tsx';
import { RefusalDialog } from '#renderer/ui/RefusalDialog.tsx';
import { UndoBar } from '#renderer/ui/UndoBar.tsx';
import { renderUi } from '#tests/support/render-ui.tsx';

interface Values {
  name: string;
  born: string;
}

function Form({ onSave }: { onSave: (values: Values) => void }) {
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const [born, setBorn] = useState('');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const submit = () => {
    const found = [
      ...(name === '' ? [{ field: 'name', message: 'Nama wajib diisi.' }] : []),
      ...(/^\d{4}-/.test(born) ? [] : [{ field: 'born', message: 'Tanggal lahir wajib diisi.' }]),
    ];
    setProblems(found);
    if (found.length === 0) onSave({ name, born });
  };
  return (
    <>
      <button type="button" onClick={() => setOpened(true)}>
        Tambah calon
      </button>
      <FormDialog
        opened={opened}
        title="Tambah calon"
        submit="Simpan calon"
        onSubmit={submit}
        onCancel={() => setOpened(false)}
        problems={problems}
      >
        <TextInput
          id="name"
          label="Nama lengkap"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <DateField id="born" label="Tanggal lahir" value={born} onChange={setBorn} />
      </FormDialog>
    </>
  );
}

describe('FormDialog', () => {
  it('takes the focus, submits with Enter and puts the focus on the first faulty field', async () => {
    const onSave = vi.fn<(values: Values) => void>();
    const { user } = renderUi(<Form onSave={onSave} />);
    await user.click(screen.getByRole('button', { name: 'Tambah calon' }));
    const dialog = await screen.findByRole('dialog', { name: 'Tambah calon' });
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
    await user.type(screen.getByLabelText('Tanggal lahir'), '31/02/2013{Enter}');
    expect(onSave).not.toHaveBeenCalled();
    const summary = within(dialog).getByText('2 isian perlu diperbaiki').closest('[role=alert]');
    expect(summary?.querySelectorAll('a')).toHaveLength(2);
    expect(document.activeElement).toBe(screen.getByLabelText('Nama lengkap'));
    await user.click(within(dialog).getByRole('link', { name: 'Tanggal lahir wajib diisi.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Tanggal lahir'));
  });

  it('saves what was typed, the date as a LocalDate', async () => {
    const onSave = vi.fn<(values: Values) => void>();
    const { user } = renderUi(<Form onSave={onSave} />);
    await user.click(screen.getByRole('button', { name: 'Tambah calon' }));
    await user.type(await screen.findByLabelText('Nama lengkap'), 'Noor Hidayah');
    await user.type(screen.getByLabelText('Tanggal lahir'), '4/5/2016{Enter}');
    expect(onSave).toHaveBeenCalledWith({ name: 'Noor Hidayah', born: '2016-05-04' });
  });

  it('closes with Escape and gives the focus back', async () => {
    const { user } = renderUi(<Form onSave={vi.fn<(values: Values) => void>()} />);
    const opener = screen.getByRole('button', { name: 'Tambah calon' });
    await user.click(opener);
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });
});

describe('DateField', () => {
  it('says when a day does not exist and keeps what was typed', async () => {
    const onChange = vi.fn<(value: string) => void>();
    function Field() {
      const [value, setValue] = useState('');
      return (
        <DateField
          id="born"
          label="Tanggal lahir"
          value={value}
          onChange={(next) => {
            setValue(next);
            onChange(next);
          }}
        />
      );
    }
    const { user } = renderUi(<Field />);
    const field = screen.getByLabelText<HTMLInputElement>('Tanggal lahir');
    await user.type(field, '31/02/2013');
    expect(screen.queryByText(/tidak ada di kalender/)).toBeNull();
    await user.tab();
    expect(screen.getByText(/tidak ada di kalender/)).toBeTruthy();
    expect(field.value).toBe('31/02/2013');
    await user.clear(field);
    await user.type(field, '08062026');
    expect(onChange).toHaveBeenLastCalledWith('2026-06-08');
    await user.tab();
    expect(field.value).toBe('08/06/2026');
    expect(screen.queryByText(/tidak ada di kalender/)).toBeNull();
  });
});

describe('RefusalDialog', () => {
  it('offers the alternative first, the permit second, Batal last', async () => {
    const onCancel = vi.fn<() => void>();
    const choose = vi.fn<() => void>();
    const { user } = renderUi(
      <RefusalDialog
        opened
        title="Kelas VII-A sudah penuh"
        alternative={{ label: 'Pilih VII-B', onClick: choose }}
        permit={{ label: 'Catat izin…', onClick: vi.fn<() => void>() }}
        onCancel={onCancel}
      >
        30 dari 30 kursi terisi.
      </RefusalDialog>,
    );
    const dialog = await screen.findByRole('dialog', { name: 'Kelas VII-A sudah penuh' });
    const buttons = within(dialog).getAllByRole('button');
    expect(buttons.map((b) => b.textContent)).toEqual(['Pilih VII-B', 'Catat izin…', 'Batal']);
    await waitFor(() => expect(document.activeElement).toBe(buttons[0]));
    await user.keyboard('{Enter}');
    expect(choose).toHaveBeenCalledOnce();
    await user.click(within(dialog).getByRole('button', { name: 'Batal' }));
    expect(onCancel).toHaveBeenCalledOnce();
  });
});

describe('UndoBar', () => {
  it('names the act in a status and undoes it', async () => {
    const onUndo = vi.fn<() => void>();
    const { user } = renderUi(
      <UndoBar
        text="Yakobus Ngau dipanggil ke A1-3."
        onUndo={onUndo}
        onClose={vi.fn<() => void>()}
      />,
    );
    const bar = screen.getByRole('status');
    expect(bar.textContent).toContain('Yakobus Ngau dipanggil ke A1-3.');
    await user.click(within(bar).getByRole('button', { name: 'Urungkan' }));
    expect(onUndo).toHaveBeenCalledOnce();
  });
});
