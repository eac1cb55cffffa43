import { useSyncExternalStore } from 'react';
import { isClassWindow } from '#stores/classHash.ts';

export type Route = 'map' | 'about' | 'class';
export const ABOUT_HASH = '#/about';
export const MAP_HASH = '#/';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

/** The page shown, from the address's hash: works from any path and needs no server. An unknown hash is the map. */
export function useRoute(): Route {
  return useSyncExternalStore(subscribe, routeNow);
}

function routeNow(): Route {
  if (isClassWindow()) return 'class';
  return window.location.hash === ABOUT_HASH ? 'about' : 'map';
}
