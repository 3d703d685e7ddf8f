import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import './index.css';
import { App } from './App.tsx';
import { followLinks } from './followLinks.ts';
import { routeOf } from './routes.ts';
import { beginLoading } from './Screen.tsx';
import { readSettingsFile } from './settingsFile.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root element');
followLinks();
const host = readSettingsFile();
beginLoading(routeOf(`${location.pathname}${location.search}`));
// In small steps: a slow phone stays responsive meanwhile.
startTransition(() => {
  createRoot(root).render(
    <StrictMode>
      <App host={host} />
    </StrictMode>,
  );
});
