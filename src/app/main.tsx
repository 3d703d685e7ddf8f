import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './index.css';
import { App } from './App.tsx';
import { followLinks } from './followLinks.ts';
import { readSettingsFile } from './settingsFile.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root element');
followLinks();
createRoot(root).render(
  <StrictMode>
    <App host={readSettingsFile()} />
  </StrictMode>,
);
