import type { Page } from 'playwright';

/**
 * Everything that the page has stored, as one text: what lies in IndexedDB, its bytes read as single characters, and both
 * Web Storages. Plain ASCII words are found in it whether they were kept as JSON, as UTF-8 or in a document's update.
 */
export function storedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const parts: string[] = [];
    const read = (value: unknown): void => {
      if (value instanceof Uint8Array) parts.push(new TextDecoder('latin1').decode(value));
      else if (value instanceof ArrayBuffer) read(new Uint8Array(value));
      else if (value && typeof value === 'object') for (const each of Object.entries(value)) each.forEach(read);
      else parts.push(String(value));
    };
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue;
      const database = await answer(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([answer(rows.getAllKeys()), answer(rows.getAll())]);
        read([...keys, ...values]);
      }
      database.close();
    }
    for (const storage of [localStorage, sessionStorage]) read({ ...storage });
    return parts.join('\n');
  });
}
