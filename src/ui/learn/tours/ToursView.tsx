import { useEffect } from 'react';
import { wantStage } from '#stores/stageStore.ts';
import { tourStore, useTours } from '#stores/tourStore.ts';
import { TourEditor } from './TourEditor.tsx';
import { TourList } from './TourList.tsx';
import { TourPlayer } from './TourPlayer.tsx';
import './tours.css';

/** Guided tours: to be led through, and to be written. */
export function ToursView() {
  const played = useTours((state) => state.played);
  const draft = useTours((state) => state.draft);
  // The camera's place is part of every view.
  useEffect(wantStage, []);
  useEffect(() => {
    tourStore.getState().setAway(false);
    return () => tourStore.getState().setAway(true);
  }, []);
  return (
    <div className="learn-body tours">{played ? <TourPlayer played={played} /> : draft ? <TourEditor draft={draft} /> : <TourList />}</div>
  );
}
