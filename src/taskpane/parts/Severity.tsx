import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Filled } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../core/rules/rule';

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorBrandForeground1 },
});

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled };

/** The mark of a severity: a shape as well as a colour. */
export function SeverityIcon({ severity, label }: { readonly severity: Severity; readonly label?: string }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <Icon className={mergeClasses(styles.icon, styles[severity])} aria-label={label} aria-hidden={!label} />
  );
}
