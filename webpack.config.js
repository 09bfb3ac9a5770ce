/** One configuration an edition; every edition lands under dist/. */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const { DefinePlugin } = require('webpack');
const { OfflineList } = require('./scripts/webpack/offline-list.cjs');
const { announce } = require('./scripts/webpack/announce.cjs');
const { headers, manifestAt, policy } = require('./scripts/webpack/excel.cjs');
const { httpsServer } = require('./scripts/webpack/https.cjs');

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
const css = { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] };

/** What every edition that runs in a browser shares: no source of anything outside its own folder. */
const browser = (mode) => ({
  ...base,
  target: ['web', 'es2020'],
  devtool: mode === 'production' ? false : 'eval-cheap-module-source-map',
  module: { rules: [swc, css] },
  stats: mode === 'production' ? 'errors-warnings' : 'errors-only',
  performance: { hints: false },
});

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

/** What is served is for looking at now, what is built is for keeping. */
const modeOf = (env, { mode } = {}) => mode || (env?.WEBPACK_SERVE ? 'development' : 'production');

/** The pane inside Excel. */
const taskpane = (env, argv, mode = modeOf(env, argv)) => ({
  ...browser(mode),
  name: 'taskpane',
  mode,
  devtool: false,
  entry: { taskpane: './src/taskpane/index.tsx' },
  output: {
    path: path.join(dist, 'taskpane'),
    filename: '[name].[contenthash:8].js',
    // Beside the page: office.js adds scripts of its own, so the last script on the page tells nothing.
    publicPath: '',
    clean: true,
  },
  plugins: [
    new CssPlugin({ filename: '[name].[contenthash:8].css' }),
    // A module: the old window of Excel 2016 and 2019 passes it over, and the watchdog speaks.
    new HtmlPlugin({
      template: './src/taskpane/index.html',
      templateParameters: { csp: policy },
      scriptLoading: 'module',
      inject: 'body',
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        // As it is written: made smaller, it would no longer be ES5.
        { from: 'src/taskpane/boot/watchdog.js', to: 'watchdog.js', info: { minimized: true } },
        { from: 'src/taskpane/bantuan.html', to: path.join(dist, 'bantuan.html') },
        { from: 'assets/icons/*.png', to: path.join(dist, 'icons/[name][ext]') },
        {
          from: 'manifest.xml',
          to: path.join(dist, 'manifest.xml'),
          transform: (text) => manifestAt(text.toString()),
        },
        {
          from: 'scripts/webpack/excel.cjs',
          to: path.join(dist, '_headers'),
          toType: 'file',
          transform: () => headers,
        },
      ],
    }),
  ],
  devServer: {
    server: httpsServer(),
    host: 'localhost',
    port: 3000,
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    devMiddleware: { publicPath: '/taskpane/' },
    static: [
      { directory: path.join(__dirname, 'assets/icons'), publicPath: '/icons' },
      { directory: path.join(__dirname, 'src/taskpane'), publicPath: '/' },
    ],
  },
});

/** The browser edition: the pane beside a spreadsheet. Univer comes in a chunk of its own, when a workbook opens. */
const workbench = (env, argv, mode = modeOf(env, argv), offline = mode === 'production' || env?.offline) => ({
  ...browser(mode),
  name: 'workbench',
  mode,
  entry: { workbench: './src/workbench/index.tsx' },
  output: {
    path: path.join(dist, 'workbench'),
    filename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
    chunkFilename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
    publicPath: '',
    clean: true,
  },
  plugins: [
    new CssPlugin({
      filename: mode === 'production' ? '[name].[contenthash:8].css' : '[name].css',
      chunkFilename: mode === 'production' ? '[name].[contenthash:8].css' : '[name].css',
      ignoreOrder: true,
    }),
    new HtmlPlugin({ template: './src/workbench/index.html', scriptLoading: 'defer' }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/samples', to: 'samples', noErrorOnMissing: true },
        { from: 'assets/icons/*.png', to: 'icons/[name][ext]', noErrorOnMissing: true },
      ],
    }),
    new DefinePlugin({ __OFFLINE__: JSON.stringify(Boolean(offline)) }),
    ...(offline ? [new OfflineList()] : []),
  ],
  devServer: {
    host: '127.0.0.1',
    port: process.env.PORT || 'auto',
    open: false,
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    static: false,
    setupExitSignals: true,
    onListening: announce,
  },
  infrastructureLogging: { level: 'warn' },
});

module.exports = [cli, taskpane, workbench];
