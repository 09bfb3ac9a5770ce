/**
 * What the view must not do because the file host would not follow: the sheet's structure and looks.
 * Values, formulas, clearing, filling, pasting, undo, selecting, zooming and scrolling stay.
 */
const structure = [
  /^sheet\.command\.(insert|append|remove|delete|move-rows|move-cols|copy-sheet|reorder-range|split-text)/,
  /^sheet\.command\.(add-worksheet-merge|register-|unregister-|add-range-protection|add-worksheet-protection)/,
  /^sheet\.command\.set-(bold|italic|underline|stroke|overline|style|border|font|text|background|horizontal|vertical|tab-color)/,
  /^sheet\.command\.set-(range-(bold|italic|underline|stroke|font|text|sub|super|protection|custom)|frozen|selection-frozen)/,
  /^sheet\.command\.set-(row|col|worksheet-(name|order|hidden|show|col|row|default|right|permission|protection|range)|defined-name)/,
  /^sheet\.command\.set-(first-|selected-|specific-|rows-hidden|once-format|infinite-format|protection|gridlines|workbook-name)/,
  /^sheet\.command\.(hide-|delta-|numfmt|reset-|toggle-gridlines|cancel-frozen|apply-format|paste-format|paste-col-width)/,
  /^sheet\.command\.clear-selection-format/,
];

const allowed = /^sheet\.command\.set-(row-header-width|col-header-height)/;

export const isRefused = (command: string): boolean =>
  !allowed.test(command) && structure.some((pattern) => pattern.test(command));
