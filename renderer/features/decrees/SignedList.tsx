import { Button } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useView } from '#renderer/app/use-view.ts';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { FilterChips } from '#renderer/ui/FilterChips.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { Toolbar } from '#renderer/ui/Toolbar.tsx';
import { ArriveDialog, type Refused } from './ArriveDialog.tsx';
import { ArriveRefusals } from './ArriveRefusals.tsx';
import { DecreeHeader } from './DecreeHeader.tsx';
import { NamesShown } from './NamesShown.tsx';
import { HeadDialog } from './HeadDialog.tsx';
import { SignedNamePanel } from './SignedNamePanel.tsx';
import { useSignedColumns } from './signed-columns.tsx';
import {
  isAwaited,
  isStanding,
  linesOf,
  namesMatching,
  namesOfPart,
  type Part,
  PARTS,
  type ShownDecree,
  type SignedName,
} from './signed-names.ts';

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };
const toggled = (set: ReadonlySet<string>, one: string): ReadonlySet<string> =>
  new Set(set.has(one) ? [...set].filter((uid) => uid !== one) : [...set, one]);

type Dialog =
  | { kind: 'arrive'; names: readonly SignedName[] }
  | { kind: 'refused'; arrived: number; refused: readonly Refused[] }
  | { kind: 'revoke' }
  | { kind: 'revoke-name' }
  | { kind: 'complete' }
  | { kind: 'scans' }
  | null;

/** The way to an amendment of a decree, about one of its names or none yet. */
const amending = ({ run, uid }: ShownDecree['head'], about?: string) => ({
  catat: run,
  tambah: '',
  ubah: uid,
  tentang: about,
  sk: undefined,
  calon: undefined,
});

/** The names of a decree with filters, marks and the arrival of the marked. */
export function SignedList({ shown }: { shown: ShownDecree }) {
  const { head } = shown;
  const names = linesOf(shown);
  const [view, change] = useView();
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [dialog, setDialog] = useState<Dialog>(null);
  const part = PARTS.find((one) => one === view['bagian']) ?? 'all';
  const rows = namesMatching(namesOfPart(names, part), text);
  const standing = head.revokedOn === null;
  const marked = names.filter((one) => picked.has(one.candidate) && isAwaited(one));
  const open = names.find(({ id }) => id === view['calon']);
  const arrive = (some: readonly SignedName[]) => setDialog({ kind: 'arrive', names: some });
  return (
    <>
      <DecreeHeader
        head={head}
        onBack={() => change({ sk: undefined, calon: undefined, bagian: undefined })}
        onRevoke={() => setDialog({ kind: 'revoke' })}
        onAmend={() => change(amending(head))}
        onComplete={() => setDialog({ kind: 'complete' })}
        onScans={() => setDialog({ kind: 'scans' })}
        scans={shown.scans.length}
        {...(standing ? { onArrive: () => arrive(marked), marked: marked.length } : {})}
      />
      <ScreenBody
        panel={
          open === undefined ? undefined : (
            <OpenName
              head={head}
              name={open}
              onArrive={() => arrive([open])}
              onRevoke={() => setDialog({ kind: 'revoke-name' })}
            />
          )
        }
      >
        <NamesTools
          names={names}
          part={part}
          text={text}
          onText={setText}
          rows={rows}
          marked={marked.length}
          onPick={standing ? setPicked : null}
        />
        <Names
          rows={rows}
          all={names.length}
          picking={standing ? { picked, set: setPicked } : null}
          selected={open?.id ?? null}
          onShowAll={() => {
            setText('');
            change({ bagian: undefined });
          }}
        />
      </ScreenBody>
      {dialog?.kind === 'arrive' ? (
        <ArriveDialog
          names={dialog.names}
          onClose={() => setDialog(null)}
          onDone={(arrived, refused) => {
            setPicked(new Set(refused.map(({ candidate }) => candidate)));
            setDialog(refused.length > 0 ? { kind: 'refused', arrived, refused } : null);
          }}
        />
      ) : null}
      {dialog?.kind === 'refused' ? (
        <ArriveRefusals {...dialog} onClose={() => setDialog(null)} />
      ) : null}
      <HeadDialog shown={shown} kind={dialog?.kind} name={open} onClose={() => setDialog(null)} />
    </>
  );
}

interface OpenNameProps {
  head: ShownDecree['head'];
  name: SignedName;
  onArrive: () => void;
  onRevoke: () => void;
}

/** One line of the decree with what can be done about it while the decree holds. */
function OpenName({ head, name, onArrive, onRevoke }: OpenNameProps) {
  const [, change] = useView();
  const standing = head.revokedOn === null;
  return (
    <SignedNamePanel
      name={name}
      onClose={() => change({ calon: undefined })}
      {...(standing && isAwaited(name) ? { onArrive } : {})}
      {...(standing && isStanding(name)
        ? { onChange: () => change(amending(head, name.candidate)), onRevoke }
        : {})}
    />
  );
}

interface NamesToolsProps {
  names: readonly SignedName[];
  part: Part;
  text: string;
  onText: (text: string) => void;
  rows: readonly SignedName[];
  marked: number;
  /** Null for a revoked decree, into which nobody arrives. */
  onPick: ((picked: ReadonlySet<string>) => void) | null;
}

function NamesTools({ names, part, text, onText, rows, marked, onPick }: NamesToolsProps) {
  const t = useTranslations('decrees.view');
  const [, change] = useView();
  const awaited = rows.filter(isAwaited);
  const tools = {
    search: { label: t('search'), value: text, onChange: onText },
    filters:
      onPick === null ? null : (
        <>
          <Button
            disabled={awaited.length === 0}
            onClick={() => onPick(new Set(awaited.map(({ candidate }) => candidate)))}
          >
            {t('pickAll', { count: formatFigure(awaited.length) })}
          </Button>
          {marked > 0 ? (
            <Button variant="subtle" onClick={() => onPick(new Set())}>
              {t('unpick')}
            </Button>
          ) : null}
        </>
      ),
  };
  return (
    <>
      <FilterChips
        label={t('filters')}
        chips={PARTS.map((id) => ({
          id,
          label: t(id),
          count: namesOfPart(names, id).length,
        })).filter(({ id, count }) => count > 0 || (id !== 'changed' && id !== 'gone'))}
        active={part}
        onSelect={(id) => change({ bagian: id === 'all' ? undefined : id, calon: undefined })}
        {...(marked > 0 ? { end: t.rich('picked', { ...bold, count: formatFigure(marked) }) } : {})}
        tools={tools}
      />
      <Toolbar tools={tools} />
    </>
  );
}

interface NamesProps {
  rows: readonly SignedName[];
  all: number;
  picking: {
    picked: ReadonlySet<string>;
    set: (change: (old: ReadonlySet<string>) => ReadonlySet<string>) => void;
  } | null;
  selected: string | null;
  onShowAll: () => void;
}

function Names({ rows, all, picking, selected, onShowAll }: NamesProps) {
  const t = useTranslations('decrees.view');
  const common = useTranslations('common');
  const [, change] = useView();
  const picked = picking?.picked;
  const set = picking?.set;
  const columns = useSignedColumns(
    useMemo(
      () =>
        picked === undefined || set === undefined
          ? null
          : { picked, onPick: (uid: string) => set((old) => toggled(old, uid)) },
      [picked, set],
    ),
  );
  if (rows.length === 0) {
    return <EmptyState title={t('none')} ways={[{ label: common('all'), onClick: onShowAll }]} />;
  }
  return (
    <>
      <DataGrid
        label={t('list')}
        columns={columns}
        rowCount={rows.length}
        getRow={(index) => rows[index]}
        getRowId={(row) => row.id}
        selectedId={selected}
        onOpen={(row) => change({ calon: row.id })}
        onEscape={() => change({ calon: undefined })}
      />
      <NamesShown shown={rows.length} all={all} />
    </>
  );
}
