import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../index.css';
import { Checker } from './Checker.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root element');
createRoot(root).render(
  <StrictMode>
    <Checker />
  </StrictMode>,
);
