import { useState } from 'react';
import type { AttachmentKind } from '#shared/domain/people/attachment-kinds.ts';
import type { AppError } from '#shared/errors.ts';
import { api } from '#renderer/app/api.ts';
import { type PageFile, takePageFile, useNamePageFile } from '#renderer/app/page-file.ts';
import { useAct } from '#renderer/app/queries.ts';

/** A file that was chosen, pasted or dropped and is not attached yet. */
export interface WaitingFile {
  readonly key: number;
  readonly name: string;
  readonly kind: AttachmentKind;
  /** The token of a chosen file, or what the page itself holds. */
  readonly from: { readonly token: string } | { readonly page: PageFile };
  /** Why it was not attached the last time. */
  readonly refusal: AppError | null;
}

type NewFile = Pick<WaitingFile, 'name' | 'kind' | 'from'>;

/** Numbers files as they come: two pasted screenshots have the same name. */
const numbered = (waiting: readonly WaitingFile[], files: readonly NewFile[]): WaitingFile[] => {
  const next = Math.max(0, ...waiting.map(({ key }) => key)) + 1;
  return files.map((file, index) => ({ ...file, key: next + index, refusal: null }));
};

/** The files a dialog is about to attach to one person; what is refused stays, with its reason. */
export function useWaitingFiles(candidate: string, first: readonly File[]) {
  const nameOf = useNamePageFile();
  const act = useAct('attachments.add');
  const [busy, setBusy] = useState(false);
  const fromPage = (files: readonly File[]): NewFile[] =>
    files.map((file) => {
      const page = nameOf(file);
      // What is pasted is mostly the screenshot of a desil; a dropped scan has a name of its own.
      const kind = page.name === file.name ? 'family_card' : 'desil_proof';
      return { name: page.name, kind, from: { page } };
    });
  const [files, setFiles] = useState<readonly WaitingFile[]>(() => numbered([], fromPage(first)));
  const add = (news: readonly NewFile[]) => setFiles((now) => [...now, ...numbered(now, news)]);
  const change = (key: number, values: Partial<WaitingFile>) =>
    setFiles((now) => now.map((one) => (one.key === key ? { ...one, ...values } : one)));

  const attach = async ({ kind, from }: WaitingFile) => {
    const taken = 'page' in from ? await takePageFile(from.page) : undefined;
    if (taken && !taken.ok) return taken;
    const file = taken ? taken.value.file : (from as { token: string }).token;
    return act.run({ candidate, kind, file });
  };
  return {
    files,
    busy,
    choose: async () => {
      const reply = await api.files.pickSeveral({});
      if (!reply.ok) return;
      const chosen = reply.value.map(({ name, file }) => ({ name, from: { token: file } }));
      add(chosen.map((one) => ({ ...one, kind: 'family_card' as const })));
    },
    addFromPage: (news: readonly File[]) => add(fromPage(news)),
    setKind: (key: number, kind: AttachmentKind) => change(key, { kind }),
    change,
    remove: (key: number) => setFiles((now) => now.filter((one) => one.key !== key)),
    /** Attaches one after the other; answers the names that are attached. */
    async send(): Promise<{ attached: string[]; left: number }> {
      setBusy(true);
      const attached: string[] = [];
      const left: WaitingFile[] = [];
      for (const file of files) {
        const reply = await attach(file);
        if (reply.ok) attached.push(file.name);
        else left.push({ ...file, refusal: reply.error as AppError });
      }
      setFiles(left);
      setBusy(false);
      return { attached, left: left.length };
    },
  };
}
