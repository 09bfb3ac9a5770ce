const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { Compilation, sources } = require('webpack');

/**
 * Writes `sw.js`: the service worker that keeps every file of the build in the browser's cache, so that the page
 * works without a network once it has been loaded. The list is the build's own; its hash names the cache.
 */
class OfflineList {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OfflineList', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'OfflineList', stage }, () => {
        const assets = compilation.getAssets().filter((asset) => asset.name !== 'sw.js');
        const hash = crypto.createHash('sha256');
        for (const asset of assets) hash.update(asset.name).update(asset.source.buffer());
        const files = ['./', ...assets.map((asset) => encodeURI(asset.name))];
        const template = fs.readFileSync(path.join(__dirname, 'offline-worker.js'), 'utf8');
        const text = template
          .replace("'__CACHE__'", JSON.stringify(`renaksi-${hash.digest('hex').slice(0, 12)}`))
          .replace("'__FILES__'", JSON.stringify(files));
        compilation.emitAsset('sw.js', new sources.RawSource(text));
      });
    });
  }
}

module.exports = { OfflineList };
