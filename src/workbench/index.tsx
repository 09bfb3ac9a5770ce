import { createRoot } from 'react-dom/client';
import { Workbench } from './Workbench';

declare const __OFFLINE__: boolean;

const root = document.getElementById('root');
if (root) createRoot(root).render(<Workbench />);

// Only a finished build is kept for later: while developing, every load must be the newest.
if (__OFFLINE__ && 'serviceWorker' in navigator && window.isSecureContext) {
  window.addEventListener('load', () => {
    navigator.serviceWorker.register('sw.js').catch(() => {
      // Without it the page works as before, only not offline: a browser that forbids it has its reasons.
    });
  });
}
