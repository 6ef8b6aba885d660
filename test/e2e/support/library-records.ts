import type { Page } from 'puppeteer-core';

/** How many records of each kind there are in the reader's library, as seen by a page of the extension. */
export type LibraryRecords = Readonly<Record<'libraryTexts' | 'libraryReports' | 'libraryPlaces', number>>;

/** Counts what the library holds. */
export function countRecords(own: Page): Promise<LibraryRecords> {
  return own.evaluate(
    () =>
      new Promise<LibraryRecords>((resolve, reject) => {
        const opening = indexedDB.open('sidelight');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(['libraryTexts', 'libraryReports', 'libraryPlaces']);
          const count = (name: string) => reading.objectStore(name).count();
          const [texts, reports, places] = [count('libraryTexts'), count('libraryReports'), count('libraryPlaces')];
          reading.oncomplete = () => {
            opening.result.close();
            resolve({ libraryTexts: texts.result, libraryReports: reports.result, libraryPlaces: places.result });
          };
        };
      }),
  );
}
