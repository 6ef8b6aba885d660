import { readPage } from '../extract/read-page';

// Evaluated in a page of an installed browser by `--browser`; the global is the way back.
Object.assign(globalThis, { sidelightReadPage: readPage });
