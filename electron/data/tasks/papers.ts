import type { PaperRequest } from '#shared/contract/papers.ts';
import { err, ok } from '#shared/result.ts';
import { buildPaper } from '../papers/build-paper.ts';
import type { PaperAct } from '../steps/papers.ts';
import type { TaskContext } from '../task.ts';

const JOB_BYTES = 16;
/** More papers than anybody looks at side by side. */
const REMEMBERED = 16;

/** What the journal will say of the papers prepared lately, whoever asks for the entry. */
const prepared = new Map<string, Omit<PaperAct, 'how' | 'pages'>>();

function remember(job: string, paper: Omit<PaperAct, 'how' | 'pages'>): void {
  prepared.set(job, paper);
  const oldest = prepared.keys().next().value;
  if (prepared.size > REMEMBERED && oldest !== undefined) prepared.delete(oldest);
}

/** Tasks of this noun; the names are those of shared/contract/papers.ts. */
export const papersTasks = {
  async prepare(context: TaskContext, request: PaperRequest) {
    const built = await buildPaper(context, request);
    if (!built.ok) return built;
    const { model, generation, fullIds, health, people, notes } = built.value;
    const job = context.environment.random(JOB_BYTES);
    remember(job, {
      document: model.kind,
      title: model.name,
      paper: `${model.format.size} ${model.format.orientation}`,
      generation,
      fullIds,
      ...(health === true ? { health } : {}),
    });
    context.offerPrint(job, model);
    return ok({ job, people, notes: notes.map((one) => ({ ...one, others: [...one.others] })) });
  },
  async record(
    { steps }: TaskContext,
    { job, how, pages }: { job: string } & Pick<PaperAct, 'how' | 'pages'>,
  ) {
    const paper = prepared.get(job);
    if (!paper) return err({ code: 'papers.job-gone', job } as const);
    await steps.papers.record({ ...paper, how, pages });
    return ok(null);
  },
} as const;
