import { useEffect, useRef } from 'react';
import { useView } from '#stores/viewStore.ts';
import { mountStage } from './stage/mountStage.tsx';

/** The head, and the only canvas of the page. Reads and writes the stores; takes no props. */
export function HeadCanvas() {
  const attempt = useView((view) => view.sceneAttempt);
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => (container.current ? mountStage(container.current, attempt) : undefined), [attempt]);
  return <div ref={container} className="head-canvas" style={{ position: 'absolute', inset: 0 }} />;
}
