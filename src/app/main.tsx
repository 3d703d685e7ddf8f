import { QueryClient } from '@tanstack/react-query';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import './index.css';
import { App } from './App.tsx';
import { followLinks } from './followLinks.ts';
import { here } from './navigation.ts';
import { beginScreen } from './Screen.tsx';
import { readSettingsFile } from './settingsFile.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root element');
followLinks();
const client = new QueryClient();
const host = readSettingsFile();
beginScreen(client, host, here());
// In small steps: a slow phone stays responsive meanwhile.
startTransition(() => {
  createRoot(root).render(
    <StrictMode>
      <App {...{ client, host }} />
    </StrictMode>,
  );
});
