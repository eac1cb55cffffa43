import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { ErrorScreen } from '#app/ErrorScreen.tsx';
import { reflectOnDocument } from '#app/reflectOnDocument.ts';
import { startSceneEarly } from '#scene/loading/startEarly.ts';

reflectOnDocument();
// Before React paints: the download and the graphics context are what the first picture waits for longest.
startSceneEarly();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ErrorScreen>
        <App />
      </ErrorScreen>
    </StrictMode>,
  );
}
