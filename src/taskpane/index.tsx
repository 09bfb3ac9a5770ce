import { start } from './boot/start';

start(document.getElementById('root')!).catch((error: unknown) => {
  // What went wrong shows on the page: the user can reload, and nothing of the workbook was touched.
  console.error(error);
  window.renaksiBoot?.failed();
});
