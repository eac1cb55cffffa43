import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { ErrorScreen } from '#app/ErrorScreen.tsx';
import { reflectOnDocument } from '#app/reflectOnDocument.ts';

reflectOnDocument();

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
