import { type ReactNode, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { LEVELS } from '#shared/vocabulary.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useHasRole } from '#renderer/app/session.ts';
import { useView } from '#renderer/app/use-view.ts';
import { ArriveDialog, type Refused } from '#renderer/features/decrees/ArriveDialog.tsx';
import { ArriveRefusals } from '#renderer/features/decrees/ArriveRefusals.tsx';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import type { ListTools } from '#renderer/ui/Toolbar.tsx';
import { MessageDialog } from '#renderer/app/MessageDialog.tsx';
import { Toolbar } from '#renderer/ui/Toolbar.tsx';
import { useExpectedColumns } from './expected-columns.tsx';
import { type ExpectedRow, type Part, rowsMatching } from './expected-rows.ts';
import { ExpectedPanel } from './ExpectedPanel.tsx';
import { useExpectedTools } from './ExpectedTools.tsx';
import { AfterNoShow, NoShowDialog } from './NoShowDialog.tsx';

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

interface ExpectedListProps {
  part: Exclude<Part, 'desk'>;
  /** The chips over the list, given its tools. */
  bar: (tools: ListTools, end: ReactNode) => ReactNode;
  /** What the button of the header records. */
  arriving: boolean;
  onArriving: (open: boolean) => void;
  marked: ReadonlySet<string>;
  onMark: (change: (old: ReadonlySet<string>) => ReadonlySet<string>) => void;
}

/** Who has not come: by telephone, by the ticks of the printed list, and those to be given up. */
export function ExpectedList(props: ExpectedListProps) {
  const read = useRead('arrivals.expected', {});
  return <Reading query={read}>{(rows) => <Rows {...props} rows={rows} />}</Reading>;
}

const toggled = (set: ReadonlySet<string>, one: string): ReadonlySet<string> =>
  new Set(set.has(one) ? [...set].filter((uid) => uid !== one) : [...set, one]);

type Dialog =
  | { kind: 'arrive'; rows: readonly ExpectedRow[] }
  | { kind: 'refused'; arrived: number; refused: readonly Refused[] }
  | { kind: 'noShow' | 'after' | 'message'; row: ExpectedRow }
  | null;

function Rows(props: ExpectedListProps & { rows: readonly ExpectedRow[] }) {
  const { rows, part, marked, onMark } = props;
  const t = useTranslations('arrivals.expected');
  const [view, change] = useView();
  const [text, setText] = useState('');
  const [dialog, setDialog] = useState<Dialog>(null);
  const mayWrite = useHasRole(['head', 'officer']);
  const level = LEVELS.find((one) => one === view['jenjang']) ?? null;
  const shown = rowsMatching(rows, { part, level, text });
  const picked = rows.filter(({ candidate }) => marked.has(candidate));
  const open = rows.find(({ candidate }) => candidate === view['anak']);
  const columns = useExpectedColumns(
    useMemo(
      () =>
        mayWrite
          ? { picked: marked, onPick: (uid: string) => onMark((old) => toggled(old, uid)) }
          : null,
      [mayWrite, marked, onMark],
    ),
  );
  const tools = useExpectedTools({
    text,
    onText: setText,
    level: level ?? '',
    onLevel: (next) => change({ jenjang: next === '' ? undefined : next }),
    shown,
    all: rows,
    marked: picked.length,
    onPick: mayWrite
      ? (add) => onMark((old) => (add === null ? new Set() : new Set([...old, ...add])))
      : null,
  });
  const close = () => change({ anak: undefined });
  const end =
    picked.length === 0 ? null : t.rich('marked', { ...bold, count: formatFigure(picked.length) });
  return (
    <>
      <ScreenBody
        bar={props.bar(tools, end)}
        panel={
          open === undefined ? undefined : (
            <ExpectedPanel
              row={open}
              onClose={close}
              {...(mayWrite
                ? {
                    acts: {
                      onArrive: () => setDialog({ kind: 'arrive', rows: [open] }),
                      onMessage: () => setDialog({ kind: 'message', row: open }),
                      onNoShow: () => setDialog({ kind: 'noShow', row: open }),
                    },
                  }
                : {})}
            />
          )
        }
      >
        <Toolbar tools={tools} />
        {shown.length === 0 ? (
          <EmptyState title={t(part === 'late' && rows.length > 0 ? 'noneLate' : 'none')} />
        ) : (
          <DataGrid
            label={t('list')}
            columns={columns}
            rowCount={shown.length}
            getRow={(index) => shown[index]}
            getRowId={({ candidate }) => candidate}
            selectedId={open?.candidate ?? null}
            onOpen={({ candidate }) => change({ anak: candidate })}
            onEscape={close}
          />
        )}
        <StatusLine
          shown={t.rich('shown', {
            ...bold,
            shown: formatFigure(shown.length),
            all: formatFigure(rows.length),
          })}
        />
      </ScreenBody>
      <Dialogs
        dialog={dialog ?? (props.arriving ? { kind: 'arrive', rows: picked } : null)}
        onDialog={(next) => {
          props.onArriving(false);
          setDialog(next);
        }}
        onMark={onMark}
      />
    </>
  );
}

interface DialogsProps {
  dialog: Dialog;
  onDialog: (dialog: Dialog) => void;
  onMark: ExpectedListProps['onMark'];
}

function Dialogs({ dialog, onDialog, onMark }: DialogsProps) {
  const today = useRead('home.clock', {}).data?.today ?? '';
  const [, change] = useView();
  const close = () => onDialog(null);
  switch (dialog?.kind) {
    case 'arrive':
      return (
        <ArriveDialog
          names={dialog.rows}
          onClose={close}
          onDone={(arrived, refused) => {
            change({ anak: undefined });
            onMark(() => new Set(refused.map(({ candidate }) => candidate)));
            onDialog(refused.length > 0 ? { kind: 'refused', arrived, refused } : null);
          }}
        />
      );
    case 'refused':
      return <ArriveRefusals arrived={dialog.arrived} refused={dialog.refused} onClose={close} />;
    case 'noShow':
      return (
        <NoShowDialog
          row={dialog.row}
          today={today}
          onClose={close}
          onDone={() => {
            change({ anak: undefined });
            onDialog({ kind: 'after', row: dialog.row });
          }}
        />
      );
    case 'message':
      return <MessageDialog candidate={dialog.row.candidate} onClose={close} />;
    case 'after':
      return <AfterNoShow row={dialog.row} onClose={close} />;
    case undefined:
      return null;
  }
}
