/** What the pane in Excel needs around it when it is hosted: where it lives, and what its page may do. */
const SOURCE = 'https://localhost:3000';

/** Where the built files will be served; https only, without a slash at the end. */
function baseUrl() {
  const url = (process.env.RENAKSI_BASE_URL || SOURCE).replace(/\/+$/, '');
  if (!/^https:\/\/[^\s"'<>&]+$/.test(url))
    throw new Error(`RENAKSI_BASE_URL must be an https address: ${url}`);
  return url;
}

const OFFICE = 'https://appsforoffice.microsoft.com';

/**
 * Scripts from here and from office.js's CDN, nothing evaluated from text; requests to those two alone. Fluent UI sets
 * its styles at run time, hence the one 'unsafe-inline', for styles.
 */
const directives = {
  'default-src': "'none'",
  'script-src': `'self' ${OFFICE}`,
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'font-src': "'self' data:",
  'connect-src': `'self' ${OFFICE}`,
  'base-uri': "'none'",
  'form-action': "'none'",
};
const policy = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

/** Where Excel on the web may frame the pane from; only a header can say it. */
const ancestors = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.live.com',
].join(' ');

/** In the form that Netlify and Cloudflare Pages read; docs/panduan/pemasangan.md has it for other servers. */
const headers = `/taskpane/*
  Content-Security-Policy: ${policy}; frame-ancestors ${ancestors}
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(), geolocation=(), microphone=()
  Cache-Control: no-cache

/icons/*
  Cache-Control: public, max-age=86400
`;

const manifestAt = (text) => text.split(SOURCE).join(baseUrl());

module.exports = { baseUrl, policy, headers, manifestAt };
