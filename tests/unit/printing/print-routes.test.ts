import { describe, expect, it } from 'vitest';
import { classRoster } from '#shared/documents/class-roster.ts';
import { createPrintJobs, untilStanding } from '#electron/main/printing/print-jobs.ts';
import { createPrintRoutes } from '#electron/main/printing/print-routes.ts';
import { sampleRoster } from '#tests/support/paper-samples.ts';

const JOB = 'k3J9-aaaabbbbcccc';
const SEAL = 'a'.repeat(64);
const bytes = (value: string) => new TextEncoder().encode(value);

function open() {
  const model = classRoster(sampleRoster({ size: 'A4', orientation: 'portrait' }, 1, 2));
  const taken: string[] = [];
  const askedImages: string[] = [];
  const jobs = createPrintJobs(async (id) => {
    taken.push(id);
    return id.startsWith('unknown') ? undefined : model;
  });
  const route = createPrintRoutes(jobs, {
    readPage: async () => bytes('<html lang="id"></html>'),
    readImage: async (hash) => {
      askedImages.push(hash);
      return { body: bytes('seal'), type: 'image/png' };
    },
  });
  const get = (path: string) => route(new URL(`app://print${path}`));
  return { model, jobs, taken, askedImages, route, get };
}

describe('print jobs', () => {
  it('takes a model once, also when it is asked for twice at the same time', async () => {
    const { jobs, taken } = open();
    const [first, second] = await Promise.all([jobs.open(JOB), jobs.open(JOB)]);
    expect(first).toBe(second);
    expect(await jobs.open(JOB)).toBe(first);
    expect(taken).toEqual([JOB]);
  });

  it('knows no job that the data process does not know, and asks for no odd id', async () => {
    const { jobs, taken } = open();
    expect(await jobs.open('unknown-0123456789')).toBeUndefined();
    for (const odd of ['', '../../etc/passwd', 'short', 'x'.repeat(65)]) {
      expect(await jobs.open(odd)).toBeUndefined();
    }
    expect(taken).toEqual(['unknown-0123456789']);
  });

  it('forgets a closed job, and the oldest of more than four', async () => {
    const { jobs } = open();
    const ids = [1, 2, 3, 4, 5].map((n) => `${JOB}${n}`);
    for (const id of ids) await jobs.open(id);
    expect(ids.map((id) => jobs.find(id) !== undefined)).toEqual([false, true, true, true, true]);
    jobs.close(`${JOB}3`);
    expect(jobs.find(`${JOB}3`)).toBeUndefined();
  });

  it('waits for the page, and not for ever', async () => {
    const { jobs, get } = open();
    const job = await jobs.open(JOB);
    if (job === undefined) throw new Error('no job');
    const ready = untilStanding(job, 10_000);
    expect((await get(`/${JOB}/siap`))?.status).toBe(204);
    await expect(ready).resolves.toBeUndefined();
    const failed = untilStanding(job, 10_000);
    await get(`/${JOB}/gagal`);
    await expect(failed).rejects.toThrow('the print page failed');
    await expect(untilStanding(job, 5)).rejects.toThrow('in time');
  });
});

describe('print routes', () => {
  it('serves page, model and PDF of an open job', async () => {
    const { jobs, get, model } = open();
    const job = await jobs.open(JOB);
    if (job === undefined) throw new Error('no job');
    const page = await get(`/${JOB}`);
    expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = page?.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
    expect(await (await get(`/${JOB}.json`))?.json()).toEqual(model);
    expect(await get(`/${JOB}.pdf`)).toBeUndefined();
    job.pdf = Promise.resolve({ bytes: bytes('%PDF'), pages: 1 });
    const pdf = await get(`/${JOB}.pdf`);
    expect(pdf?.headers.get('content-type')).toBe('application/pdf');
    expect(pdf?.headers.get('content-disposition')).toBe(
      "inline; filename*=UTF-8''Daftar%20Siswa%20Kelas%20VII-A.pdf",
    );
    expect(await pdf?.text()).toBe('%PDF');
    for (const answer of [page, pdf]) {
      expect(answer?.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer?.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('serves only the image that the model names', async () => {
    const { jobs, get, askedImages } = open();
    await jobs.open(JOB);
    expect(await (await get(`/${JOB}/gambar/${SEAL}`))?.text()).toBe('seal');
    expect(await get(`/${JOB}/gambar/${'b'.repeat(64)}`)).toBeUndefined();
    expect(askedImages).toEqual([SEAL]);
  });

  it('serves the PDF as a printer gets it, and nothing for pages that it has not', async () => {
    const { jobs, get } = open();
    const job = await jobs.open(JOB);
    if (job === undefined) throw new Error('no job');
    job.pdf = Promise.resolve({ bytes: bytes('%PDF /Type /Page /Type /Page'), pages: 2 });
    expect(await (await get(`/${JOB}/atur/0,0.pdf`))?.text()).toContain('/Type /Page');
    for (const part of ['0,0/3', '0,0/2-1', '5', 'a,b', '1000,0', '0,0/'])
      expect(await get(`/${JOB}/atur/${part}.pdf`)).toBeUndefined();
    await expect(get(`/${JOB}/atur/0,0/1-2.pdf`)).rejects.toThrow('not a PDF of ours');
  });

  it('answers nothing for unknown jobs, other parts and other hosts', async () => {
    const { jobs, route, get } = open();
    await jobs.open(JOB);
    for (const path of [
      '/',
      '/assets/print.js',
      '/unknown-0123456789',
      `/${JOB}.html`,
      `/${JOB}/`,
      `/${JOB}/gambar/../../x`,
    ]) {
      expect(await get(path)).toBeUndefined();
    }
    expect(await route(new URL(`app://tampung/${JOB}.json`))).toBeUndefined();
  });
});
