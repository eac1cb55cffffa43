import { useEffect, useState } from 'react';
import { useView } from '#stores/viewStore.ts';
import { whenIdle } from '#ui/controls/whenIdle.ts';
import { UpdateNotice } from './UpdateNotice.tsx';

/** After the first picture come what it leaves for later and the first touches; keeping everything for offline comes after them. */
const AFTER_FACE = 6000;
const reload = (): void => window.location.reload();

/** The place of the offer of a newer build. What keeps the page for offline comes with it, long after the face. */
export function UpdatePlace() {
  const settled = useView((view) => view.scene !== 'loading');
  const [keeping, setKeeping] = useState(false);
  useEffect(() => {
    // What is measured is the page without a worker.
    if (!settled || !import.meta.env.PROD || !navigator.serviceWorker || /[?&]bench/.test(window.location.search)) return;
    let stop = (): void => {};
    const timer = setTimeout(() => {
      stop = whenIdle(() => setKeeping(true));
    }, AFTER_FACE);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [settled]);
  return keeping && <UpdateNotice container={navigator.serviceWorker} reload={reload} />;
}
