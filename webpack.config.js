/** One configuration an edition; every edition lands under dist/. */
const path = require('node:path');

const dist = path.resolve(__dirname, 'dist');
const swc = {
  test: /\.tsx?$/,
  include: path.resolve(__dirname, 'src'),
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    env: { targets: 'chrome 100, edge 100, safari 15, node 20' },
  },
};
const base = {
  resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  module: { rules: [swc] },
};

/** The command line: one file that plain node runs. */
const cli = () => ({
  ...base,
  name: 'cli',
  target: 'node20',
  devtool: false,
  entry: { renaksi: './src/cli/renaksi.ts' },
  output: { path: path.join(dist, 'cli'), filename: '[name].cjs' },
  optimization: { minimize: false },
});

module.exports = [cli];
