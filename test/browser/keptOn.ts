import type { Frame } from 'playwright-core';

/** What the product has in the browser's database, whoever it belongs to. */
export const keptOn = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(
    () =>
      new Promise<readonly string[]>((resolve, reject) => {
        const opening = indexedDB.open('samverkansrummet');
        opening.onerror = () => reject(new Error('There is no database.'));
        opening.onsuccess = () => {
          const kept = opening.result.transaction('kept').objectStore('kept');
          const [keys, texts] = [kept.getAllKeys(), kept.getAll()];
          texts.onsuccess = () =>
            resolve(keys.result.map((key, at) => `${key as string} ${texts.result[at] as string}`));
        };
      }),
  );

/** Waits until the device has a text: from then on it outlives the browser being killed. */
export async function untilKept(frame: Frame, text: string): Promise<void> {
  for (let tries = 0; !(await keptOn(frame)).some((line) => line.includes(text)); tries += 1) {
    if (tries === 100) throw new Error(`The device does not have "${text}" after 10 s.`);
    await frame.page().waitForTimeout(100);
  }
}
