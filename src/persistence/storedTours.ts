import type { Tour } from '#domain/teaching/tours/tour.ts';
import { type ReadTour, readTourFile, writeTourFile } from '#domain/teaching/tours/tourFile.ts';
import { isQuotaError, type KeyValueStorage } from './keyValueStorage.ts';

/** The ids of the tours in this browser, as a JSON list; each tour lies under a key of its own, as the file that it would be shared as. */
export const TOURS_KEY = 'facies.tours';
export const tourKey = (id: string): string => `${TOURS_KEY}.${id}`;

/** A tour that is stored but cannot be read. It stays where it is, word for word. */
export type UnreadTour = { readonly id: string; readonly key: string; readonly why: Exclude<ReadTour, { status: 'read' }>['status'] };

export type StoredTours = { readonly tours: readonly Tour[]; readonly unread: readonly UnreadTour[] };

/** 'full': no room; 'refused': the browser lets the page store nothing. */
export type TourSaving = 'saved' | 'full' | 'refused';

export function readTours(storage: KeyValueStorage | null): StoredTours {
  const tours: Tour[] = [];
  const unread: UnreadTour[] = [];
  for (const id of storedIds(storage)) {
    const key = tourKey(id);
    const text = textAt(storage, key);
    if (text === null) continue;
    const read = readTourFile(text);
    if (read.status === 'read') tours.push({ ...read.tour, id });
    else unread.push({ id, key, why: read.status });
  }
  return { tours, unread };
}

/** Writes a tour over the one of the same id. One that cannot be read is never written over: its id stays taken. */
export function storeTour(storage: KeyValueStorage | null, tour: Tour): TourSaving {
  if (!storage) return 'refused';
  const before = textAt(storage, tourKey(tour.id));
  if (before !== null && readTourFile(before).status !== 'read') return 'refused';
  try {
    storage.setItem(tourKey(tour.id), writeTourFile(tour));
    const ids = storedIds(storage);
    if (!ids.includes(tour.id)) storage.setItem(TOURS_KEY, JSON.stringify([...ids, tour.id]));
    return 'saved';
  } catch (error) {
    return isQuotaError(error) ? 'full' : 'refused';
  }
}

export function forgetTour(storage: KeyValueStorage | null, id: string): void {
  try {
    storage?.setItem(TOURS_KEY, JSON.stringify(storedIds(storage).filter((other) => other !== id)));
    storage?.removeItem(tourKey(id));
  } catch {
    // It is still there, and is listed again.
  }
}

/** Tells when another tab has changed the tours. @returns the function that stops it */
export function onToursElsewhere(page: Pick<Window, 'addEventListener' | 'removeEventListener'>, listener: () => void): () => void {
  const onStorage = (event: Event): void => {
    const { key } = event as StorageEvent;
    if (key === null || key.startsWith(TOURS_KEY)) listener();
  };
  page.addEventListener('storage', onStorage);
  return () => page.removeEventListener('storage', onStorage);
}

const ID = /^[A-Za-z0-9-]{1,64}$/;

function storedIds(storage: KeyValueStorage | null): readonly string[] {
  try {
    const ids: unknown = JSON.parse(textAt(storage, TOURS_KEY) ?? '[]');
    return Array.isArray(ids) ? [...new Set(ids.filter((id): id is string => typeof id === 'string' && ID.test(id)))] : [];
  } catch {
    return [];
  }
}

function textAt(storage: KeyValueStorage | null, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}
