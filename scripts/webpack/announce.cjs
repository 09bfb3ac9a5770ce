/** Says in one plain line where the browser edition is, once it answers. */
const announce = (server) => {
  let said = false;
  server.compiler.hooks.done.tap('announce', (stats) => {
    const address = server.server?.address();
    if (said || stats.hasErrors() || !address || typeof address === 'string') return;
    said = true;
    process.stdout.write(`Renaksi siap. Buka alamat ini di peramban: http://localhost:${address.port}/\n`);
  });
};

module.exports = { announce };
