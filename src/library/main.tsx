import '../messages/polyfill';
import { render } from 'preact';
import { callFromOwnPage } from '../messages/bus';
import { Library } from './Library';
import { openLibraryDesk } from './open-library-desk';

/** How long a file to be saved is kept for the download, in ms; a library of 200 MB is written to a slow disk in less. */
const KEEP_FILE_MS = 120_000;

const place = document.querySelector('main');
const desk = openLibraryDesk();

/** The same as a link that the reader clicks. */
function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_FILE_MS);
}

if (place) render(<Library desk={desk} call={callFromOwnPage} now={() => new Date()} saveFile={saveFile} />, place);
