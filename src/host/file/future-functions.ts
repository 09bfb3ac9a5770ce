/**
 * Functions newer than the file format carry a prefix in files (`_xlfn.IFS`) that no user sees.
 * The list is Excel's own ("Issue: An _xlfn. prefix is displayed in front of a formula", support.microsoft.com).
 */
const NEWER =
  'ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST';

const prefixes = new Map<string, string>(NEWER.split(' ').map((name) => [name, '_xlfn.']));
for (const name of ['FILTER', 'SORT', 'SORTBY']) prefixes.set(name, '_xlfn._xlws.');

const strings = /"(?:[^"]|"")*"|'(?:[^']|'')*'/;
const stored = new RegExp(`${strings.source}|_xlfn\\.|_xlws\\.|_xlpm\\.|_xludf\\.`, 'gi');
const shown = new RegExp(`${strings.source}|(?<![\\w.])([A-Z][A-Z0-9.]*)(?=\\()`, 'gi');

/** The formula as users see it: prefixes of newer functions left out, text untouched. */
export const shownFormula = (formula: string): string =>
  formula.includes('_xl')
    ? formula.replace(stored, (part) => (part[0] === '"' || part[0] === "'" ? part : ''))
    : formula;

/** The formula as files keep it. */
export const storedFormula = (formula: string): string =>
  formula.replace(shown, (part, name: string | undefined) =>
    name === undefined ? part : (prefixes.get(name.toUpperCase()) ?? '') + part,
  );
