const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/** https for trying the pane in Excel: with the certificate of `npx office-addin-dev-certs install`, if there is one. */
function httpsServer() {
  const folder = path.join(os.homedir(), '.office-addin-dev-certs');
  const file = (name) => path.join(folder, name);
  if (!fs.existsSync(file('localhost.key'))) return 'https';
  return {
    type: 'https',
    options: {
      key: fs.readFileSync(file('localhost.key')),
      cert: fs.readFileSync(file('localhost.crt')),
      ca: fs.readFileSync(file('ca.crt')),
    },
  };
}

module.exports = { httpsServer };
