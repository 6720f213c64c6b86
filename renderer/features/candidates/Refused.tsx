import type { AppError } from '#shared/errors.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';

/** The sentence of a refusal for the foot of a dialog; nothing where there is none. */
function Refused({ refusal }: { refusal: AppError }) {
  const refusalText = useRefusalText();
  return <p>{refusalText(refusal)}</p>;
}

/** The `notice` of a `FormDialog`, only where something was refused. */
export const noticeOf = (refusal: AppError | null) =>
  refusal === null ? {} : { notice: <Refused refusal={refusal} /> };
