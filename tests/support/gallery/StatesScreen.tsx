import { TextInput } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { DateField } from '#renderer/ui/DateField.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FailureNotice } from '#renderer/ui/FailureNotice.tsx';
import { FigureOfLimit } from '#renderer/ui/Figure.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { ProgressLine } from '#renderer/ui/ProgressLine.tsx';
import { RefusalDialog } from '#renderer/ui/RefusalDialog.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { StageBadge, StageMark } from '#renderer/ui/StageMark.tsx';
import { UndoBar } from '#renderer/ui/UndoBar.tsx';
import { STAGES } from '#shared/vocabulary.ts';

const nothing = () => undefined;

/** Picture 09: empty, loading, failed, refused, exceeded, undo; dialogs by `&dialog=form|refusal`. */
export function StatesScreen() {
  const dialog = new URLSearchParams(window.location.search).get('dialog');
  const [born, setBorn] = useState('31/02/2013');
  return (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gridAutoRows: 310 }}>
      <Cell title="Kosong, pertama kali">
        <EmptyState
          icon={IconUserPlus}
          title="Belum ada calon siswa"
          ways={[
            { label: 'Impor dari Excel', onClick: nothing, main: true },
            { label: 'Tambah calon', onClick: nothing },
          ]}
        >
          Mulai dari daftar usulan di Excel, atau catat satu orang sekarang.
        </EmptyState>
      </Cell>
      <Cell title="Kosong karena saringan">
        <EmptyState
          title="Tidak ada yang cocok dengan “alfarisi”"
          ways={[{ label: 'Hapus saringan', onClick: nothing }]}
        >
          <p>Saringan aktif: Jenjang SD, Tahap Verifikasi.</p>
          <p>
            Mungkin maksudnya{' '}
            <button type="button" className="text-link">
              Muhammad Alfarizi
            </button>{' '}
            (SMP, Verifikasi).
          </p>
        </EmptyState>
      </Cell>
      <Cell title="Memuat">
        <SkeletonRows rows={4} />
        <div style={{ padding: '14px 24px' }}>
          <ProgressLine done={3100} total={5000} text="3.100 dari 5.000 baris" onStop={nothing} />
        </div>
      </Cell>
      <Cell title="Gagal, data tetap aman">
        <div style={{ padding: 24 }}>
          <FailureNotice
            title="Backup belum tersimpan"
            ways={[
              { label: 'Pilih tempat lain', onClick: nothing, main: true },
              { label: 'Coba lagi', onClick: nothing },
            ]}
          >
            USB “KANTOR-2” penuh: perlu 86 MB, tersisa 12 MB. Data di komputer ini tidak berubah.
            Kosongkan USB atau pilih tempat lain.
          </FailureNotice>
        </div>
      </Cell>
      <Cell title="Tahap">
        <div style={{ padding: 24, display: 'grid', gap: 6, gridTemplateColumns: '1fr 1fr' }}>
          {STAGES.flatMap((stage) => [
            <StageMark key={stage} stage={stage} />,
            <span key={`${stage}-badge`}>
              <StageBadge stage={stage} />
            </span>,
          ])}
        </div>
      </Cell>
      <Cell title="Melebihi batas dengan izin, dan tanggal">
        <div style={{ padding: 24, display: 'grid', gap: 10 }}>
          <div style={{ display: 'flex', justifyContent: 'space-between' }}>
            Kelas VII-C <FigureOfLimit count={32} limit={30} />
          </div>
          <DateField id="born" label="Tanggal lahir" value={born} onChange={setBorn} />
        </div>
      </Cell>
      <UndoBar text="Yakobus Ngau dipanggil ke A1-3." onUndo={nothing} onClose={nothing} />
      <Dialogs dialog={dialog} born={born} setBorn={setBorn} />
    </div>
  );
}

interface DialogsProps {
  dialog: string | null;
  born: string;
  setBorn: (value: string) => void;
}

function Dialogs({ dialog, born, setBorn }: DialogsProps) {
  return (
    <>
      <RefusalDialog
        opened={dialog === 'refusal'}
        title="Kelas VII-A sudah penuh"
        alternative={{ label: 'Pilih VII-B', onClick: nothing }}
        permit={{ label: 'Catat izin…', onClick: nothing }}
        onCancel={nothing}
      >
        30 dari 30 kursi terisi. Kelas VII-B masih punya 4 kursi. Menambah kursi di VII-A perlu izin
        bertanggal dari Kepala.
      </RefusalDialog>
      <FormDialog
        opened={dialog === 'form'}
        title="Tambah calon"
        lead="Cukup nama dan tanggal lahir; yang lain menyusul."
        submit="Simpan calon"
        onSubmit={nothing}
        onCancel={nothing}
        problems={PROBLEMS}
      >
        <TextInput id="dialog-name" label="Nama lengkap" required error="Nama wajib diisi." />
        <DateField id="dialog-born" label="Tanggal lahir" value={born} onChange={setBorn} />
      </FormDialog>
    </>
  );
}

const PROBLEMS = [
  { field: 'dialog-name', message: 'Nama wajib diisi.' },
  { field: 'dialog-born', message: 'Tanggal itu tidak ada di kalender.' },
];

function Cell({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section
      style={{ borderRight: '1px solid var(--line)', borderBottom: '1px solid var(--line)' }}
    >
      <p className="source" style={{ padding: '18px 24px 0' }}>
        {title}
      </p>
      {children}
    </section>
  );
}
