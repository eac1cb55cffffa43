import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { ErrorScreen } from '#app/ErrorScreen.tsx';
import { followLanguage } from '#app/languages.ts';
import { reflectOnDocument } from '#app/reflectOnDocument.ts';
import { startSceneEarly } from '#scene/loading/startEarly.ts';

reflectOnDocument();
// Before React paints: the download and the graphics context are what the first picture waits for longest.
startSceneEarly();

const root = document.getElementById('root');
const draw = (): void => {
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <ErrorScreen>
        <App />
      </ErrorScreen>
    </StrictMode>,
  );
};
// English is drawn at once; another language when its words are there, while the face loads.
const words = followLanguage();
if (words) void words.then(draw);
else draw();
