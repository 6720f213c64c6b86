import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './print.css';
import './person-papers.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { AnyPaper } from '#shared/documents/document.ts';
import { fitSections } from './fit.ts';
import { PaperPages } from './PaperPages.tsx';
import { settlePhotos } from './photos.ts';

// The page's own address is its job: `app://print/<job>`.
const job = window.location.pathname;

async function fetchModel(): Promise<AnyPaper> {
  const response = await fetch(`${job}.json`);
  if (!response.ok) throw new Error(`model: ${response.status}`);
  return (await response.json()) as AnyPaper;
}

/** Fonts and the seal arrive late; a PDF taken before them would miss them without a word. */
async function settled(root: HTMLElement): Promise<void> {
  // Reading a height lays the page out, which is what makes the browser ask for its fonts. A
  // frame callback would wait for ever: the window is hidden.
  void root.offsetHeight;
  await document.fonts.ready;
  await settlePhotos(root);
  await Promise.all(Array.from(root.querySelectorAll('img'), (image) => image.decode()));
}

async function show(): Promise<void> {
  const root = document.getElementById('paper');
  if (root === null) throw new Error('no root');
  const model = await fetchModel();
  document.title = model.name;
  flushSync(() => {
    createRoot(root).render(<PaperPages document={model} imageBase={`${job}/gambar`} />);
  });
  await settled(root);
  fitSections(root, model.format);
  await fetch(`${job}/siap`);
}

show().catch(async (error: unknown) => {
  await fetch(`${job}/gagal`);
  throw error;
});
