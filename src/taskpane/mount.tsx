import { createRoot } from 'react-dom/client';
import type { WorkbookHost } from '../host/host';
import { App, type AppOptions, type PaneHandle } from './App';

export interface Pane {
  /** Shows a step; what waits in a preview is dismissed. */
  readonly goTo: PaneHandle['goTo'];
  readonly check: PaneHandle['check'];
  readonly undo: PaneHandle['undo'];
  /** Other options from now on (the theme follows Office, for one). */
  readonly update: (options: AppOptions) => void;
  readonly unmount: () => void;
}

/** Puts the pane into the element, over any host. */
export function mountPane(element: HTMLElement, host: WorkbookHost, options: AppOptions = {}): Pane {
  const root = createRoot(element);
  let handle: PaneHandle | undefined;
  const render = (next: AppOptions) =>
    root.render(<App host={host} options={next} onHandle={(given) => (handle = given)} />);
  render(options);
  return {
    goTo: (step) => handle?.goTo(step),
    check: async () => handle?.check(),
    undo: async () => handle?.undo(),
    update: render,
    unmount: () => root.unmount(),
  };
}
