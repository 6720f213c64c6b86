import { useState } from 'react';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { api } from '#renderer/app/api.ts';
import { cutName } from './picture.ts';
import type { useWaitingFiles, WaitingFile } from './use-waiting-files.ts';

/** What a file looks like; a chosen one is read by main first. */
async function pictureOf({ name, from }: WaitingFile): Promise<Result<Blob, AppError>> {
  if ('page' in from) return ok(from.page.blob);
  const reply = await api.files.look({ file: from.token });
  if (!reply.ok) return reply;
  const { bytes, mediaType } = reply.value;
  if (bytes === null) return err({ code: 'attachments.wrong-type', file: name });
  return ok(new Blob([new Uint8Array(bytes)], { type: mediaType }));
}

/** Which waiting file is being cut, and which was the last one. */
export function useCutting({ change }: ReturnType<typeof useWaitingFiles>) {
  const [cutting, setCutting] = useState<{ file: WaitingFile; picture: Blob } | null>(null);
  const [last, setLast] = useState<number | null>(null);
  const replace = ({ key, name: was }: WaitingFile, cut: Blob) => {
    const name = cutName(was, cut.type);
    change(key, { name, refusal: null, from: { page: { name, blob: cut } } });
  };
  return {
    cutting,
    last,
    start: async (file: WaitingFile) => {
      const read = await pictureOf(file);
      if (read.ok) setCutting({ file, picture: read.value });
      else change(file.key, { refusal: read.error });
    },
    /** Null leaves the file as it was. */
    end: (cut: Blob | null) => {
      if (cutting && cut) replace(cutting.file, cut);
      setLast(cutting?.file.key ?? null);
      setCutting(null);
    },
  };
}
